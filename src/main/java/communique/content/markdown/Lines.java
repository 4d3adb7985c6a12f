package communique.content.markdown;

import communique.problem.Mark;
import java.util.Arrays;

/** Where a character of the prose stands in its file. */
final class Lines {

  private final String text;
  private final int firstLine;
  private final int[] starts;

  /** How many surrogate pairs end at or before each character; empty if the text has none. */
  private final int[] pairs;

  /**
   * @param text the prose
   * @param firstLine the line of the file that its first line is
   */
  Lines(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.starts = starts(text);
    this.pairs = pairs(text);
  }

  /** How many lines there are; a line break at the very end begins no further one. */
  int count() {
    return starts.length;
  }

  /** The characters of a line without its line break. */
  String line(int index) {
    return text.substring(starts[index], end(index));
  }

  /** All of a line, or its first column if it is empty. */
  Mark mark(int index) {
    return mark(starts[index], end(index));
  }

  /** The stretch between two offsets, as far as it stands on the line that it begins on. */
  Mark mark(int offset, int to) {
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    int from = Math.min(offset, end(index));
    int length = codePoints(from, Math.min(to, end(index)));
    return new Mark(firstLine + index, codePoints(starts[index], from) + 1, Math.max(1, length));
  }

  private int end(int index) {
    int end = index + 1 < starts.length ? starts[index + 1] : text.length();
    while (end > starts[index] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int codePoints(int from, int to) {
    return pairs.length == 0 ? to - from : to - from - (pairs[to] - pairs[from]);
  }

  private static int[] starts(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int[] pairs(String text) {
    if (text.chars().noneMatch(c -> Character.isLowSurrogate((char) c))) {
      return new int[0];
    }
    int[] pairs = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean ends =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      pairs[i + 1] = pairs[i] + (ends ? 1 : 0);
    }
    return pairs;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
