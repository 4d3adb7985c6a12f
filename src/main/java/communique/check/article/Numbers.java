package communique.check.article;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text as they are written, each as a whole: digits of any script with the spaces
 * and marks between them, words and letters for numbers, multipliers, sign, percent, fractions and
 * ranges. Words that begin or end inside one would give another sum. A date in words, as {@code
 * 2025년 11월 1일}, is several numbers, and so is a list.
 */
final class Numbers {

  /** How much can stand between two parts of a number, or say before one what it is. */
  private static final int NEAR = 12;

  private static final String SIGN = "[+\\-−–±~≈<>≤≥～〜∼]";
  private static final String CURRENCY = "(?:\\p{Lu}{0,3}\\p{Sc} ?)?";

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:%s|(?<!\\p{L})minus[ \n]|마이너스[ \n]?|영하[ \n]|[负負]|零下)%s\\z".formatted(SIGN, CURRENCY),
          Pattern.CASE_INSENSITIVE);

  /** {@code US$}: the sign alone is another currency. */
  private static final Pattern LETTERED = Pattern.compile("\\p{L}{1,3}\\p{Sc} ?\\z");

  private static final Pattern SUM = Pattern.compile("(?:,?[ \n])?");
  private static final Pattern AND = Pattern.compile("[ \n-]and[ \n-]");
  private static final Pattern OR = Pattern.compile("[ \n]or[ \n]");
  private static final Pattern TO = Pattern.compile("[ \n](?:to|bis|à)[ \n]|到");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?: ?(?:원|달러|엔|위안|명|개|元|美元|韩元|日元|欧元|人|名|个|円|ドル))?"
              + "(?:[-–—−]| ?[~～〜∼] ?|至)"
              + CURRENCY);
  private static final Pattern RATIO = Pattern.compile(" ?[×⁄] ?|[/:]|分之|분의 ?|点|點");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:\\bfrom |\\bvon |\\bde |[从從由自])" + CURRENCY + "\\z", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("\\bbetween " + CURRENCY + "\\z", Pattern.CASE_INSENSITIVE);

  /** In Korean {@code 조} is a trillion, and an article of a law. */
  private static final Pattern ARTICLE = Pattern.compile("[제第] ?\\z");

  private final Folded text;
  private final String spaced;
  private final BitSet inside = new BitSet();

  private Numbers(Folded text) {
    this.text = text;
    this.spaced = text.spaced();
  }

  /** Finds the numbers of a text. */
  static Numbers of(Folded text) {
    Numbers numbers = new Numbers(text);
    Numeral[] last = {new Numeral(0, 0, 0, Numeral.Kind.WORDS)};
    Numeral.in(numbers.spaced)
        .forEach(
            next -> {
              numbers.add(last[0], next);
              last[0] = next;
            });
    return numbers;
  }

  private void add(Numeral last, Numeral next) {
    inside.set(next.from() + 1, next.until());
    if (isOne(last, next)) {
      inside.set(last.until(), next.from() + 1);
    } else {
      before(next.from());
    }
  }

  /** What belongs to a number and stands before it. */
  private void before(int from) {
    String before = before(from, NEAR);
    Matcher signed = SIGNED.matcher(before);
    Matcher lettered = LETTERED.matcher(before);
    if (signed.find()) {
      inside.set(from - before.length() + signed.start() + 1, from + 1);
    } else if (lettered.find()) {
      int sign = before.stripTrailing().length() - 1;
      inside.set(from - before.length() + lettered.start() + 1, from - before.length() + sign + 1);
    }
  }

  private String before(int from, int most) {
    return spaced.substring(Math.max(0, from - most), from);
  }

  private boolean isOne(Numeral last, Numeral next) {
    if (next.from() - last.until() > NEAR || last.until() == 0 || isParted(last, next)) {
      return false;
    }
    String between = spaced.substring(last.until(), next.from());
    String before = before(last.from(), NEAR);
    if (SUM.matcher(between).matches()) {
      return last.goesOn(next, between) && !ARTICLE.matcher(before).find();
    }
    return RANGE.matcher(between).matches()
        || RATIO.matcher(between).matches()
        || (TO.matcher(between).matches() && !FROM.matcher(before).find())
        || (OR.matcher(between).matches() && last.power() == 0 && next.power() > 0)
        || (AND.matcher(between).matches()
            && (last.isWithRest(next) || BETWEEN.matcher(before).find()));
  }

  /** Whether they stand in two columns, or paragraphs. */
  private boolean isParted(Numeral last, Numeral next) {
    return text.isParted(last.until(), next.from());
  }

  /** Whether words that begin or end at a position cut a number in two. */
  boolean isInside(int position) {
    return inside.get(position);
  }

  /** A stretch with the whole of the numbers at its ends. */
  Stretch whole(Stretch stretch) {
    int from = inside.previousClearBit(stretch.from());
    return new Stretch(from, inside.nextClearBit(stretch.until()));
  }
}
