package communique.curate.capture.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text in paragraphs. Where lines were broken only because they were full, they are joined.
 */
public final class PlainText {

  /** Longer lines than this are paragraphs. */
  private static final int WIDEST = 120;

  /** And shorter ones are lines that are meant. */
  private static final int NARROWEST = 30;

  private static final Pattern SPACE = Pattern.compile("\\s");

  private static final Pattern SIGNATURE = Pattern.compile("-- ?");

  private PlainText() {}

  /**
   * The paragraphs of a text.
   *
   * @param flowed whether a line that goes on ends with a space (RFC 3676)
   */
  public static List<String> paragraphs(String text, boolean flowed) {
    List<String> lines = Arrays.stream(text.split("\\R|\\f", -1)).toList();
    int width = lines.stream().mapToInt(line -> Words.line(line).length()).max().orElse(0);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = Words.line(lines.get(i));
      words.append(line);
      String next = i + 1 < lines.size() ? Words.line(lines.get(i + 1)) : "";
      boolean goesOn =
          !line.isEmpty()
              && !next.isEmpty()
              && (flowed ? isFlowing(lines.get(i)) : isFull(line, next, width));
      if (goesOn) {
        words.append(
            isSolid(line.codePointBefore(line.length())) && isSolid(next.codePointAt(0))
                ? ""
                : " ");
      } else if (!words.isEmpty()) {
        paragraphs.add(words.toString());
        words.setLength(0);
      }
    }
    return paragraphs;
  }

  private static boolean isFlowing(String line) {
    return line.endsWith(" ") && !SIGNATURE.matcher(line).matches();
  }

  /** Whether the first word of the next line had no more room. */
  private static boolean isFull(String line, String next, int width) {
    return width <= WIDEST
        && width >= NARROWEST
        && line.length() * 2 > width
        && line.length() + 1 + first(next) > width;
  }

  private static int first(String line) {
    return isSolid(line.codePointAt(0)) ? 1 : SPACE.split(line, 2)[0].length();
  }

  /** Whether its script is written without spaces. */
  public static boolean isSolid(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> "。，、；：！？「」『』（）《》".indexOf(point) >= 0;
    };
  }
}
