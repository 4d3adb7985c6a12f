package communique.shape;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Characters that nobody sees: those of Unicode's property Default_Ignorable_Code_Point, the blank
 * of Braille and the marks of interlinear annotation. Some scripts cannot do without them.
 */
public final class Invisible {

  /** Default_Ignorable_Code_Point as of Unicode 15, in ranges. */
  private static final Characters IGNORABLE =
      Characters.ranges(
          0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F,
          0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF,
          0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000,
          0xE0FFF);

  /** Those, and characters that have no shape and are not of that property. */
  private static final Characters UNSEEN =
      IGNORABLE.and(Characters.ranges(0x2800, 0x2800, 0xFFF9, 0xFFFB));

  /** Scripts whose letters join without the help of U+200C and U+200D, or do not join. */
  private static final Set<UnicodeScript> UNJOINED =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL);

  /** Scripts that part words by no space, so that U+200B may do so. */
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.JAVANESE,
          UnicodeScript.BALINESE);

  private static final int SOFT_HYPHEN = 0xAD;

  private Invisible() {}

  /** Whether there is nothing to see in the words. */
  public static boolean isBlank(String words) {
    int c;
    for (int i = 0; i < words.length(); i += Character.charCount(c)) {
      c = words.codePointAt(i);
      if (!isSpace(c) && !UNSEEN.has(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is left out when a text is shown: Default_Ignorable_Code_Point of Unicode. */
  public static boolean isIgnorable(int c) {
    return IGNORABLE.has(c);
  }

  /** The first of the characters, wherever it stands. */
  public static OptionalInt find(String words) {
    OptionalInt at = UNSEEN.find(words);
    return at.isPresent() ? OptionalInt.of(words.codePointAt(at.getAsInt())) : at;
  }

  /** Where the first one stands that no script needs there. */
  public static OptionalInt findNeedless(String words) {
    OptionalInt first = UNSEEN.find(words);
    if (first.isEmpty()) {
      return first;
    }
    boolean rightToLeft = isRightToLeft(words);
    int next;
    for (int i = first.getAsInt(); i < words.length(); i = next) {
      int c = words.codePointAt(i);
      next = i + Character.charCount(c);
      if (UNSEEN.has(c) && !isNeeded(words, i, next, rightToLeft)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The same in a name, which is never broken at the end of a line or turned about. */
  public static OptionalInt findInName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == SOFT_HYPHEN || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
        return OptionalInt.of(i);
      }
    }
    return findNeedless(name);
  }

  /** {@code U+200B}. */
  public static String name(int c) {
    return "U+%04X".formatted(c);
  }

  /** {@code the invisible character U+200B}, of the first of them. */
  public static Optional<String> told(String words) {
    OptionalInt found = find(words);
    return found.isPresent()
        ? Optional.of("the invisible character " + name(found.getAsInt()))
        : Optional.empty();
  }

  /** The words without any of them. */
  public static String without(String words) {
    StringBuilder left = new StringBuilder(words.length());
    words.codePoints().filter(c -> !UNSEEN.has(c)).forEach(left::appendCodePoint);
    return left.toString();
  }

  /**
   * Whether U+200C or U+200D stands there, and the word would be written otherwise without it: in
   * Persian, in scripts of India, in emoji.
   *
   * @param at an index of a character of the words
   */
  public static boolean isJoiner(String words, int at) {
    char c = words.charAt(at);
    return (c == 0x200C || c == 0x200D) && isNeeded(words, at, at + 1, false);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isNeeded(String words, int start, int end, boolean rightToLeft) {
    int c = words.codePointAt(start);
    int before = start == 0 ? ' ' : words.codePointBefore(start);
    int after = end == words.length() ? ' ' : words.codePointAt(end);
    return switch (c) {
      case 0x200C, 0x200D -> joins(before) && !isSpace(after);
      case 0x200B -> isUnspaced(before) && isUnspaced(after);
      case SOFT_HYPHEN -> Character.isLetter(before) && Character.isLetter(after);
      case 0x200E, 0x200F, 0x61C, 0x2066, 0x2067, 0x2068, 0x2069 -> rightToLeft;
      default -> selects(c) && !isSpace(before) && Character.isDefined(before);
    };
  }

  /** Whether a joiner after it makes a difference: in Persian, in scripts of India, in emoji. */
  private static boolean joins(int before) {
    boolean letter =
        Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK;
    boolean emoji = Character.getType(before) == Character.OTHER_SYMBOL || isSelectorOrTone(before);
    return emoji || (letter && !UNJOINED.contains(UnicodeScript.of(before)));
  }

  /** Variation selectors, and the tags of which the flags of regions are made. */
  private static boolean selects(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0020 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F && c != 0x180E);
  }

  private static boolean isSelectorOrTone(int c) {
    return c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF);
  }

  private static boolean isUnspaced(int c) {
    return UNSPACED.contains(UnicodeScript.of(c));
  }

  private static boolean isRightToLeft(String words) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
