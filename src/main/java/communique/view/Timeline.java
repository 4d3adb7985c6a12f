package communique.view;

import communique.model.Agreement;
import communique.model.Chosen;
import communique.model.Chronology;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Event;
import communique.model.Occasion;
import communique.model.StatusChange;
import communique.model.Summit;
import communique.view.TimelineView.Moment;
import communique.view.TimelineView.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the timeline: summits, events, and the dated steps in the life of agreements. */
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

  /** All moments, the earliest first, and the parts by year. */
  Part<Step> parts() {
    return Cutting.<Step>byTime(context.words(), step -> step.when)
        .cut(Addresses.TIMELINE, ordered());
  }

  /** The latest moments stand on a page that leads to parts. */
  TimelineView view(Part<Step> part) {
    List<Step> all = part.items();
    List<Year> years = years(all.subList(all.size() - part.shown(), all.size()));
    PartHead<Step> head =
        new PartHead<>(context, context.link("page.timeline", Addresses.TIMELINE), part);
    return new TimelineView(head.head(), years, context.apparatus().sources(), head.view());
  }

  /** The years, the earliest first. */
  List<Year> years() {
    return years(ordered());
  }

  private List<Year> years(List<Step> ordered) {
    Map<Optional<Integer>, List<Step>> grouped = new LinkedHashMap<>();
    ordered.forEach(
        step -> grouped.computeIfAbsent(year(step.when), y -> new ArrayList<>()).add(step));
    List<Year> years = new ArrayList<>();
    grouped.forEach((year, steps) -> years.add(year(year, steps)));
    return years;
  }

  private List<Step> ordered() {
    Comparator<Step> order = Chronology.by(step -> step.when);
    return steps().sorted(order.thenComparing(step -> step.id)).toList();
  }

  /** The year in which it was over; none for what has no end yet or no date. */
  private static Optional<Integer> year(Optional<Edtf> when) {
    return when.flatMap(Edtf::lastYear);
  }

  private Year year(Optional<Integer> year, List<Step> steps) {
    return new Year(
        year.map(number -> "_y" + number).orElse("_undated"),
        year.map(context.words()::year).orElseGet(() -> context.words().say("timeline.undated")),
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
    return new Step(summit.id(), summit.held().first(), page -> page.moment(summit));
  }

  private Step event(Event event) {
    return new Step(event.id(), event.when().first(), page -> page.moment(event));
  }

  private Moment moment(Summit summit) {
    return moment(
        summit, Phrase.of(context.words().name(summit.kind())), context.link(summit), List.of());
  }

  private Moment moment(Event event) {
    return moment(
        event,
        Phrase.of(context.words().say("timeline.event")),
        Link.plain(context.marked(event, context.words().label(event))),
        List.of(new Occasions(context).whole(event)));
  }

  private Moment moment(Occasion occasion, Phrase kind, Link title, List<OccasionView> event) {
    Occasions occasions = new Occasions(context);
    return new Moment(
        occasion.id(),
        occasions.when(occasion),
        occasions.precision(occasion),
        kind,
        title,
        occasions.where(occasion),
        event.isEmpty() ? occasions.evidence(occasion) : context.apparatus().evidence(List.of()),
        event.isEmpty() ? occasions.who(occasion) : List.of(),
        event);
  }

  private Stream<Step> steps(Agreement agreement) {
    return dated(agreement).mapToObj(number -> step(agreement, number));
  }

  private Step step(Agreement agreement, int number) {
    StatusChange change = agreement.history().get(number);
    Edtf day = change.day().orElseThrow();
    String id = anchor(agreement, number);
    return new Step(id, Optional.of(day), page -> page.moment(agreement, change, id));
  }

  private Moment moment(Agreement agreement, StatusChange change, String id) {
    return new Moment(
        id,
        context.words().dates(change),
        change.settled().map(context.words()::precision).orElse(""),
        context.words().phrase("timeline.agreement", context.words().status(change)),
        context.link(agreement),
        change.place().map(context::link).map(Link::words).orElse(Phrase.NONE),
        context.apparatus().evidence(change.evidence()),
        List.of(),
        List.of());
  }

  /** Where the timeline first tells of an agreement, from the root; nothing if it does not. */
  static Optional<String> place(Agreement agreement, Dossier dossier) {
    return dated(agreement)
        .mapToObj(
            number ->
                Addresses.timeline(agreement.history().get(number).day(), dossier)
                    + "#"
                    + anchor(agreement, number))
        .findFirst();
  }

  /** Where the timeline tells of a summit, from the root. */
  static String place(Summit summit, Dossier dossier) {
    return Addresses.timeline(summit.held().first(), dossier) + "#" + summit.id();
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
