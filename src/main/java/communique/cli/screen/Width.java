package communique.cli.screen;

import java.util.ArrayList;
import java.util.List;

/** How much room words take on a terminal: East Asian characters take two columns. */
public final class Width {

  /** Lines that are longer are hard to read, and on many screens they break anywhere. */
  public static final int LINE = 80;

  /** What East Asia never begins a line with. */
  private static final String NEVER_FIRST = "、。，．！？：；）」』】》〉”’";

  private Width() {}

  /** How many columns the words take: letters of East Asia two, marks over others none. */
  public static int of(String words) {
    return words.codePoints().map(Width::of).sum();
  }

  /** How many columns one character takes. */
  public static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  /** Whether it takes two, so that a line may be broken beside it. */
  public static boolean isWide(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> (point >= 0xFF01 && point <= 0xFF60) || (point >= 0x3000 && point <= 0x303E);
    };
  }

  /** The words and as many spaces as fill so many columns; all of the words, if they are more. */
  public static String filled(String words, int columns) {
    return words + " ".repeat(Math.max(0, columns - of(words)));
  }

  /**
   * Words on lines of at most {@link #LINE} columns, all of them indented alike. Broken is at
   * spaces, and beside a character that takes two columns; a word that is longer than a line, such
   * as the path of a file, stands on a line of its own.
   */
  public static List<String> lines(String words, int indent) {
    return lines(words, indent, LINE);
  }

  /** The same on lines of so many columns. */
  public static List<String> lines(String words, int indent, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(words)) {
      int room = columns - indent;
      if (of(line.toString()) + of(piece.stripTrailing()) > room && !line.toString().isBlank()) {
        lines.add(" ".repeat(indent) + line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add((" ".repeat(indent) + line).stripTrailing());
    return lines;
  }

  /** Between two of them a line may end. */
  private static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int[] points = words.strip().codePoints().toArray();
    for (int at = 0; at < points.length; at++) {
      piece.appendCodePoint(points[at]);
      boolean ends = points[at] == ' ' || isWide(points[at]);
      if (ends && (at + 1 == points.length || NEVER_FIRST.indexOf(points[at + 1]) < 0)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
