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
import java.util.function.Supplier;
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

  /** A moment that is not written yet: only its order is known. */
  private record Step(String id, Optional<Edtf> when, Supplier<Moment> moment) {}

  TimelineView view() {
    List<Year> years = years();
    return new TimelineView(
        context.head(context.words().say("page.timeline"), List.of(), Optional.empty()),
        years,
        context.apparatus().sources());
  }

  /** The years, the earliest first. */
  List<Year> years() {
    List<Year> years = new ArrayList<>();
    grouped().forEach((year, steps) -> years.add(year(year, steps)));
    return years;
  }

  private Map<Optional<Integer>, List<Step>> grouped() {
    Comparator<Step> order = Chronology.by(Step::when);
    Map<Optional<Integer>, List<Step>> years = new LinkedHashMap<>();
    steps()
        .sorted(order.thenComparing(Step::id))
        .forEach(step -> years.computeIfAbsent(year(step.when), y -> new ArrayList<>()).add(step));
    return years;
  }

  /** The year in which it was over; none for what has no end yet or no date. */
  private static Optional<Integer> year(Optional<Edtf> when) {
    return when.flatMap(Edtf::lastYear);
  }

  private Year year(Optional<Integer> year, List<Step> steps) {
    return new Year(
        year.map(number -> "_y" + number).orElse("_undated"),
        year.map(context.words()::year).orElseGet(() -> context.words().say("timeline.undated")),
        steps.stream().map(step -> step.moment.get()).toList());
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
        summit.held().first(),
        () -> moment(summit, context.words().name(summit.kind()), context.link(summit), List.of()));
  }

  private Step event(Event event) {
    return new Step(
        event.id(),
        event.when().first(),
        () ->
            moment(
                event,
                context.words().say("timeline.event"),
                Link.plain(context.words().label(event)),
                List.of(new Occasions(context).view(event))));
  }

  private Moment moment(Occasion occasion, String kind, Link title, List<OccasionView> event) {
    Optional<Edtf> when = occasion.when().first();
    Occasions occasions = new Occasions(context);
    return new Moment(
        occasion.id(),
        occasions.when(occasion),
        when.map(context.words()::precision).orElse(""),
        kind,
        title,
        occasions.where(occasion),
        event.isEmpty() ? occasions.evidence(occasion) : context.apparatus().evidence(List.of()),
        occasion.present().map(context::link).toList(),
        event);
  }

  private Stream<Step> steps(Agreement agreement) {
    return dated(agreement).mapToObj(number -> step(agreement, number));
  }

  private Step step(Agreement agreement, int number) {
    StatusChange change = agreement.history().get(number);
    Edtf day = change.when().value().orElseThrow();
    String id = anchor(agreement, number);
    return new Step(
        id,
        Optional.of(day),
        () ->
            new Moment(
                id,
                Phrase.of(context.words().date(day)),
                context.words().precision(day),
                context.words().say("timeline.agreement", context.words().name(change.status())),
                context.link(agreement),
                Phrase.NONE,
                context.apparatus().evidence(change.cite()),
                List.of(),
                List.of()));
  }

  /** Where the timeline tells of an agreement. */
  static Stream<String> anchors(Agreement agreement) {
    return dated(agreement).mapToObj(number -> anchor(agreement, number));
  }

  /** The numbers of the steps in its life that have a date. */
  private static IntStream dated(Agreement agreement) {
    List<StatusChange> history = agreement.history();
    return IntStream.range(0, history.size())
        .filter(number -> history.get(number).when().value().isPresent());
  }

  private static String anchor(Agreement agreement, int number) {
    return Addresses.anchor(agreement, String.valueOf(number));
  }
}
