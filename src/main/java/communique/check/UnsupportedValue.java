package communique.check;

import communique.model.Agreement;
import communique.model.Citation;
import communique.model.Citation.Support;
import communique.model.Cited;
import communique.model.Claim;
import communique.model.Reading;
import communique.model.Version;
import communique.problem.Rule;
import java.util.Optional;

/**
 * A value, or a side, for which nothing is cited but sources that are silent or say otherwise; a
 * claim for which all say otherwise. That sources are silent can be the very claim, and shows that
 * a value is not stated; it is no side of a difference.
 */
final class UnsupportedValue implements Check<Cited> {

  @Override
  public Rule rule() {
    return Rule.error(
        "unsupported-value", "None of the sources that are cited for something says it.");
  }

  @Override
  public Class<Cited> over() {
    return Cited.class;
  }

  @Override
  public void check(Cited value, CheckContext context) {
    boolean told = value instanceof Reading<?> reading && reading.is().value().isEmpty();
    if (!value.cite().isEmpty()
        && !told
        && value.cite().stream().noneMatch(one -> says(value, one))
        && !isToldAsSigned(value, context)) {
      context.tell(
          "every source cited for this is silent or says otherwise",
          Optional.of(
              value instanceof Version
                  ? "a source that says nothing is no side: take it out, and tell the silence as a claim of its own"
                  : "cite one that says it, or tell both sides as readings"));
    }
  }

  /**
   * A signing of which no source tells is one problem, which {@link SignedWithoutEvidence} tells.
   */
  private static boolean isToldAsSigned(Cited value, CheckContext context) {
    return context.entry().filter(Agreement.class::isInstance).map(Agreement.class::cast).stream()
        .flatMap(agreement -> agreement.history().stream())
        .filter(step -> SignedWithoutEvidence.isUnsaid(step, context))
        .anyMatch(step -> step == value || step.when().readings().contains(value));
  }

  private static boolean says(Cited value, Citation cite) {
    Support support = cite.support().orElse(Support.STATES);
    return support != Support.CONTRADICTS && (support != Support.SILENT || value instanceof Claim);
  }
}
