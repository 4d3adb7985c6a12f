package communique.shape;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees: those of Unicode's property Default_Ignorable_Code_Point, the blank
 * of Braille and the marks of interlinear annotation. Some scripts cannot do without them.
 */
public final class Invisible {

  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\x{AD}\\x{34F}\\x{61C}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}"
              + "\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{2800}\\x{3164}"
              + "\\x{FE00}-\\x{FE0F}\\x{FEFF}\\x{FFA0}\\x{FFF0}-\\x{FFFB}\\x{1BCA0}-\\x{1BCA3}"
              + "\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]");

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
    return words.codePoints().allMatch(c -> isSpace(c) || isUnseen(c));
  }

  /** The first of the characters, wherever it stands. */
  public static OptionalInt find(String words) {
    Matcher found = UNSEEN.matcher(words);
    return found.find() ? OptionalInt.of(words.codePointAt(found.start())) : OptionalInt.empty();
  }

  /** Where the first one stands that no script needs there. */
  public static OptionalInt findNeedless(String words) {
    Matcher found = UNSEEN.matcher(words);
    boolean rightToLeft = found.find() && isRightToLeft(words);
    found.reset();
    while (found.find()) {
      if (!isNeeded(words, found.start(), found.end(), rightToLeft)) {
        return OptionalInt.of(found.start());
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
    return UNSEEN.matcher(words).replaceAll("");
  }

  private static boolean isUnseen(int c) {
    return UNSEEN.matcher(Character.toString(c)).matches();
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
