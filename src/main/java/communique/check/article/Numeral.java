package communique.check.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number, or a part of one, with the multiplier behind it: {@code 40}, {@code 5 million}, {@code
 * twenty-five}, {@code 5000억}, {@code 十二}, {@code 2½}.
 *
 * @param from where it begins
 * @param until where it ends
 * @param power the power of ten of its last multiplier; 0 if it has none
 * @param first the power of the first of several letters that multiply it: of 5백만 that of 백
 * @param kind how it is written
 */
record Numeral(int from, int until, int power, int first, Kind kind) {

  /** How a number is written. */
  enum Kind {
    DIGITS,
    WORDS,
    /** In letters of Han or Hangul, or in digits with such a multiplier. */
    SOLID
  }

  private static final Pattern UNIT_BEHIND = Pattern.compile("[%‰％٪]|\\p{Nd}.*\\p{L}| per|-per");

  private static final String HAN = "一二三四五六七八九";

  /** The numbers of a text, in order. A space in it that parts columns is no space. */
  static Stream<Numeral> in(CharSequence text) {
    Matcher matcher = NumeralPattern.ANY.matcher(text);
    return Stream.iterate(matcher, Matcher::find, next -> next).map(Numeral::of);
  }

  /** Whether there is a number in some words; a lone {@code one} is none, nor is a syllable. */
  static boolean isIn(String words) {
    return in(words)
        .anyMatch(
            found ->
                found.kind == Kind.DIGITS
                    || (found.length() > 1
                        && !words.regionMatches(true, found.from, "one", 0, found.length())));
  }

  private static Numeral of(Matcher found) {
    String multiplier =
        Stream.of("times", "solid", "many")
            .map(found::group)
            .filter(group -> group != null)
            .findFirst()
            .orElse("")
            .strip();
    boolean solid =
        !multiplier.isEmpty() && Letters.isSolid(multiplier.codePointBefore(multiplier.length()));
    Kind other = found.group("digits") == null ? Kind.WORDS : Kind.DIGITS;
    return new Numeral(
        found.start(),
        found.end(),
        Multipliers.power(multiplier),
        Multipliers.first(multiplier),
        solid ? Kind.SOLID : other);
  }

  /**
   * Whether the next one goes on with this one: {@code 40 trillion, 500 billion}, {@code 1천5백만}.
   */
  boolean goesOn(Numeral next, String between) {
    boolean comma = between.startsWith(",");
    if (comma) {
      return next.power > 0 && power > next.power && kind != Kind.SOLID;
    }
    boolean rest = next.power > 0 ? power > next.first : isWithThousands(next, between);
    return power > 0 ? isWithRest(next) || rest : isSpelled(next);
  }

  /**
   * {@code 1만 2000}, {@code 3千5}; not {@code 4조 2}, for that is an article of a law and its
   * paragraph.
   */
  private boolean isWithThousands(Numeral next, String between) {
    boolean close = between.isEmpty();
    boolean fits = next.length() > 2 ? power <= 4 || close : power <= 4 && close;
    return kind == Kind.SOLID && fits;
  }

  /** Whether the next one is added to this one by a word: {@code one hundred and five}. */
  boolean isWithRest(Numeral next) {
    boolean words = kind == Kind.WORDS && next.kind == Kind.WORDS;
    boolean hundreds = power == 2 || power == 3;
    return words && hundreds && (next.power == 0 || (power == 2 && next.power > 2));
  }

  /** {@code 2 crore and 5 lakh}. */
  boolean isMore(Numeral next) {
    return next.power > 0 && power > next.power;
  }

  /** {@code nineteen eighty-four}: not the one twenty. */
  private boolean isSpelled(Numeral next) {
    return kind == Kind.WORDS && next.kind == Kind.WORDS && next.power == 0 && length() > 3;
  }

  /** Whether nothing multiplies or divides it there: the 43 of {@code from 43 to 44 million}. */
  boolean isBare(String text) {
    return power == 0 && !UNIT_BEHIND.matcher(text.substring(from, until)).find();
  }

  /** Whether it and the next are two neighbours of one digit each: 5 and 6, 五 and 六. */
  boolean isBeforeNeighbour(Numeral next, String text) {
    int ours = digit(text);
    return ours > 0 && next.digit(text) == ours + 1;
  }

  /** Its value if it is of one digit; else 0. */
  private int digit(String text) {
    char only = text.charAt(from);
    int value = Character.isDigit(only) ? Character.digit(only, 10) : HAN.indexOf(only) + 1;
    return length() == 1 ? value : 0;
  }

  /** Whether it looks like a year. */
  boolean isYear() {
    return kind == Kind.DIGITS && power == 0 && length() == 4;
  }

  private int length() {
    return until - from;
  }
}
