package communique.check;

import static communique.model.StatusChange.Status.ACCEDED;
import static communique.model.StatusChange.Status.ACCEPTED;
import static communique.model.StatusChange.Status.ADOPTED;
import static communique.model.StatusChange.Status.AMENDED;
import static communique.model.StatusChange.Status.APPROVED;
import static communique.model.StatusChange.Status.DENOUNCED;
import static communique.model.StatusChange.Status.EXPIRED;
import static communique.model.StatusChange.Status.EXTENDED;
import static communique.model.StatusChange.Status.INITIALLED;
import static communique.model.StatusChange.Status.IN_EFFECT;
import static communique.model.StatusChange.Status.IN_FORCE;
import static communique.model.StatusChange.Status.OPENED_FOR_SIGNATURE;
import static communique.model.StatusChange.Status.PARTIALLY_TERMINATED;
import static communique.model.StatusChange.Status.PROVISIONALLY_APPLIED;
import static communique.model.StatusChange.Status.RATIFIED;
import static communique.model.StatusChange.Status.RENEWED;
import static communique.model.StatusChange.Status.RESUMED;
import static communique.model.StatusChange.Status.SIGNED;
import static communique.model.StatusChange.Status.SUPERSEDED;
import static communique.model.StatusChange.Status.SUSPENDED;
import static communique.model.StatusChange.Status.TERMINATED;
import static communique.model.StatusChange.Status.WITHDRAWN;

import communique.model.Edtf;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What cannot come to pass before something else did. Where both stand in a history, they are
 * compared by their certain dates, and by their places where one has no date at all; what all did
 * is compared with what one party did, and what a party did with what it did itself.
 *
 * @param history the steps of an agreement, as they stand
 */
record StepOrder(List<StatusChange> history) {

  /** With what a party joins; the first of these counts. */
  private static final Set<Status> JOINING =
      EnumSet.of(SIGNED, APPROVED, ACCEPTED, RATIFIED, ACCEDED);

  /** With what a document begins to run. */
  private static final Set<Status> RUNNING = EnumSet.of(PROVISIONALLY_APPLIED, IN_EFFECT, IN_FORCE);

  /** What nobody can do with a document that is not signed yet. */
  private static final Set<Status> WITH_SIGNED =
      EnumSet.of(
          RATIFIED,
          RENEWED,
          EXTENDED,
          AMENDED,
          SUSPENDED,
          RESUMED,
          WITHDRAWN,
          DENOUNCED,
          PARTIALLY_TERMINATED,
          SUPERSEDED,
          TERMINATED,
          EXPIRED);

  /** By what has to be first, what comes only after it. */
  private static final Map<Status, Set<Status>> AFTER = after();

  /** What needs another step before it, told with whatever date. */
  private static final Map<Status, Status> NEEDED = Map.of(RESUMED, SUSPENDED);

  private static Map<Status, Set<Status>> after() {
    Set<Status> withText = EnumSet.of(OPENED_FOR_SIGNATURE, SIGNED, ACCEPTED, ACCEDED);
    withText.addAll(WITH_SIGNED);
    Set<Status> withOpened = EnumSet.copyOf(withText);
    withOpened.remove(OPENED_FOR_SIGNATURE);
    Set<Status> withParty = EnumSet.of(WITHDRAWN, DENOUNCED);
    Set<Status> withRunning = EnumSet.of(RESUMED, PARTIALLY_TERMINATED);
    Stream.of(Status.values()).filter(Status::ends).forEach(withRunning::add);
    Map<Status, Set<Status>> after = new EnumMap<>(Status.class);
    after.put(ADOPTED, withText);
    after.put(INITIALLED, withText);
    after.put(OPENED_FOR_SIGNATURE, withOpened);
    after.put(SIGNED, WITH_SIGNED);
    Stream.of(APPROVED, ACCEPTED, RATIFIED, ACCEDED).forEach(joins -> after.put(joins, withParty));
    Stream.of(IN_EFFECT, IN_FORCE).forEach(runs -> after.put(runs, withRunning));
    after.put(SUSPENDED, EnumSet.of(RESUMED));
    return after;
  }

  void check(CheckContext context) {
    for (int i = 0; i < history.size(); i++) {
      CheckContext step = context.then(String.valueOf(i));
      int first = i;
      IntStream.range(0, history.size())
          .filter(other -> isTooEarly(other, first))
          .findFirst()
          .ifPresent(other -> tell(first, other, step.then("when")));
      Optional.ofNullable(NEEDED.get(history.get(i).status()))
          .filter(needed -> !stands(needed, first))
          .ifPresent(needed -> tell(history.get(first).status(), needed, step.then("status")));
    }
  }

  /** Whether the other step comes only after this one, or another like it, and was taken before. */
  private boolean isTooEarly(int other, int first) {
    StatusChange step = history.get(first);
    StatusChange later = history.get(other);
    return AFTER.getOrDefault(step.status(), Set.of()).contains(later.status())
        && meets(step, later)
        && !isTold(first, other)
        && likes(first).allMatch(like -> isBefore(other, like))
        && !isRevived(step.status(), first);
  }

  /** All steps with which the same began: the first of them counts. */
  private IntStream likes(int first) {
    Status status = history.get(first).status();
    Set<Status> same =
        status.takesEffect()
            ? RUNNING
            : status != SIGNED && JOINING.contains(status) ? JOINING : Set.of(status);
    return IntStream.range(0, history.size())
        .filter(i -> same.contains(history.get(i).status()))
        .filter(i -> meets(history.get(i), history.get(first)));
  }

  /** What runs again after a renewal had run before. */
  private boolean isRevived(Status status, int first) {
    return status.takesEffect()
        && history.subList(0, first).stream().anyMatch(step -> step.status() == RENEWED);
  }

  /** What one party did is not compared with what another or all of them did later. */
  private static boolean meets(StatusChange step, StatusChange later) {
    return step.by().isEmpty() || !Collections.disjoint(step.by(), later.by());
  }

  /** Steps of the same parties that stand in another order than their dates are told already. */
  private boolean isTold(int first, int other) {
    return first < other && history.get(first).by().equals(history.get(other).by());
  }

  private boolean isBefore(int one, int other) {
    Optional<Edtf> early = certain(one);
    Optional<Edtf> late = certain(other);
    boolean dated = history.get(one).day().isPresent() && history.get(other).day().isPresent();
    boolean areCertain = early.isPresent() && late.isPresent();
    return areCertain
        ? early.get().latest().isBefore(late.get().earliest())
        : !dated && one < other;
  }

  private Optional<Edtf> certain(int step) {
    return history.get(step).settled().filter(Edtf::isCertain);
  }

  private boolean stands(Status needed, int before) {
    return history.subList(0, before).stream()
        .filter(step -> step.status() == needed)
        .anyMatch(
            step ->
                step.by().isEmpty()
                    || history.get(before).by().isEmpty()
                    || meets(step, history.get(before)));
  }

  private void tell(int first, int other, CheckContext context) {
    boolean dated = history.get(first).day().isPresent() && history.get(other).day().isPresent();
    context.tell(
        "%s, but %s, which comes only after it".formatted(told(first), told(other)),
        Optional.of(
            (dated
                    ? "correct the status or the date that is wrong"
                    : "put the steps in order, or correct the status")
                + (RUNNING.contains(history.get(first).status())
                    ? "; if it ran before, add that step, such as in-force"
                    : "")));
  }

  private static void tell(Status status, Status needed, CheckContext context) {
    context.tell(
        "%s, but no step before it says %s".formatted(word(status), word(needed)),
        Optional.of(
            "add {status: %s, when: <day, or not-stated>, cite: …} before it, or correct the status"
                .formatted(word(needed))));
  }

  private String told(int step) {
    String when = certain(step).map(day -> " " + When.told(day)).orElse("");
    return word(history.get(step).status()) + when;
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
