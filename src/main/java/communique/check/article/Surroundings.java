package communique.check.article;

import communique.shape.MarkFamily;
import java.util.regex.Pattern;

/** What the characters next to a quotation mark say about it. */
final class Surroundings {

  /** Words whose beginning is left out, which an apostrophe stands for. */
  private static final Pattern ELIDED =
      Pattern.compile(
          "(?i)(?:\\d{1,2}0s|t(?:is|was|were|will|would|isn|wasn|ween|il|ill)|em|cause|cos|cuz|bout"
              + "|round|neath|gainst|n|nother|nuff|scuse|hood|ere|[tskn]|tje)(?![\\p{L}\\p{Nd}])");

  /** How far a look ahead goes. */
  private static final int FAR = 600;

  private final Folded text;
  private final String plain;

  Surroundings(Folded text) {
    this.text = text;
    this.plain = text.plain();
  }

  /** A mark after a space, a bracket or a dash, and before something else than a space. */
  boolean looksOpening(int i) {
    return mayFollow(i) && !isSpace(i + 1);
  }

  /** A mark after something else than a space, and before anything but a letter or digit. */
  boolean looksClosing(int i) {
    return !isSpace(i - 1) && !isPart(i + 1);
  }

  /** Whether a mark without a partner is one of inches or minutes, or of what stands above it. */
  boolean isMeasure(int i) {
    boolean digit = i > 0 && Character.isDigit(plain.charAt(i - 1));
    return digit || (isSpace(i - 1) && isSpace(i + 1));
  }

  /** Whether anything but what looks like an end stands there. */
  boolean mayOpen(int i) {
    return looksOpening(i) || !looksClosing(i);
  }

  /** Whether an apostrophe stands there for the beginning of a word: {@code 'Tis}. */
  boolean isElided(int i) {
    return looksOpening(i)
        && ELIDED
            .matcher(plain)
            .region(Math.min(i + 1, plain.length()), plain.length())
            .useTransparentBounds(true)
            .lookingAt();
  }

  /**
   * Whether a single mark is an apostrophe: inside a word, before the digits of a year or the rest
   * of a word, or after the s of a possessive if the quotation, should one be open, is closed
   * further on.
   */
  boolean isApostrophe(int i, boolean isOpen) {
    boolean inside = Letters.joinsAt(plain, i);
    boolean year = !isOpen && i + 1 < plain.length() && Character.isDigit(plain.charAt(i + 1));
    return inside || isElided(i) || (year && plain.charAt(i) != '‘') || (isOpen && isPossessive(i));
  }

  private boolean isPossessive(int i) {
    boolean fits =
        i > 0
            && i + 2 < plain.length()
            && plain.charAt(i - 1) == 's'
            && isSpace(i + 1)
            && Character.isLowerCase(plain.charAt(i + 2));
    return fits && closesLater(i + 1);
  }

  private boolean closesLater(int from) {
    int until = Math.min(plain.length(), from + FAR);
    for (int i = from; i < until && !text.beginsParagraph(i); i++) {
      boolean single =
          MarkFamily.mark(plain.charAt(i))
              .filter(mark -> mark.family() == MarkFamily.SINGLE)
              .isPresent();
      if (single && !Letters.joinsAt(plain, i)) {
        return looksClosing(i);
      }
    }
    return false;
  }

  private boolean mayFollow(int i) {
    return isSpace(i - 1)
        || text.beginsParagraph(i)
        || "([{<—–-/".indexOf(plain.charAt(i - 1)) >= 0
        || MarkFamily.mark(plain.charAt(i - 1))
            .filter(mark -> !mark.is(MarkFamily.Nature.CLOSES))
            .isPresent();
  }

  private boolean isSpace(int i) {
    return i < 0 || i >= plain.length() || plain.charAt(i) == ' ';
  }

  private boolean isPart(int i) {
    return i >= 0 && i < plain.length() && Letters.isPart(plain.codePointAt(i));
  }
}
