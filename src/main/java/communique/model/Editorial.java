package communique.model;

import communique.shape.Doc;
import communique.shape.Key;
import communique.shape.Prunable;
import communique.shape.Unseen;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the curator says about a record rather than about its subject. */
@Doc("What the curator says about the record itself; every record may have these.")
public record Editorial(
    @Doc("Whether it may be published; published unless said.") Optional<State> state,
    @Doc("It is hidden until this moment.") @Key("embargo_until")
        Optional<OffsetDateTime> embargoUntil,
    @Doc("It was withdrawn.") Optional<Withdrawal> withdrawn,
    @Doc("The day on which the curator last compared it with its sources.")
        Optional<LocalDate> verified,
    @Doc("Warnings that the curator has looked at and accepts.") List<Waiver> waive)
    implements Prunable {

  /** Nothing said: plainly published. */
  public static final Editorial NONE =
      new Editorial(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** Without the day of a comparison that is hidden; the record stands without it. */
  @Override
  public Editorial without(Predicate<Object> hidden) {
    return verified.map(Comparison::new).filter(hidden).isEmpty()
        ? this
        : new Editorial(state, embargoUntil, withdrawn, Optional.empty(), waive);
  }

  /** That the curator compared a record with its sources on that day. */
  record Comparison(LocalDate on) {}

  /** Whether it is not ready. */
  public boolean isDraft() {
    return state.filter(State.DRAFT::equals).isPresent();
  }

  /** Whether readers see it now or will: neither a draft nor withdrawn. */
  public boolean isForReaders() {
    return withdrawn.isEmpty() && !isDraft();
  }

  /** Whether a record may be published. */
  public enum State {
    @Doc("It may be published.")
    PUBLISHED,
    @Doc("It is not ready.")
    DRAFT
  }

  /** Why and when a record was withdrawn. */
  @Doc("Why and when a record was withdrawn.")
  public record Withdrawal(@Doc("The day.") LocalDate on, @Doc("The reason.") Text reason) {}

  /** A warning that is accepted for a while. */
  @Doc("A warning that is accepted for a while.")
  public record Waiver(
      @Doc("The rule's name.") RuleName rule,
      @Doc("Why the warning is accepted.") @Unseen Text reason,
      @Doc("The last day on which the waiver holds.") LocalDate until) {}
}
