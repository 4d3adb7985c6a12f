package communique.output;

import communique.problem.Mark;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, to tell where in it something stands. */
final class Lines {

  private final String text;
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(at -> text.charAt(at) == '\n')
                    .map(at -> at + 1))
            .toArray();
  }

  /** The one character at that offset. */
  Mark at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Mark(line + 1, text.codePointCount(starts[line], offset) + 1, 1);
  }
}
