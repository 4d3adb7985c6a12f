package communique.check;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.problem.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Steps of an agreement that cannot have been taken in the order in which they stand, or a signing
 * after the ratification, a change or the end. Compared are the last day that one date can mean and
 * the first day of the other, and only dates that are certain. An agreement may take effect from a
 * day before it was concluded. Steps of one party are compared with its own.
 */
final class StepsOutOfOrder implements Check<Agreement> {

  private static final Set<Status> SIGNING =
      EnumSet.of(Status.ADOPTED, Status.INITIALLED, Status.SIGNED);

  /** What nobody can do with a document that is not signed yet. */
  private static final Set<Status> AFTER_SIGNING =
      EnumSet.of(
          Status.RATIFIED,
          Status.RENEWED,
          Status.EXTENDED,
          Status.AMENDED,
          Status.SUSPENDED,
          Status.RESUMED,
          Status.WITHDRAWN,
          Status.DENOUNCED,
          Status.PARTIALLY_TERMINATED,
          Status.SUPERSEDED,
          Status.TERMINATED,
          Status.EXPIRED);

  /** What may come after the day from which a document has effect. */
  private static final Set<Status> CONCLUDING =
      EnumSet.of(
          Status.ANNOUNCED,
          Status.ADOPTED,
          Status.RELEASED,
          Status.INITIALLED,
          Status.OPENED_FOR_SIGNATURE,
          Status.SIGNED,
          Status.APPROVED,
          Status.ACCEPTED,
          Status.RATIFIED,
          Status.ACCEDED);

  @Override
  public Rule rule() {
    return Rule.error(
        "steps-out-of-order", "The dates of an agreement's steps contradict their order.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    List<StatusChange> history = agreement.history();
    Map<List<Actor>, List<Integer>> steps = new LinkedHashMap<>();
    for (int i = 0; i < history.size(); i++) {
      steps.computeIfAbsent(history.get(i).by(), by -> new ArrayList<>()).add(i);
    }
    steps.values().forEach(numbers -> check(history, numbers, context.then("history")));
  }

  /** The steps of the same parties: each party goes its own way. */
  private static void check(
      List<StatusChange> history, List<Integer> numbers, CheckContext context) {
    Optional<Dated> latest = Optional.empty();
    Optional<Dated> inUse = Optional.empty();
    Optional<Dated> used = Optional.empty();
    for (int i : numbers) {
      Optional<Dated> step = Dated.of(history.get(i));
      Status status = history.get(i).status();
      boolean signs = SIGNING.contains(status);
      CheckContext here = context.then(String.valueOf(i)).then("when");
      Optional<Dated> compared = status.takesEffect() ? inUse : latest;
      Optional<Dated> before = compared.filter(last -> step.filter(last::isAfter).isPresent());
      Optional<Dated> early =
          used.filter(one -> signs && step.filter(it -> it.isAfter(one)).isPresent());
      before.ifPresent(
          last ->
              tell(
                  here,
                  step,
                  "which stands before it",
                  last,
                  "put the steps in order, or correct the date"));
      early.ifPresent(
          one ->
              tell(
                  here,
                  step,
                  "which only a signed document can be",
                  one,
                  "correct the status or the date"));
      latest = later(latest, step);
      inUse = CONCLUDING.contains(status) ? inUse : later(inUse, step);
      used = AFTER_SIGNING.contains(status) ? earlier(used, step) : used;
    }
  }

  private static Optional<Dated> later(Optional<Dated> one, Optional<Dated> other) {
    return one.filter(it -> other.filter(o -> o.first().isAfter(it.first())).isEmpty())
        .or(() -> other);
  }

  private static Optional<Dated> earlier(Optional<Dated> one, Optional<Dated> other) {
    return one.filter(it -> other.filter(o -> o.last().isBefore(it.last())).isEmpty())
        .or(() -> other);
  }

  private static void tell(
      CheckContext context, Optional<Dated> step, String why, Dated other, String mend) {
    context.tell(
        "%s %s, but %s %s, %s"
            .formatted(
                step.map(Dated::name).orElse(""),
                step.map(Dated::told).orElse(""),
                other.name(),
                other.told(),
                why),
        Optional.of(mend + " that is wrong"));
  }

  /** A step whose date is certain. */
  private record Dated(Status status, Edtf when) {

    static Optional<Dated> of(StatusChange step) {
      return step.settled().filter(Edtf::isCertain).map(day -> new Dated(step.status(), day));
    }

    LocalDate first() {
      return when.earliest();
    }

    LocalDate last() {
      return when.latest();
    }

    boolean isAfter(Dated other) {
      return first().isAfter(other.last());
    }

    String name() {
      return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String told() {
      return When.told(when);
    }
  }
}
