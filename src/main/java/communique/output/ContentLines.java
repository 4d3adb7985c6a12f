package communique.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The lines of a calendar or a card (RFC 5545, 3.1; RFC 6350, 3.2): none is longer than 75 octets
 * of UTF-8, and no character in them is anybody's end of a line.
 */
public final class ContentLines {

  private static final int LONGEST = 75;
  private static final String FOLD = "\r\n ";

  /** Controls, and what Unicode takes for the end of a line or a paragraph. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\r\\n\\t]]");

  private ContentLines() {}

  /**
   * Writes the lines.
   *
   * @param lines each ends with CRLF, none is folded
   */
  public static void write(String lines, OutputStream out) throws IOException {
    out.write(fold(BREAKS.matcher(lines).replaceAll(" ")).getBytes(StandardCharsets.UTF_8));
  }

  private static String fold(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + lines.length() / LONGEST);
    int octets = 0;
    for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
      int c = lines.codePointAt(i);
      boolean ends = c == '\r' || c == '\n';
      int size = ends ? 0 : octets(c);
      if (octets + size > LONGEST) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(c);
      octets = ends ? 0 : octets + size;
    }
    return folded.toString();
  }

  private static int octets(int c) {
    return Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
  }
}
