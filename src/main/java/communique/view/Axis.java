package communique.view;

import communique.chart.TimeAxis;
import java.util.List;

/**
 * An axis of time, drawn beside a list of what is on it.
 *
 * @param label what is to be seen on it, in words
 * @param drawings it, drawn for a wide and for a narrow page; nothing to draw if there is none
 * @param beside what is not dated closely enough to stand on it; may be empty
 */
public record Axis(String label, List<TimeAxis> drawings, Phrase beside) {

  /** Nothing to draw. */
  static final Axis NONE = new Axis("", List.of(), Phrase.NONE);

  /** The same beside a list that tells the dates of all. */
  Axis alone() {
    return new Axis(label, drawings, Phrase.NONE);
  }
}
