package communique.view;

import java.util.List;

/**
 * A question that every sheet of a kind answers.
 *
 * @param id the anchor of the question on its own sheet
 * @param disputable whether several answers are readings of one value
 * @param label the question, in a word or two
 * @param answers what the sources answer; none if they do not state it
 */
public record Fact(String id, boolean disputable, String label, List<Answer> answers) {

  /**
   * Whether sources answer otherwise than one another: things in a list only stand side by side.
   */
  boolean isDisputed() {
    return disputable && answers.size() > 1;
  }
}
