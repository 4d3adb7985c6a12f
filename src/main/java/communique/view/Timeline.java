package communique.view;

import communique.model.Agreement;
import communique.model.Chosen;
import communique.model.Chronology;
import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Event;
import communique.model.Occasion;
import communique.model.StatusChange;
import communique.model.Summit;
import communique.shape.Ref;
import communique.view.TimelineView.Moment;
import communique.view.TimelineView.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the timeline: summits, events, the dated steps in the life of agreements, and their ends.
 */
record Timeline(
    PageContext context, List<Summit> summits, List<Event> events, List<Agreement> agreements) {

  /** The timeline of all there is. */
  static Timeline of(PageContext context) {
    Dossier all = context.dossier();
    return new Timeline(
        context, all.all(Summit.class), all.all(Event.class), all.all(Agreement.class));
  }

  /** The timeline of what was chosen. */
  static Timeline of(PageContext context, Chosen chosen) {
    return new Timeline(context, chosen.summits(), chosen.events(), chosen.agreements());
  }

  /** An event with all that is told of it is as long as some lines of a list. */
  static final int MOST = 80;

  /** So many years of a page have an axis. */
  private static final int AXES = 10;

  /** All moments, the latest first, and the parts by year. */
  Part<Step> parts() {
    return Cutting.<Step>byTime(context.words(), step -> step.when, step -> step.record)
        .holding(MOST)
        .cut(Addresses.TIMELINE, ordered(Chronology.downwards(step -> step.when)));
  }

  TimelineView view(Part<Step> part) {
    Map<Optional<Integer>, List<Step>> shown = byYear(part.items().subList(0, part.shown()));
    List<Year> years = new ArrayList<>();
    shown.forEach(
        (year, steps) ->
            years.add(year(year, years.size() < AXES ? axis(steps) : Axis.NONE, nested(steps))));
    PartHead<Step> head =
        new PartHead<>(context, context.link("page.timeline", Addresses.TIMELINE), part);
    return new TimelineView(head.head(), years, context.apparatus().sources(), head.view());
  }

  /** The years, the earliest first. */
  List<Year> years() {
    List<Year> years = new ArrayList<>();
    byYear(ordered(Chronology.by(step -> step.when)))
        .forEach((year, steps) -> years.add(year(year, Axis.NONE, steps)));
    return years;
  }

  private static Map<Optional<Integer>, List<Step>> byYear(List<Step> ordered) {
    Map<Optional<Integer>, List<Step>> grouped = new LinkedHashMap<>();
    ordered.forEach(
        step -> grouped.computeIfAbsent(year(step.when), y -> new ArrayList<>()).add(step));
    return grouped;
  }

  private List<Step> ordered(Comparator<Step> order) {
    return steps().sorted(order.thenComparing(step -> step.id)).toList();
  }

  /** What is a part of something else that stands here stands directly below it. */
  private static List<Step> nested(List<Step> steps) {
    Set<String> here = steps.stream().map(step -> step.id).collect(Collectors.toSet());
    Map<String, List<Step>> parts =
        steps.stream()
            .collect(Collectors.groupingBy(step -> step.within.filter(here::contains).orElse("")));
    Set<Step> told = new LinkedHashSet<>();
    parts.getOrDefault("", List.of()).forEach(step -> tell(step, parts, told));
    told.addAll(steps);
    return List.copyOf(told);
  }

  private static void tell(Step step, Map<String, List<Step>> parts, Set<Step> told) {
    if (told.add(step)) {
      parts.getOrDefault(step.id, List.of()).forEach(part -> tell(part, parts, told));
    }
  }

  private Axis axis(List<Step> steps) {
    return new Axes(context).draw(steps.stream().flatMap(step -> step.dated.apply(this)).toList());
  }

  /** The year in which it was over; none for what has no end yet or no date. */
  private static Optional<Integer> year(Optional<Edtf> when) {
    return when.flatMap(Edtf::lastYear);
  }

  private Year year(Optional<Integer> year, Axis axis, List<Step> steps) {
    return new Year(
        year.map(number -> "_y" + number).orElse("_undated"),
        year.map(context.words()::year).orElseGet(() -> context.words().say("timeline.undated")),
        axis,
        steps.stream().map(step -> step.moment.apply(this)).toList());
  }

  private Stream<Step> steps() {
    return Stream.of(
            summits.stream().map(this::summit),
            events.stream().map(this::event),
            agreements.stream().flatMap(this::steps))
        .flatMap(steps -> steps);
  }

  private Step summit(Summit summit) {
    return new Step(
        summit.id(),
        summit.id(),
        summit.held().first(),
        summit.within().settled().map(Ref::id),
        page -> new Axes(page.context).dated(summit),
        page -> page.moment(summit));
  }

  private Step event(Event event) {
    return new Step(
        event.id(),
        event.id(),
        event.when().first(),
        Optional.empty(),
        page -> new Axes(page.context).dated(event),
        page -> page.moment(event));
  }

  private Moment moment(Summit summit) {
    Words words = context.words();
    return moment(
        summit,
        context.told(
            summit.within(), whole -> words.phrase("timeline.part", context.link(whole).words())),
        Phrase.of(words.name(summit.kind())),
        context.link(summit),
        List.of());
  }

  private Moment moment(Event event) {
    return moment(
        event,
        Phrase.NONE,
        Phrase.of(context.words().say("timeline.event")),
        Link.plain(context.marked(event, context.words().label(event))),
        List.of(new Occasions(context).whole(event)));
  }

  private Moment moment(
      Occasion occasion, Phrase part, Phrase kind, Link title, List<OccasionView> event) {
    Occasions occasions = new Occasions(context);
    Evidence evidence = occasions.evidence(occasion);
    return new Moment(
        occasion.id(),
        part,
        occasions.when(occasion),
        occasions.iso(occasion),
        occasions.precision(occasion),
        kind,
        title,
        occasions.whereInShort(occasion),
        evidence,
        occasions.who(occasion).stream().map(one -> one.beside(evidence)).toList(),
        event);
  }

  private Stream<Step> steps(Agreement agreement) {
    return Stream.concat(
        dated(agreement).mapToObj(number -> step(agreement, number)), ends(agreement));
  }

  private Stream<Step> ends(Agreement agreement) {
    List<Edtf> days = agreement.ends().toList();
    return IntStream.range(0, days.size())
        .mapToObj(number -> end(agreement, days.get(number), number));
  }

  /** Where sources tell several days each is an end of its own. */
  private Step end(Agreement agreement, Edtf day, int number) {
    String id = Addresses.anchor(agreement, "ends_" + number);
    return new Step(
        id,
        agreement.id(),
        Optional.of(day),
        Optional.empty(),
        page -> Stream.of(new Axes.Dated(page.ending(agreement), day, false, false)),
        page -> page.end(agreement, day, id));
  }

  private Phrase ending(Agreement agreement) {
    Words words = context.words();
    return words.phrase("axis.dated", words.label(agreement), Phrase.of(words.say("ladder.ends")));
  }

  private Moment end(Agreement agreement, Edtf day, String id) {
    Words words = context.words();
    List<Citation> cites =
        agreement.term().items().stream()
            .filter(term -> term.end().filter(day::equals).isPresent())
            .flatMap(term -> term.cite().stream())
            .toList();
    return new Moment(
        id,
        Phrase.NONE,
        Phrase.of(words.date(day)),
        Dates.iso(day),
        words.precision(day),
        words.phrase("timeline.agreement", Phrase.of(words.say("ladder.ends"))),
        context.link(agreement),
        Phrase.NONE,
        context.apparatus().evidence(cites),
        List.of(),
        List.of());
  }

  private Step step(Agreement agreement, int number) {
    StatusChange change = agreement.history().get(number);
    Edtf day = change.day().orElseThrow();
    String id = anchor(agreement, number);
    return new Step(
        id,
        agreement.id(),
        Optional.of(day),
        Optional.empty(),
        page -> page.dated(agreement, change),
        page -> page.moment(agreement, change, id));
  }

  private Stream<Axes.Dated> dated(Agreement agreement, StatusChange change) {
    Words words = context.words();
    Phrase title = words.phrase("axis.dated", words.label(agreement), words.status(change));
    return change
        .days()
        .map(day -> new Axes.Dated(title, day, false, change.dates().isInferred(day)));
  }

  private Moment moment(Agreement agreement, StatusChange change, String id) {
    return new Moment(
        id,
        Phrase.NONE,
        context.words().dates(change),
        change.settled().map(Dates::iso).orElse(""),
        change.settled().map(context.words()::precision).orElse(""),
        context.words().phrase("timeline.agreement", context.words().status(change)),
        context.link(agreement),
        change.place().map(context::link).map(Link::words).orElse(Phrase.NONE),
        context.apparatus().evidence(change.evidence()),
        List.of(),
        List.of());
  }

  /** How many moments the timeline tells: occasions, the dated steps of agreements, their ends. */
  static int size(Dossier dossier) {
    return dossier.all(Summit.class).size()
        + dossier.all(Event.class).size()
        + dossier.all(Agreement.class).stream()
            .mapToInt(one -> (int) (dated(one).count() + one.ends().count()))
            .sum();
  }

  /** Where the timeline first tells of an agreement, from the root; nothing if it does not. */
  static Optional<String> place(Agreement agreement, Dossier dossier) {
    return dated(agreement)
        .mapToObj(
            number ->
                Addresses.timeline(agreement.history().get(number).day(), agreement.id(), dossier)
                    + "#"
                    + anchor(agreement, number))
        .findFirst();
  }

  /** Where the timeline tells of a summit, from the root. */
  static String place(Summit summit, Dossier dossier) {
    return Addresses.timeline(summit.held().first(), summit.id(), dossier) + "#" + summit.id();
  }

  /** The numbers of the steps in its life that have a date. */
  private static IntStream dated(Agreement agreement) {
    List<StatusChange> history = agreement.history();
    return IntStream.range(0, history.size())
        .filter(number -> history.get(number).day().isPresent());
  }

  private static String anchor(Agreement agreement, int number) {
    return Addresses.anchor(agreement, String.valueOf(number));
  }
}
