package communique.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number as newsrooms print it: with commas between thousands, a decimal point and a scale, as
 * {@code 3,500}, {@code 48.9 billion}, {@code 70조}, or in steps, as {@code 1조 2000억}.
 *
 * @param value the number
 * @param power the last scale as a power of ten; 0 if there is none
 * @param end the index after its last character, a space included
 */
record PrintedNumber(BigDecimal value, int power, int end) {

  /** Words to powers of ten. Left out: 兆, which is a million or a trillion. */
  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("million", 6),
          Map.entry("mn", 6),
          Map.entry("m", 6),
          Map.entry("billion", 9),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12),
          Map.entry("trn", 12),
          Map.entry("t", 12),
          Map.entry("quadrillion", 15),
          Map.entry("lakh", 5),
          Map.entry("crore", 7),
          Map.entry("천", 3),
          Map.entry("만", 4),
          Map.entry("백만", 6),
          Map.entry("천만", 7),
          Map.entry("억", 8),
          Map.entry("백억", 10),
          Map.entry("천억", 11),
          Map.entry("조", 12),
          Map.entry("千", 3),
          Map.entry("万", 4),
          Map.entry("百万", 6),
          Map.entry("千万", 7),
          Map.entry("亿", 8),
          Map.entry("百亿", 10),
          Map.entry("千亿", 11),
          Map.entry("万亿", 12));

  private static final Pattern STEP =
      Pattern.compile(
          "([0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(\\.[0-9]++)?+ ?(?:("
              + words()
              + ")(?!\\p{IsLatin}) ?)?+");

  /** The number that begins at that index; empty if it cannot be read for certain. */
  static Optional<PrintedNumber> at(String words, int start) {
    Optional<PrintedNumber> first = step(words, start);
    Optional<PrintedNumber> sum = first;
    while (sum.filter(read -> goesOn(words, read.end)).isPresent()) {
      sum = sum.flatMap(read -> step(words, read.end).flatMap(read::plus));
    }
    boolean single = sum.equals(first);
    return sum.filter(read -> single || words.substring(start, read.end).indexOf('.') < 0);
  }

  private static boolean goesOn(String words, int index) {
    return index < words.length() && words.charAt(index) >= '0' && words.charAt(index) <= '9';
  }

  private static Optional<PrintedNumber> step(String words, int start) {
    Matcher step = STEP.matcher(words).region(start, words.length());
    if (!step.lookingAt()) {
      return Optional.empty();
    }
    String fraction = Optional.ofNullable(step.group(2)).orElse("");
    BigDecimal digits = new BigDecimal(step.group(1).replace(",", "") + fraction);
    int power =
        Optional.ofNullable(step.group(3))
            .map(scale -> SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 0))
            .orElse(0);
    return Optional.of(new PrintedNumber(digits.scaleByPowerOfTen(power), power, step.end()));
  }

  /** This and a lower step; none if the two do not stand in this order in one number. */
  private Optional<PrintedNumber> plus(PrintedNumber lower) {
    boolean fits =
        lower.power < power && lower.value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
    return fits
        ? Optional.of(new PrintedNumber(value.add(lower.value), lower.power, lower.end))
        : Optional.empty();
  }

  /** The scales as alternatives, the longest first. */
  private static String words() {
    return SCALES.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|", "(?i:", ")"));
  }
}
