package communique.view;

import java.util.List;

/**
 * A question that every sheet of a kind answers.
 *
 * @param id the anchor of the question on its own sheet
 * @param label the question, in a word or two
 * @param answers what the sources answer; none if they do not state it
 */
public record Fact(String id, String label, List<Answer> answers) {}
