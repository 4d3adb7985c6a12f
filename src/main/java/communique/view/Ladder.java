package communique.view;

import communique.model.Agreement;
import communique.model.Chronology;
import communique.model.Citation;
import communique.model.Edtf;
import communique.model.Reading;
import communique.model.StatusChange;
import communique.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ladder of an agreement's dates: signed, in effect, ends; only what is reported. */
record Ladder(PageContext context, Agreement agreement) {

  /** So many parties that take the same step on days of their own stand in the ladder itself. */
  private static final int FEW = 6;

  /** The steps in order of time; one without a date stays behind the one before it. */
  List<AgreementView.Step> steps() {
    Stream<Rung> terms =
        agreement.term().items().stream()
            .flatMap(
                term ->
                    Stream.concat(
                        rung("ladder.starts", term.start(), term),
                        rung("ladder.ends", term.end(), term)));
    return inOrder(Stream.concat(history(), terms).toList()).map(Rung::step).toList();
  }

  /** The steps of all parties, and of some: where they are many, in one. */
  private Stream<Rung> history() {
    Map<String, List<Integer>> rungs = new LinkedHashMap<>();
    for (int i = 0; i < agreement.history().size(); i++) {
      StatusChange change = agreement.history().get(i);
      String key = change.isOfSome() ? change.status().name() : String.valueOf(i);
      rungs.computeIfAbsent(key, one -> new ArrayList<>()).add(i);
    }
    return rungs.values().stream()
        .flatMap(
            steps ->
                steps.size() > FEW ? Stream.of(folded(steps)) : steps.stream().map(this::rung));
  }

  private Rung rung(int number) {
    return new Rung(step(number).day(), reported(number));
  }

  private StatusChange step(int number) {
    return agreement.history().get(number);
  }

  /** The same step of many parties, in the order of its days; it stands where the first does. */
  private Rung folded(List<Integer> numbers) {
    Words words = context.words();
    List<Edtf> days =
        numbers.stream().flatMap(i -> step(i).day().stream()).sorted(Chronology.order()).toList();
    Phrase when =
        days.isEmpty()
            ? Phrase.NONE
            : Phrase.of(words.span(days.get(0), days.get(days.size() - 1)));
    Shared shared = Shared.of(numbers.stream().map(i -> step(i).evidence()).toList());
    long parties = numbers.stream().mapToLong(i -> step(i).by().size()).sum();
    return new Rung(
        days.stream().findFirst(),
        new AgreementView.Step(
            id(numbers.get(0)) + "_all",
            Phrase.of(words.say("ladder.parties", words.ladder(step(numbers.get(0))), parties)),
            when,
            !days.isEmpty(),
            List.of(),
            Verdict.NONE,
            Phrase.NONE,
            Phrase.NONE,
            context.apparatus().evidence(shared.most()),
            inOrderOfDays(numbers).stream().map(number -> ofParty(number, shared)).toList()));
  }

  /** Those of one day in the order of their names. */
  private List<Integer> inOrderOfDays(List<Integer> numbers) {
    Words words = context.words();
    return words.sorted(numbers, number -> words.actors(step(number).by()).words()).stream()
        .sorted(Chronology.by(number -> step(number).day()))
        .toList();
  }

  private AgreementView.Step ofParty(int number, Shared shared) {
    return reported(number, context.words().actors(step(number).by()), shared);
  }

  private static Stream<Rung> inOrder(List<Rung> rungs) {
    List<List<Rung>> dated = new ArrayList<>();
    List<Rung> last = new ArrayList<>();
    List<Rung> before = last;
    for (Rung rung : rungs) {
      if (rung.when().isPresent()) {
        last = new ArrayList<>();
        dated.add(last);
      }
      last.add(rung);
    }
    dated.sort(Chronology.by(steps -> steps.get(0).when()));
    return Stream.concat(before.stream(), dated.stream().flatMap(List::stream));
  }

  private AgreementView.Step reported(int number) {
    StatusChange change = step(number);
    Words words = context.words();
    return reported(number, words.by(words.ladder(change), change.by()), Shared.NONE);
  }

  private AgreementView.Step reported(int number, Phrase what, Shared shared) {
    StatusChange change = step(number);
    List<Answer> dates = dates(change);
    return new AgreementView.Step(
        id(number),
        what,
        when(change),
        !change.when().readings().isEmpty(),
        dates,
        verdict(change),
        more(change),
        context.words().text(change.note()),
        context
            .apparatus()
            .evidence(shared.beside(dates.isEmpty() ? change.evidence() : apart(change))),
        List.of());
  }

  /** Where sources give several dates: each with its evidence. */
  private List<Answer> dates(StatusChange change) {
    List<Reading<Edtf>> readings = change.dates().readings();
    return readings.size() < 2 && readings.stream().allMatch(Ladder::isPlain)
        ? List.of()
        : readings.stream().map(this::date).toList();
  }

  private static boolean isPlain(Reading<Edtf> reading) {
    return reading.because().isEmpty() && reading.note().isEmpty();
  }

  private Answer date(Reading<Edtf> reading) {
    return context.answer(
        Link.plain(context.words().date(reading)),
        reading.because(),
        reading.note(),
        reading.cite());
  }

  /** What carries the step itself, where every date has evidence of its own. */
  private static List<Citation> apart(StatusChange change) {
    boolean shared = change.when().readings().stream().anyMatch(day -> day.cite().isEmpty());
    return shared ? List.of() : change.cite();
  }

  private Verdict verdict(StatusChange change) {
    return context.verdict(change.dates());
  }

  private Phrase when(StatusChange change) {
    Words words = context.words();
    return change.when().notStated() ? Phrase.of(words.say("ladder.undated")) : words.dates(change);
  }

  private Phrase more(StatusChange change) {
    Words words = context.words();
    Stream<Phrase> effect =
        change.effect().stream()
            .map(day -> Phrase.of(words.say("ladder.effect", words.start(day))));
    Stream<Phrase> where =
        change.place().stream()
            .flatMap(ref -> context.dossier().find(ref).stream())
            .map(words::label);
    return Phrase.join(" · ", Stream.concat(where, effect).toList());
  }

  /** The steps of which sources give different dates, as questions with their answers. */
  List<Fact> disputed() {
    return IntStream.range(0, agreement.history().size())
        .filter(number -> !verdict(step(number)).equals(Verdict.NONE))
        .mapToObj(this::question)
        .toList();
  }

  private Fact question(int number) {
    StatusChange change = step(number);
    Words words = context.words();
    return new Fact(
        id(number),
        verdict(change),
        words.by(words.ladder(change), change.by()).words(),
        dates(change));
  }

  static String id(int number) {
    return "step_" + number;
  }

  private Stream<Rung> rung(String key, Optional<Edtf> when, Term term) {
    return when.stream()
        .map(
            day ->
                new Rung(
                    when,
                    new AgreementView.Step(
                        "",
                        Phrase.of(context.words().say(key)),
                        Phrase.of(context.words().date(day)),
                        true,
                        List.of(),
                        Verdict.NONE,
                        Phrase.NONE,
                        Phrase.NONE,
                        context.apparatus().evidence(term.cite()),
                        List.of())));
  }

  /** A step, and the day by which it has its place. */
  private record Rung(Optional<Edtf> when, AgreementView.Step step) {}
}
