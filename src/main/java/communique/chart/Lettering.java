package communique.chart;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How much room words need. No font is asked, since a reader's can be any: letters are taken to be
 * as wide as the bold ones of a wide sans serif, so that words never need more than is kept for
 * them.
 */
final class Lettering {

  private static final String NARROW = "ijltfrIJ.,:;'’!|()[]-–·/ ";
  private static final String WIDE = "mwMWGOQD@%&—…";
  private static final double NARROW_WIDTH = 0.38;
  private static final double WIDTH = 0.65;
  private static final double CAPITAL_WIDTH = 0.75;
  private static final double WIDE_WIDTH = 1;
  private static final double SQUARE = 1;
  private static final Set<UnicodeScript> SQUARES =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  /** Chinese and Japanese lines do not begin with these. */
  private static final String NEVER_FIRST = "、。，．：；！？）」』》〉】・ー々";

  /** The symbols, punctuation and full-width forms of East Asia. */
  private static final int FIRST_WIDE_MARK = 0x3000;

  private Lettering() {}

  /** The width of words that are written in one line in that size. */
  static double width(String words, double size) {
    return size * words.codePoints().mapToDouble(Lettering::width).sum();
  }

  private static double width(int letter) {
    if (Character.getType(letter) == Character.NON_SPACING_MARK
        || Character.getType(letter) == Character.FORMAT) {
      return 0;
    }
    if (isSquare(letter)) {
      return SQUARE;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return NARROW_WIDTH;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return WIDE_WIDTH;
    }
    return Character.isUpperCase(letter) ? CAPITAL_WIDTH : WIDTH;
  }

  private static boolean isSquare(int letter) {
    return SQUARES.contains(UnicodeScript.of(letter)) || letter >= FIRST_WIDE_MARK;
  }

  /**
   * Words in lines that are not wider than the room, as many as there may be; what does not fit
   * ends in an ellipsis.
   */
  static List<String> lines(String words, double size, double room, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(words)) {
      if (!line.isEmpty() && width((line + piece).strip(), size) > room) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    if (lines.size() > most) {
      lines = new ArrayList<>(lines.subList(0, most));
      lines.set(most - 1, lines.get(most - 1) + "…");
    }
    return lines.stream().map(one -> cut(one, size, room)).toList();
  }

  private static String cut(String line, double size, double room) {
    if (width(line, size) <= room) {
      return line;
    }
    int[] letters = line.codePoints().toArray();
    int kept = fitting(letters, size, room);
    while (kept > 1 && width(shown(letters, kept), size) > room) {
      kept--;
    }
    return shown(letters, kept);
  }

  /** How many letters have room, at least one; however long the rest is, it is not looked at. */
  private static int fitting(int[] letters, double size, double room) {
    int fitting = 0;
    double used = 0;
    while (fitting < letters.length && used <= room) {
      used += size * width(letters[fitting]);
      fitting++;
    }
    return Math.max(1, fitting - 1);
  }

  private static String shown(int[] letters, int kept) {
    String start = new String(letters, 0, kept);
    return kept == letters.length ? start : start.replaceAll("[…\\s]+$", "") + "…";
  }

  /** Between these a line may break: after a space, and around what is written without any. */
  private static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = ' ';
    for (int letter : words.codePoints().toArray()) {
      if (mayBreak(before, letter) && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(letter);
      before = letter;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int letter) {
    return NEVER_FIRST.indexOf(letter) < 0
        && letter != ' '
        && (before == ' ' || isUnspaced(before) || isUnspaced(letter));
  }

  /** Korean has spaces between its words. */
  private static boolean isUnspaced(int letter) {
    return isSquare(letter) && UnicodeScript.of(letter) != UnicodeScript.HANGUL;
  }
}
