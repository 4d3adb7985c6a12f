package communique.shape;

import java.lang.Character.UnicodeScript;

/**
 * Variation selectors, which choose a form of the character before them, and the tags of which the
 * flags of regions are made: each belongs to certain characters (UTS 37, UTS 51, and the
 * standardized variation sequences of Unicode), and hides behind any other.
 */
final class Selectors {

  private static final int FLAG = 0x1F3F4;
  private static final int LAST_TAG = 0xE007F;
  private static final int KEYCAP = 0x20E3;
  private static final int INFORMATION = 0x2139;

  private Selectors() {}

  /** Whether it makes another form of what stands before it. */
  static boolean isNeeded(String words, int start, int c, int before) {
    if (c >= 0xFE00 && c <= 0xFE0F) {
      return hasForms(words, start, c, before);
    }
    if (c >= 0xE0100 && c <= 0xE01EF) {
      return UnicodeScript.of(before) == UnicodeScript.HAN;
    }
    if (c >= 0xE0020 && c <= LAST_TAG) {
      return isOfFlag(words, start);
    }
    boolean mongolian = c >= 0x180B && c <= 0x180F && c != 0x180E;
    return mongolian && UnicodeScript.of(before) == UnicodeScript.MONGOLIAN;
  }

  /** Whether an emoji may end with it. */
  static boolean isOfEmoji(int c) {
    return c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF);
  }

  private static boolean hasForms(String words, int start, int c, int before) {
    boolean letter =
        switch (UnicodeScript.of(before)) {
          case HAN, MYANMAR, PHAGS_PA, MANICHAEAN -> true;
          default -> before == INFORMATION;
        };
    return letter || isSymbol(before) || isKey(words, start, c, before);
  }

  private static boolean isSymbol(int c) {
    return c > 0x7F
        && switch (Character.getType(c)) {
          case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL -> true;
          case Character.OTHER_PUNCTUATION, Character.DASH_PUNCTUATION -> true;
          default -> false;
        };
  }

  /** A figure on a key, and a zero with a stroke. */
  private static boolean isKey(String words, int start, int c, int before) {
    boolean key = start + 1 < words.length() && words.charAt(start + 1) == KEYCAP;
    return (key && "0123456789#*".indexOf(before) >= 0) || (c == 0xFE00 && before == '0');
  }

  /** A black flag, tags, and the last of them. */
  private static boolean isOfFlag(String words, int start) {
    int i = start;
    int c = start == 0 ? ' ' : words.codePointBefore(i);
    while (isTag(c) && i > Character.charCount(c)) {
      i -= Character.charCount(c);
      c = words.codePointBefore(i);
    }
    int until = start;
    while (until < words.length()
        && isTag(words.codePointAt(until))
        && words.codePointAt(until) != LAST_TAG) {
      until += Character.charCount(words.codePointAt(until));
    }
    return c == FLAG && until < words.length() && words.codePointAt(until) == LAST_TAG;
  }

  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= LAST_TAG;
  }
}
