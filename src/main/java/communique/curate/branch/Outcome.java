package communique.curate.branch;

import communique.output.Difference;
import java.util.Optional;

/**
 * What has become of a branch.
 *
 * @param difference what is on it now and was not, or would be in a dry run
 * @param where the branch and where it is, in words
 * @param commit the commit, shortened; nothing if nothing was committed
 * @param push what to run so that the commit gets to the remote, where this program could not sign
 *     in there; why it could not is said too
 */
public record Outcome(
    Difference difference, String where, Optional<String> commit, Optional<Push> push) {

  /**
   * What is left to do.
   *
   * @param why a clause
   * @param command to be run to the letter
   */
  public record Push(String why, String command) {}
}
