package communique.content.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import communique.shape.SegmentBreaks;

/**
 * Emphasis by asterisks, also in texts without spaces. CommonMark looks for spaces and punctuation
 * around a run of asterisks and finds no end in {@code **“重要”**的}. Beside a character of Chinese,
 * Japanese or Korean a run opens before anything but white space, and closes after it.
 */
final class Asterisks extends AsteriskDelimiterProcessor {

  Asterisks() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return (leftFlanking && !isTimes(before, after)) || (!afterIsWhiteSpace && isUnspaced(before));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return (rightFlanking && !isTimes(before, after)) || (!beforeIsWhitespace && isUnspaced(after));
  }

  /** Three and three belong together, whatever else they could do (CommonMark 0.31, rule 9). */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return threes ? 1 : super.getDelimiterUse(opener, closer);
  }

  /** Between digits it is a sign of multiplication. */
  private static boolean isTimes(String before, String after) {
    return isDigit(before) && isDigit(after);
  }

  private static boolean isDigit(String neighbour) {
    return neighbour.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isUnspaced(String neighbour) {
    return neighbour.codePoints().anyMatch(SegmentBreaks::standsUnspaced);
  }
}
