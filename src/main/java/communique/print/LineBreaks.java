package communique.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space or a hyphen, inside an address, and between the characters of
 * Chinese and Japanese, but never so that a closing mark begins a line or an opening one ends it.
 * Korean breaks at spaces alone. The rules of the Java platform are not used, because they are not
 * the same in every version of it.
 */
final class LineBreaks implements FSTextBreaker {

  private static final int NO_MORE = -1;

  /** No line holds as much: text is looked at no farther for each. */
  private static final int LONGEST = 1000;

  private static final String NEVER_FIRST =
      "!%),.:;?]}¢°·’”†‡•…‰℃、。々〉》」』】〕〗〞ー！％），．：；？］｝～ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

  private static final String NEVER_LAST = "([{£¥‘“〈《「『【〔〖〝（［｛￡￥";

  private static final String INSIDE_ADDRESS = "/?&=_-.";

  private String text = "";
  private boolean address;
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    String near = newText.substring(0, Math.min(newText.length(), LONGEST));
    address = near.contains("://") || near.contains("www.");
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return NO_MORE;
    }
    int end = Math.min(text.length(), at + LONGEST);
    do {
      at++;
    } while (at < end && !mayBreak(text.charAt(at - 1), text.charAt(at)));
    return at;
  }

  private boolean mayBreak(char before, char after) {
    if (isSpace(after) || Character.getType(after) == Character.NON_SPACING_MARK) {
      return false;
    }
    return isSpace(before)
        || isEastern(before, after)
        || (isHyphen(before) && isWord(after) && at > 1 && isWord(text.charAt(at - 2)))
        || before == '—'
        || (address && INSIDE_ADDRESS.indexOf(before) >= 0 && Character.isLetterOrDigit(after));
  }

  private static boolean isEastern(char before, char after) {
    return (isIdeographic(before) || isIdeographic(after))
        && NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0
        && !isBound(before)
        && !isBound(after);
  }

  /** Spaces that do not break lie outside of this. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u200B' || c == '\u3000';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '–';
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c);
  }

  private static boolean isBound(char c) {
    return c == '\u00A0' || c == '\u202F' || c == '\u2060';
  }

  private static boolean isIdeographic(char c) {
    return isWithin('\u3001', c, '\u30FF')
        || isWithin('\u3400', c, '\u9FFF')
        || isWithin('\uFF01', c, '\uFF60');
  }

  private static boolean isWithin(char first, char c, char last) {
    return first <= c && c <= last;
  }
}
