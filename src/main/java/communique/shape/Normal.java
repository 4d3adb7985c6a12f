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

  /** Every character before this one is in NFC, beside whatever others. */
  private static final int FIRST_COMPOSED = 0x300;

  /** Every character before this one is in NFD, beside whatever others. */
  private static final int FIRST_DECOMPOSED = 0xC0;

  private Normal() {}

  /** The text in NFC: letters and their marks composed. */
  public static String composed(String text) {
    return areBefore(FIRST_COMPOSED, text) ? text : whole(Form.NFC, text);
  }

  /** The text in NFD: letters and their marks apart. */
  public static String decomposed(String text) {
    return areBefore(FIRST_DECOMPOSED, text) ? text : whole(Form.NFD, text);
  }

  private static boolean areBefore(int first, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= first) {
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
