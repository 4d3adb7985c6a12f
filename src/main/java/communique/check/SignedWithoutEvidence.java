package communique.check;

import communique.model.Agreement;
import communique.model.Corroboration;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.problem.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Signatories without a step of the history in which the agreement was signed or initialled, or a
 * step "signed" for which every cited source is silent or says otherwise.
 */
final class SignedWithoutEvidence implements Check<Agreement> {

  private static final Set<Status> SIGNING = EnumSet.of(Status.SIGNED, Status.INITIALLED);

  @Override
  public Rule rule() {
    return Rule.error(
        "signed-without-evidence",
        "Signatories are named but no signing, or no cited source says that it was signed.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    List<StatusChange> history = agreement.history();
    boolean signed = history.stream().map(StatusChange::status).anyMatch(SIGNING::contains);
    if (!signed && !agreement.signatories().items().isEmpty()) {
      context
          .then("signatories")
          .tell(
              "signatories are named, but no step of the history says that it was signed",
              Optional.of(
                  "add {status: signed, when: <day, or not-stated>, cite: …} to its history"));
    }
    for (int i = 0; i < history.size(); i++) {
      StatusChange step = history.get(i);
      if (isUnsaid(step, context)) {
        context
            .then("history")
            .then(String.valueOf(i))
            .tell(
                "no source cited for the signing says that it was signed",
                Optional.of("cite one that does, or leave out this step"));
      }
    }
  }

  /** Whether it is a signing of which none of the cited sources tells. */
  static boolean isUnsaid(StatusChange step, CheckContext context) {
    return step.status() == Status.SIGNED
        && step.isCited()
        && Corroboration.of(step.evidence(), context.dossier()).stating() == 0;
  }
}
