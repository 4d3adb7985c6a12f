package communique.trace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was asked, and what was answered, while one thing was made. It is kept as words, since most
 * of it is only ever compared: thousands of pages ask alike.
 *
 * @param lines each a {@link Heard}, in the order of their questions; no two ask the same
 */
public record Transcript(String lines) {

  /** Of what was made by asking nothing. */
  public static final Transcript EMPTY = new Transcript("");

  private static final char END = '\n';

  private static final Comparator<Question> ORDER =
      Comparator.comparing(Question::asks)
          .thenComparing(Question::kind)
          .thenComparing(Question::about);

  /** What the trace has heard, with what is answered now. */
  public static Transcript of(Trace trace, Answers answers) {
    return new Transcript(
        trace.questions().stream()
            .sorted(ORDER)
            .map(question -> Heard.now(question, answers).line() + END)
            .collect(Collectors.joining()));
  }

  /** Whether all is answered now as it was then. */
  public boolean holds(Answers answers) {
    int begin = 0;
    for (int end = lines.indexOf(END); end >= 0; end = lines.indexOf(END, begin)) {
      if (!answers.confirm(lines.substring(begin, end))) {
        return false;
      }
      begin = end + 1;
    }
    return true;
  }

  /** What was asked. */
  public List<Question> questions() {
    return heard().map(Heard::question).toList();
  }

  /** What was asked and is answered in another way now. */
  public List<Question> changed(Answers answers) {
    return heard().filter(heard -> !heard.holds(answers)).map(Heard::question).toList();
  }

  private Stream<Heard> heard() {
    return lines.lines().map(Heard::of);
  }
}
