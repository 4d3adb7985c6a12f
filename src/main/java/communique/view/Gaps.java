package communique.view;

import communique.model.Claim;
import communique.model.Entry;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What somebody looked for in the sources of a record and did not find.
 *
 * @param questions the questions that nothing answers, each by its label; may be none
 * @param silences sentences of the record on what no source says
 */
public record Gaps(List<String> questions, List<ClaimView> silences) {

  static Gaps of(PageContext context, List<String> questions, Entry entry) {
    return new Gaps(questions, context.agreed(entry, Claim::isSilence));
  }

  /** The same without what the page tells elsewhere. */
  Gaps without(Set<String> told) {
    return new Gaps(questions, untold(silences, told));
  }

  /** The claims that the page does not tell elsewhere. */
  static List<ClaimView> untold(List<ClaimView> claims, Set<String> told) {
    return claims.stream().filter(claim -> !told.contains(claim.id())).toList();
  }

  /** What sources do say; a silence stands among the gaps. */
  static List<ClaimView> reported(PageContext context, Entry entry) {
    return context.agreed(entry, Predicate.not(Claim::isSilence));
  }
}
