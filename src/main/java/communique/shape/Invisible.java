package communique.shape;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
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
      IGNORABLE.and(
          Characters.ranges(0x2800, 0x2800, 0xFFF9, 0xFFFB, 0x16FE4, 0x16FE4, 0x1D159, 0x1D159));

  /** Scripts whose letters join, so that U+200C and U+200D may make another word. */
  private static final Set<UnicodeScript> JOINED =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.THAANA,
          UnicodeScript.NKO,
          UnicodeScript.MANDAIC,
          UnicodeScript.ADLAM,
          UnicodeScript.HANIFI_ROHINGYA,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.PHAGS_PA,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.TIBETAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER,
          UnicodeScript.BALINESE,
          UnicodeScript.JAVANESE,
          UnicodeScript.SUNDANESE);

  /** Scripts that know no hyphen. */
  private static final Set<UnicodeScript> UNBROKEN =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.MONGOLIAN);

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
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

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

  /** {@code U+200B (zero width space)}. */
  public static String named(int c) {
    return Optional.ofNullable(Character.getName(c))
        .map(known -> "%s (%s)".formatted(name(c), known.toLowerCase(Locale.ROOT)))
        .orElseGet(() -> name(c));
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
      case JOINER -> joins(before, after);
      case NON_JOINER -> isJoined(before) && isJoined(after);
      case 0x200B -> isUnspaced(before) && isUnspaced(after);
      case SOFT_HYPHEN -> isBroken(before) && isBroken(after);
      case 0x200E, 0x200F, 0x61C -> rightToLeft && !(isOfWord(before) && isOfWord(after));
      case 0x2066, 0x2067, 0x2068, 0x2069 -> rightToLeft && Isolates.areClosed(words);
      default -> Selectors.isNeeded(words, start, c, before);
    };
  }

  /** A letter of a script whose letters join, or a mark on one. */
  private static boolean isJoined(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    boolean mark = Normal.isMark(c);
    return (Character.isLetter(c) || mark)
        && (JOINED.contains(script) || isInherited(mark, script));
  }

  private static boolean isInherited(boolean mark, UnicodeScript script) {
    return mark && script == UnicodeScript.INHERITED;
  }

  /** In Persian, where it may end a word, in scripts of India, and between emoji. */
  private static boolean joins(int before, int after) {
    boolean emoji = isEmoji(before) || Selectors.isOfEmoji(before);
    boolean letters = isJoined(after) || !isOfWord(after);
    return emoji ? isEmoji(after) : isJoined(before) && letters;
  }

  private static boolean isEmoji(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** A letter of a script whose words are parted at the end of a line with a hyphen. */
  private static boolean isBroken(int c) {
    return Character.isLetter(c) && !UNBROKEN.contains(UnicodeScript.of(c));
  }

  private static boolean isOfWord(int c) {
    return Character.isLetter(c) || Normal.isMark(c);
  }

  private static boolean isUnspaced(int c) {
    return UNSPACED.contains(UnicodeScript.of(c));
  }

  /** Whether letters are written so; a mark of direction is none. */
  private static boolean isRightToLeft(String words) {
    return words.codePoints().filter(Character::isLetter).anyMatch(Invisible::isWrittenBack);
  }

  private static boolean isWrittenBack(int letter) {
    int direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
