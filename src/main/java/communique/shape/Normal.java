package communique.shape;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Unicode normalization (UAX #15) at a cost that grows with the length of a text and with nothing
 * else. To order a run of combining marks costs the square of its length, so runs longer than any
 * script has are taken in pieces, as in the Stream-Safe Text Process.
 */
public final class Normal {

  /** The longest run of combining marks that is taken as one. */
  public static final int MARKS = 30;

  private Normal() {}

  /** The text in NFC: letters and their marks composed. */
  public static String composed(String text) {
    return in(Form.NFC, text);
  }

  /** The text in NFD: letters and their marks apart. */
  public static String decomposed(String text) {
    return in(Form.NFD, text);
  }

  private static String in(Form form, String text) {
    return isAscii(text) ? text : whole(form, text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String whole(Form form, String text) {
    StringBuilder whole = new StringBuilder(text.length());
    int from = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks = mayBeMark(text.charAt(i)) ? marks + 1 : 0;
      if (marks > MARKS && !Character.isLowSurrogate(text.charAt(i))) {
        whole.append(Normalizer.normalize(text.substring(from, i), form));
        from = i;
        marks = 1;
      }
    }
    return whole.append(Normalizer.normalize(text.substring(from), form)).toString();
  }

  /** Whether it is a combining mark, or half of what may be one. */
  private static boolean mayBeMark(char c) {
    return isMark(c) || Character.isSurrogate(c);
  }

  /** Whether it is written above, below or around a letter. */
  public static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
