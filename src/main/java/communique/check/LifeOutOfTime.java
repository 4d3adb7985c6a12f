package communique.check;

import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Period;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.model.Tenure;
import communique.problem.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person who died before birth, or of whom something is told that only the living do: an office
 * held, words said, presence, a signature. Told is the first thing of each kind, at the person.
 */
final class LifeOutOfTime implements Check<Speaker> {

  private static final String BORN = "the person was born";
  private static final String DIED = "the person died";

  @Override
  public Rule rule() {
    return OutOfTime.RULE;
  }

  @Override
  public Class<Speaker> over() {
    return Speaker.class;
  }

  @Override
  public void check(Speaker person, CheckContext context) {
    List<Edtf> born = OutOfTime.certain(person.born());
    List<Edtf> died = OutOfTime.certain(person.died());
    if (born.isEmpty() && died.isEmpty()) {
      return;
    }
    Optional<Edtf> birth = born.stream().min(Comparator.comparing(Edtf::earliest));
    Optional<Edtf> death = died.stream().max(Comparator.comparing(Edtf::latest));
    Optional<Edtf> late =
        birth.filter(begin -> death.filter(end -> OutOfTime.isAfter(begin, end)).isPresent());
    if (late.isPresent()) {
      OutOfTime.tell(context.then("died"), "the death was", death.orElseThrow(), BORN, late.get());
      return;
    }
    for (int i = 0; i < person.offices().size(); i++) {
      office(
          person.offices().get(i), birth, death, context.then("offices").then(String.valueOf(i)));
    }
    deeds(person, context)
        .filter(deed -> isOutside(deed.when(), birth, death))
        .findFirst()
        .ifPresent(deed -> tell(deed, birth, death, context));
  }

  /** What a person did, and when. */
  private record Deed(String what, Edtf when) {}

  private static Stream<Deed> deeds(Speaker person, CheckContext context) {
    Stream<Deed> said =
        context.dossier().relations().statementsBy(person).stream()
            .flatMap(
                one -> said(one).map(day -> new Deed("\"%s\" was said".formatted(one.id()), day)));
    Stream<Deed> present =
        context.dossier().relations().attendedBy(person).stream()
            .flatMap(one -> date("the person was at \"%s\"".formatted(one.id()), one));
    Stream<Deed> signed =
        context.dossier().relations().signedBy(person).stream()
            .flatMap(
                one ->
                    signed(one).map(day -> new Deed("\"%s\" was signed".formatted(one.id()), day)));
    return Stream.of(said, present, signed).flatMap(deeds -> deeds);
  }

  /** The date of the words; that of the occasion is told of the presence there. */
  private static Stream<Edtf> said(Statement statement) {
    return statement.when().value().stream().filter(Edtf::isCertain);
  }

  private static Stream<Deed> date(String what, Occasion occasion) {
    List<Edtf> days = OutOfTime.certain(occasion.when());
    return days.size() == 1 ? Stream.of(new Deed(what, days.get(0))) : Stream.of();
  }

  private static Stream<Edtf> signed(Agreement agreement) {
    List<StatusChange> signings =
        agreement.history().stream().filter(step -> step.status() == Status.SIGNED).toList();
    return signings.size() == 1
        ? signings.get(0).settled().filter(Edtf::isCertain).stream()
        : Stream.of();
  }

  private static void office(
      Tenure office, Optional<Edtf> birth, Optional<Edtf> death, CheckContext context) {
    office
        .from()
        .filter(day -> isOutside(day, birth, death))
        .ifPresent(
            day -> tell(new Deed("the office began", day), birth, death, context.then("from")));
    office
        .seen()
        .filter(day -> isOutside(day, birth, death))
        .ifPresent(day -> tell(new Deed("seen", day), birth, death, context.then("seen")));
    office
        .until()
        .filter(day -> birth.filter(begin -> OutOfTime.isAfter(begin, day)).isPresent())
        .ifPresent(
            day -> tell(new Deed("the office ended", day), birth, death, context.then("to")));
    office
        .seen()
        .flatMap(day -> outside(office, day))
        .ifPresent(
            other ->
                OutOfTime.tell(
                    context.then("seen"),
                    "seen in the office",
                    office.seen().orElseThrow(),
                    OutOfTime.isAfter(other, office.seen().orElseThrow()) ? "it began" : "it ended",
                    other));
  }

  /** The end of the office that the day lies beyond. */
  private static Optional<Edtf> outside(Period office, Edtf day) {
    return office
        .start()
        .filter(from -> OutOfTime.isAfter(from, day))
        .or(() -> office.end().filter(until -> OutOfTime.isAfter(day, until)));
  }

  private static boolean isOutside(Edtf day, Optional<Edtf> birth, Optional<Edtf> death) {
    return birth.filter(begin -> OutOfTime.isAfter(begin, day)).isPresent()
        || death.filter(end -> OutOfTime.isAfter(day, end)).isPresent();
  }

  private static void tell(
      Deed deed, Optional<Edtf> birth, Optional<Edtf> death, CheckContext context) {
    Optional<Edtf> begin = birth.filter(born -> OutOfTime.isAfter(born, deed.when()));
    String what = begin.isPresent() ? BORN : DIED;
    begin
        .or(() -> death)
        .ifPresent(other -> OutOfTime.tell(context, deed.what(), deed.when(), what, other));
  }
}
