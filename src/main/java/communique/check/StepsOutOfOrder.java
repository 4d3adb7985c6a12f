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
 * Steps of an agreement that cannot have been taken in the order in which they stand. Compared are
 * the last day that one date can mean and the first day of the other, and only dates that are
 * certain. An agreement may take effect from a day before it was concluded. Steps of one party are
 * compared with its own; which step needs another before it, {@link StepOrder} tells.
 */
final class StepsOutOfOrder implements Check<Agreement> {

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
    new StepOrder(history).check(context.then("history"));
  }

  /** The steps of the same parties: each party goes its own way. */
  private static void check(
      List<StatusChange> history, List<Integer> numbers, CheckContext context) {
    Optional<Dated> latest = Optional.empty();
    Optional<Dated> inUse = Optional.empty();
    for (int i : numbers) {
      Optional<Dated> step = Dated.of(history.get(i));
      Status status = history.get(i).status();
      CheckContext here = context.then(String.valueOf(i)).then("when");
      Optional<Dated> compared = status.takesEffect() ? inUse : latest;
      Optional<Dated> before = compared.filter(last -> step.filter(last::isAfter).isPresent());
      before.ifPresent(last -> tell(here, step, last));
      latest = later(latest, step);
      inUse = CONCLUDING.contains(status) ? inUse : later(inUse, step);
    }
  }

  private static Optional<Dated> later(Optional<Dated> one, Optional<Dated> other) {
    return one.filter(it -> other.filter(o -> o.first().isAfter(it.first())).isEmpty())
        .or(() -> other);
  }

  private static void tell(CheckContext context, Optional<Dated> step, Dated other) {
    context.tell(
        "%s %s, but %s %s, which stands before it"
            .formatted(
                step.map(Dated::name).orElse(""),
                step.map(Dated::told).orElse(""),
                other.name(),
                other.told()),
        Optional.of("put the steps in order, or correct the date that is wrong"));
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
