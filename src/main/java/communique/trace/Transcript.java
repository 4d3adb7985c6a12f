package communique.trace;

import java.util.Comparator;
import java.util.List;

/** What was asked, and what was answered, while one thing was made. */
public interface Transcript {

  /**
   * One that was just heard.
   *
   * @param heard no two ask the same
   */
  record Fresh(List<Heard> heard) implements Transcript {}

  /** That of what was made by asking nothing. */
  static Transcript none() {
    return new Fresh(List.of());
  }

  /** What the trace has heard, with what is answered now. */
  static Transcript of(Trace trace, Answers answers) {
    return new Fresh(trace.questions().stream().map(answers::heard).toList());
  }

  /** What was asked and answered, in no order; no two ask the same. */
  List<Heard> heard();

  /** Whether all is answered now as it was then. */
  default boolean holds(Answers answers) {
    return heard().stream().allMatch(answers::confirm);
  }

  /** What was asked. */
  default List<Question> questions() {
    return heard().stream().map(Heard::question).toList();
  }

  /** What was asked and is answered in another way now, in an order that lasts. */
  default List<Question> changed(Answers answers) {
    return heard().stream()
        .filter(one -> !answers.confirm(one))
        .map(Heard::question)
        .sorted(
            Comparator.comparing(Question::asks)
                .thenComparing(Question::kind)
                .thenComparing(Question::about))
        .toList();
  }
}
