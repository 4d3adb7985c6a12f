package communique.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of digits with the scales of Korean, Chinese and Japanese between them, as in {@code
 * 3천200만}, {@code 4조2천300억}, {@code 48.9亿} and {@code 1兆2000億}. Four digits go together: among them
 * stand thousands, hundreds and tens, after them 만, 억 or 조. Every scale is lower than the one
 * before it, and what follows a scale is less than one of it; else it is no number.
 */
final class EastAsianNumber {

  private static final Map<String, Integer> SMALL =
      Map.of("천", 3, "백", 2, "십", 1, "千", 3, "百", 2, "十", 1, "", 0);

  private static final Map<String, Integer> LARGE =
      Map.of("만", 4, "억", 8, "조", 12, "万", 4, "萬", 4, "亿", 8, "億", 8, "万亿", 12, "兆", 12);

  /** 兆 is a million in the People's Republic, a trillion in Japan and Taiwan. */
  private static final Pattern TRILLIONS = Pattern.compile("[円億]");

  private static final Pattern STEP =
      Pattern.compile(
          "([0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(\\.[0-9]++)?+ ?"
              + "([천백십千百十]?+)(万亿|[만억조万萬亿億兆])?+ ?");

  /** What is read of the number, and of the four digits that are not ended by a large scale yet. */
  private BigDecimal sum = BigDecimal.ZERO;

  private BigDecimal four = BigDecimal.ZERO;

  /** The power of the last scale: what follows is less than one of it. */
  private int lastLarge = Integer.MAX_VALUE;

  private int lastSmall = Integer.MAX_VALUE;
  private boolean certain = true;

  private EastAsianNumber() {}

  /** Whether such a number begins there: digits, and one of the scales. */
  static boolean isAt(String words, int start) {
    Matcher step = STEP.matcher(words).region(start, words.length());
    return step.lookingAt() && (!step.group(3).isEmpty() || large(step).isPresent());
  }

  private static Optional<String> large(Matcher step) {
    return Optional.ofNullable(step.group(4));
  }

  /** The number that begins there; empty if it cannot be read for certain. */
  static Optional<PrintedNumber> at(String words, int start) {
    EastAsianNumber number = new EastAsianNumber();
    Matcher step = STEP.matcher(words).region(start, words.length());
    boolean fraction = false;
    int end = start;
    int steps = 0;
    while (step.region(end, words.length()).lookingAt()) {
      fraction |= step.group(2) != null;
      steps++;
      number.add(step);
      end = step.end();
    }
    boolean trillions = words.indexOf('兆') < 0 || TRILLIONS.matcher(words).find();
    boolean whole = number.four.signum() == 0 || number.fits(number.four, number.lastLarge);
    return number.certain && whole && trillions && (steps == 1 || !fraction)
        ? Optional.of(new PrintedNumber(number.sum.add(number.four), end))
        : Optional.empty();
  }

  private void add(Matcher step) {
    String digits = step.group(1).replace(",", "") + Optional.ofNullable(step.group(2)).orElse("");
    int small = SMALL.getOrDefault(step.group(3), 0);
    BigDecimal more = new BigDecimal(digits).scaleByPowerOfTen(small);
    certain &= small < lastSmall && fits(more, lastSmall);
    four = four.add(more);
    lastSmall = small;
    large(step).ifPresent(this::end);
  }

  private void end(String scale) {
    int large = LARGE.getOrDefault(scale, 0);
    BigDecimal more = four.scaleByPowerOfTen(large);
    certain &= large < lastLarge && fits(more, lastLarge);
    sum = sum.add(more);
    four = BigDecimal.ZERO;
    lastLarge = large;
    lastSmall = Integer.MAX_VALUE;
  }

  /** Whether it is less than one of a scale; anything is, before there was one. */
  private boolean fits(BigDecimal value, int power) {
    return power == Integer.MAX_VALUE
        || value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
  }
}
