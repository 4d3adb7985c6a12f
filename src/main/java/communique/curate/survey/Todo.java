package communique.curate.survey;

import communique.check.Checks;
import communique.check.Finding;
import communique.check.Leniency;
import communique.model.Differences;
import communique.model.Disputed;
import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Named;
import communique.model.Outcomes;
import communique.model.Source;
import communique.model.Summit;
import communique.problem.KeyPath;
import communique.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is left to do in a dossier. */
public final class Todo {

  /** What ends soon ends within so many days. */
  private static final int SOON = Leniency.SOON;

  private final Surveyed surveyed;
  private final Dossier dossier;
  private final Optional<Language> language;
  private final Map<Left, List<Task>> tasks = new EnumMap<>(Left.class);

  private Todo(Surveyed surveyed, Optional<Language> language) {
    this.surveyed = surveyed;
    this.dossier = surveyed.dossier();
    this.language = language;
  }

  /**
   * Finds it out.
   *
   * @param wanted the kinds that are asked for
   * @param language the only language of which missing words are told; all of the site if none
   * @return each kind that is asked for, the gravest first, with what is left of it
   */
  public static Map<Left, List<Task>> of(
      Surveyed surveyed, Set<Left> wanted, Optional<Language> language) {
    Todo todo = new Todo(surveyed, language);
    wanted.forEach(one -> todo.tasks.put(one, new ArrayList<>()));
    todo.find();
    return todo.tasks;
  }

  private void find() {
    if (isWanted(Left.DIFFERENCES)) {
      surveyed.shown().forEach(this::differences);
    }
    if (tasks.keySet().stream().anyMatch(left -> !left.rules().isEmpty())) {
      findings();
    }
    if (isWanted(Left.TO_FILL_IN)) {
      Blanks.in(dossier).forEach(this::add);
    }
    if (isWanted(Left.LOOK_UPS)) {
      surveyed.shown().forEach(this::documents);
    }
    if (isWanted(Left.EMBARGOES)) {
      embargoes();
    }
    if (isWanted(Left.WAIVERS)) {
      waivers();
    }
    if (isWanted(Left.DRAFTS)) {
      dossier.entries().forEach(this::draft);
    }
    if (isWanted(Left.TRANSLATIONS)) {
      translations();
    }
    if (isWanted(Left.SOURCES)) {
      sources();
    }
  }

  private boolean isWanted(Left left) {
    return tasks.containsKey(left);
  }

  private void add(Task task) {
    Optional.ofNullable(tasks.get(task.left())).ifPresent(all -> all.add(task));
  }

  private void differences(Entry entry) {
    for (Disputed one : Differences.withoutVerdict(entry)) {
      if (one instanceof Named named && !(one instanceof Entry)) {
        Target target = new Target(entry, Optional.of(named));
        KeyPath place = target.place(dossier).then(one.toldBy()).then(KeyPath.KEY);
        add(
            new Task(
                Left.DIFFERENCES,
                entry.id(),
                new Fields(entry, dossier.origin(entry)).name(place),
                "%s sides, and differ: is not said".formatted(one.sides().size()),
                List.of(),
                Optional.empty(),
                Optional.of("add differ: translation, compatible or open"),
                place));
      }
    }
  }

  private void findings() {
    Checks.found(
            dossier,
            surveyed.loaded().settings(),
            surveyed.publication(),
            surveyed.snapshots(),
            true)
        .forEach(this::finding);
  }

  private void finding(Finding finding) {
    Problem problem = finding.problem();
    String rule = problem.rule().slug();
    Left.ofRule(rule)
        .filter(left -> left != Left.TRANSLATIONS || isOfLanguage(problem.place().file()))
        .ifPresent(
            left ->
                add(
                    new Task(
                        left,
                        finding.record().orElse(""),
                        "",
                        problem.message(),
                        List.of(),
                        Optional.of(rule),
                        problem.hint(),
                        problem.place())));
  }

  /**
   * A summit of which every source states more documents than are identified, unless it is said
   * that nobody names them.
   */
  private void documents(Entry entry) {
    if (entry instanceof Summit summit && summit.editorial().withdrawn().isEmpty()) {
      Outcomes outcomes = summit.outcomes();
      List<Integer> stated = outcomes.stated().values().distinct().sorted().toList();
      long identified =
          outcomes.identified().stream()
              .filter(one -> one.counted() != Outcomes.Counted.OUT)
              .count();
      if (outcomes.rest().isEmpty() && !stated.isEmpty() && stated.get(0) > identified) {
        add(
            Task.of(
                Left.LOOK_UPS,
                summit.id(),
                "outcomes.identified",
                (outcomes.identified().isEmpty()
                        ? "documents: %s stated, %s identified; add identified: with each, or, if no source names them, rest: not-stated under outcomes:"
                        : "documents: %s stated, %s identified; if no source names the others, write rest: not-stated below them")
                    .formatted(
                        stated.stream().map(String::valueOf).collect(Collectors.joining(" or ")),
                        identified),
                dossier.origin(summit).then("outcomes").then("stated").then(KeyPath.KEY)));
      }
    }
  }

  /** A file of messages is named after its language. */
  private boolean isOfLanguage(String file) {
    return language.isEmpty() || file.endsWith("/" + language.get().tag() + ".properties");
  }

  /** The first to end first. */
  private void embargoes() {
    Instant now = surveyed.publication().reader().asOf();
    Comparator<Entry> byEnd =
        Comparator.comparing(entry -> entry.editorial().embargoUntil().orElseThrow().toInstant());
    dossier
        .entries()
        .filter(
            entry -> entry.editorial().embargoUntil().filter(end -> isSoon(end, now)).isPresent())
        .sorted(byEnd)
        .forEach(
            entry ->
                add(
                    Task.of(
                        Left.EMBARGOES,
                        entry.id(),
                        "embargo_until",
                        "under embargo until " + entry.editorial().embargoUntil().orElseThrow(),
                        dossier.origin(entry).then("embargo_until"))));
  }

  private static boolean isSoon(OffsetDateTime end, Instant now) {
    Duration left = Duration.between(now, end.toInstant());
    return !left.isNegative() && left.compareTo(Duration.ofDays(SOON)) <= 0;
  }

  /** Those that hold, the first to end first; the others are told by rules. */
  private void waivers() {
    LocalDate today = surveyed.publication().today();
    dossier
        .entries()
        .flatMap(entry -> IntStream.range(0, waivers(entry)).mapToObj(i -> new Held(entry, i)))
        .filter(held -> held.endsSoon(today))
        .sorted(Comparator.comparing(held -> held.waiver().until()))
        .forEach(held -> add(held.task(dossier)));
  }

  private static int waivers(Entry entry) {
    return entry.editorial().waive().size();
  }

  /** A waiver, and where it stands. */
  private record Held(Entry entry, int position) {

    Editorial.Waiver waiver() {
      return entry.editorial().waive().get(position);
    }

    boolean endsSoon(LocalDate today) {
      long days = ChronoUnit.DAYS.between(today, waiver().until());
      return days >= 0 && days <= SOON;
    }

    Task task(Dossier dossier) {
      return Task.of(
          Left.WAIVERS,
          entry.id(),
          "waive",
          "the waiver of %s holds until %s".formatted(waiver().rule().written(), waiver().until()),
          dossier.origin(entry).then("waive").then(String.valueOf(position)));
    }
  }

  private void draft(Entry entry) {
    if (entry.editorial().isDraft() && entry.editorial().withdrawn().isEmpty()) {
      add(
          Task.of(
              Left.DRAFTS,
              entry.id(),
              "state",
              "%s “%s”".formatted(Surveyed.kind(entry.getClass()), surveyed.name(entry)),
              dossier.origin(entry).then("state")));
    }
  }

  /** Running text first, names last. */
  private void translations() {
    List<Language> readers =
        language.map(List::of).orElseGet(() -> dossier.site().readers().toList());
    Translatable.in(surveyed)
        .sorted(Comparator.comparing(Translatable::sort))
        .forEach(
            words -> {
              List<String> missing =
                  readers.stream()
                      .filter(reader -> !words.serves().test(reader))
                      .map(Language::tag)
                      .toList();
              if (!missing.isEmpty()) {
                add(missing(words, missing));
              }
            });
  }

  private static Task missing(Translatable words, List<String> languages) {
    return new Task(
        Left.TRANSLATIONS,
        words.record(),
        words.field(),
        "not in " + String.join(", ", languages),
        languages,
        Optional.empty(),
        Optional.empty(),
        words.place());
  }

  /** Those first that have neither, then those first on which most rests. */
  private void sources() {
    Comparator<Source> order =
        Comparator.comparing((Source source) -> wanting(source).size())
            .thenComparing(this::passages)
            .reversed();
    dossier.all(Source.class).stream()
        .filter(source -> source.editorial().isForReaders() && !wanting(source).isEmpty())
        .sorted(order)
        .forEach(
            source ->
                add(
                    Task.of(
                        Left.SOURCES,
                        source.id(),
                        "",
                        "no " + String.join(", no ", wanting(source)),
                        dossier.origin(source).then("id"))));
  }

  /** What is nowhere on the web, no archive of the web keeps. */
  private static List<String> wanting(Source source) {
    return Stream.of(
            Optional.of("saved article").filter(name -> source.snapshot().isEmpty()),
            Optional.of("archived copy")
                .filter(name -> source.url().isPresent() && source.archived().isEmpty()))
        .flatMap(Optional::stream)
        .toList();
  }

  private int passages(Source source) {
    return dossier.relations().restingOn(source).stream()
        .mapToInt(use -> use.passages().size())
        .sum();
  }
}
