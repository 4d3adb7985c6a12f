package communique.check;

import communique.model.Agreement;
import communique.model.Attendee;
import communique.model.Country;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Occasion;
import communique.model.Participant;
import communique.model.Party;
import communique.model.Signatory;
import communique.model.Statement;
import communique.model.StatusChange;
import communique.model.Voice;
import communique.model.Who;
import communique.problem.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A state that does something on a day on which it was not there yet, or not any more: of a country
 * that is gone by ISO 3166-3, or of which the settings say from when to when it was there.
 *
 * @param over who does something
 * @param states the states among those
 * @param days on which it can have been; none if nobody knows
 */
record StateOfAnotherTime<T>(
    Class<T> over,
    Function<T, Stream<Country>> states,
    BiFunction<T, CheckContext, Stream<Edtf>> days)
    implements Check<T> {

  private static final Language ENGLISH = Language.of("en");

  /** Serbia and Montenegro had the letters of Czechoslovakia from then on. */
  private static final LocalDate SAME_LETTERS = LocalDate.of(2003, 2, 4);

  static final List<Check<?>> ALL =
      List.of(
          new StateOfAnotherTime<>(
              Participant.class,
              one -> Stream.concat(one.side().country().stream(), in(one.speaker())),
              (one, context) -> occasion(context)),
          new StateOfAnotherTime<>(
              Attendee.class,
              one -> in(Optional.of(one.is())),
              (one, context) -> occasion(context)),
          new StateOfAnotherTime<>(
              Party.class, one -> one.is().country().stream(), (one, context) -> life(context)),
          new StateOfAnotherTime<>(
              Signatory.class,
              one -> one.side().country().stream(),
              (one, context) -> life(context)),
          new StateOfAnotherTime<>(
              StatusChange.class,
              step -> step.by().stream().flatMap(by -> by.country().stream()),
              (step, context) -> step.days()),
          new StateOfAnotherTime<>(
              Statement.class, said -> in(Optional.of(said.speaker())), StateOfAnotherTime::said));

  @Override
  public Rule rule() {
    return Rule.warning(
        "state-of-another-time", "A state does something on a day on which it was not there.");
  }

  @Override
  public void check(T value, CheckContext context) {
    states
        .apply(value)
        .distinct()
        .forEach(
            state ->
                context
                    .dossier()
                    .site()
                    .span(state)
                    .ifPresent(span -> check(state, span, days.apply(value, context), context)));
  }

  private static void check(Country state, Edtf span, Stream<Edtf> days, CheckContext context) {
    List<Edtf> all = days.toList();
    if (!all.isEmpty() && all.stream().noneMatch(span::overlaps)) {
      context.tell(
          "%s (%s) was there %s, not %s"
              .formatted(
                  state.code(),
                  context.dossier().site().name(state, ENGLISH).words(),
                  When.told(span),
                  When.told(all.get(0))),
          Optional.of(hint(state, span, all.get(0))));
    }
  }

  private static String hint(Country state, Edtf span, Edtf day) {
    boolean isOver =
        span.lastDay()
            .filter(last -> day.firstDay().filter(last::isBefore).isPresent())
            .isPresent();
    return isOver && state.code().equals("CS") && !day.earliest().isBefore(SAME_LETTERS)
        ? "Serbia and Montenegro is CSXX"
        : state
            .today()
            .filter(now -> isOver)
            .map(now -> "write %s (%s)".formatted(now.code(), now.name(ENGLISH)))
            .orElse(
                "write the code of the state that was there then, or correct the date"
                    + (state.isOfUsers() ? "; its years stand in site.yaml" : ""));
  }

  private static Stream<Country> in(Optional<Voice> voice) {
    return voice.stream().flatMap(who -> who.all().stream()).flatMap(StateOfAnotherTime::state);
  }

  private static Stream<Country> state(Who who) {
    return Stream.concat(
        who.country().stream(), who.side().flatMap(side -> side.country()).stream());
  }

  private static Stream<Edtf> occasion(CheckContext context) {
    return context.entry().stream()
        .filter(Occasion.class::isInstance)
        .map(Occasion.class::cast)
        .flatMap(occasion -> occasion.when().values());
  }

  /** All days of an agreement: a state can join it long after the first. */
  private static Stream<Edtf> life(CheckContext context) {
    return context.entry().stream()
        .filter(Agreement.class::isInstance)
        .map(Agreement.class::cast)
        .flatMap(agreement -> agreement.life().stream());
  }

  private static Stream<Edtf> said(Statement said, CheckContext context) {
    return said.when()
        .value()
        .map(Stream::of)
        .orElseGet(
            () ->
                said.occasion().flatMap(at -> context.dossier().find(at)).stream()
                    .flatMap(occasion -> occasion.when().values()));
  }
}
