package communique.check;

import communique.model.Agreement;
import communique.model.Relation;
import communique.model.Relation.Tie;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.model.Succession;
import communique.problem.Rule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * At least one day between the last stated end of a predecessor and the first stated start of the
 * agreement that follows it. Silent if a date is approximate or uncertain, and if the predecessor's
 * history tells that it was suspended, ended or ran out: then the sheet shows it.
 */
final class Lapse implements Check<Agreement> {

  private static final Set<Status> OVER =
      EnumSet.of(Status.SUSPENDED, Status.SUPERSEDED, Status.TERMINATED, Status.EXPIRED);

  @Override
  public Rule rule() {
    return Rule.warning(
        "lapse",
        "Days lie between the stated end of a predecessor and the stated start of its successor,"
            + " and no step tells that the predecessor was suspended, ended or ran out.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    boolean settled =
        agreement.predecessor().readings().isEmpty()
            || agreement.predecessor().settled().isPresent();
    agreement
        .ties()
        .filter(tie -> settled && tie.as() == Tie.FOLLOWS)
        .map(Relation::to)
        .distinct()
        .flatMap(before -> context.dossier().find(before).stream())
        .filter(before -> before.history().stream().noneMatch(Lapse::isTold))
        .forEach(before -> check(agreement, before, context));
  }

  private static boolean isTold(StatusChange step) {
    return OVER.contains(step.status());
  }

  private static void check(Agreement agreement, Agreement before, CheckContext context) {
    new Succession(before, agreement)
        .turn()
        .filter(turn -> turn.lapse() > 0)
        .ifPresent(
            turn ->
                tell(
                    before,
                    turn,
                    context.then(
                        agreement.predecessor().readings().isEmpty() ? "relates" : "predecessor")));
  }

  private static void tell(Agreement before, Succession.Turn turn, CheckContext context) {
    long days = turn.lapse();
    context.tell(
        "%s ends %s, and this one starts %s: neither runs on %s%s"
            .formatted(
                before.id(),
                When.told(turn.end()),
                When.told(turn.start()),
                turn.isExact() ? "" : "at least ",
                days == 1 ? "the day between" : "the " + days + " days between"),
        Optional.of(
            "check both dates; if it did run out, add a step expired to the history of "
                + before.id()));
  }
}
