package communique.view;

import java.util.List;

/**
 * A question that every sheet of a kind answers. A question that nobody looked into is absent.
 *
 * @param id the anchor of the question on its own sheet
 * @param verdict what it comes to that the sources answer it differently; empty if they do not, as
 *     where things only stand side by side
 * @param label the question, in a word or two
 * @param answers what the sources answer; none if they do not state it
 * @param many where answers are so many that they are folded: how many, and what carries them
 */
public record Fact(
    String id, Verdict verdict, String label, List<Answer> answers, List<Answer> many) {

  /** The same, of which somebody said what it comes to. */
  Fact with(Verdict said) {
    return new Fact(id, said, label, answers, many);
  }

  /** One whose answers stand open. */
  Fact(String id, Verdict verdict, String label, List<Answer> answers) {
    this(id, verdict, label, answers, List.of());
  }
}
