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
 * A number as newsrooms print it: digits with marks between their groups, a decimal mark and a
 * scale, as {@code 3,500}, {@code 48.9 billion}, {@code 86.000.000}, {@code 5 lakh crore}, or in
 * steps, as {@code 5 crore 20 lakh}; the scales of East Asia are read by {@link EastAsianNumber}.
 *
 * @param value the number
 * @param end the index after its last character, a space included
 */
record PrintedNumber(BigDecimal value, int end) {

  /** Words to powers of ten. */
  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("million", 6),
          Map.entry("mn", 6),
          Map.entry("mln", 6),
          Map.entry("mio", 6),
          Map.entry("m", 6),
          Map.entry("billion", 9),
          Map.entry("milliard", 9),
          Map.entry("milliards", 9),
          Map.entry("bn", 9),
          Map.entry("bln", 9),
          Map.entry("mrd", 9),
          Map.entry("b", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12),
          Map.entry("trn", 12),
          Map.entry("t", 12),
          Map.entry("quadrillion", 15),
          Map.entry("lakh", 5),
          Map.entry("lakhs", 5),
          Map.entry("lac", 5),
          Map.entry("crore", 7),
          Map.entry("crores", 7),
          Map.entry("cr", 7),
          Map.entry("lakh crore", 12),
          Map.entry("lakh crores", 12),
          Map.entry("thousand crore", 10),
          Map.entry("thousand million", 9));

  /** Where thousands are parted from hundreds and from hundreds of thousands, as in India. */
  private static final Pattern INDIAN =
      Pattern.compile(
          "(?i)₹|(?<!\\p{L})(?:Rs|INR|rupees?|lakhs?|lac|crores?|cr|taka|BDT)(?!\\p{L})");

  private static final String LAKHS = "[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9]|,[0-9])";

  /** Two points, or a point and a comma, cannot be an English number; nor can apostrophes. */
  private static final String CONTINENTAL =
      "[0-9]{1,3}(?:\\.[0-9]{3}){2,}(?:,[0-9]++)?+(?![.,]?[0-9])"
          + "|[0-9]{1,3}(?:\\.[0-9]{3})++,[0-9]++(?![.,]?[0-9])"
          + "|[0-9]{1,3}(?:['\u2019][0-9]{3})++(?!['\u2019.,]?[0-9])"
          + "|[0-9]{1,3}(?: [0-9]{3}){2,}(?![ .,]?[0-9])";

  private static final String ENGLISH = "(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\\.[0-9]++)?+";

  private static final Pattern STEP =
      Pattern.compile(
          "(?:(?<lakhs>"
              + LAKHS
              + ")|(?<continental>"
              + CONTINENTAL
              + ")|(?<english>"
              + ENGLISH
              + "))(?:[ -]?(?<scale>"
              + words()
              + ")\\.?(?!\\p{IsLatin}) ?)?+");

  /** 1.500 is a number in English, and thousands elsewhere. */
  private static final Pattern UNCLEAR = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");

  /** The number that begins at that index; empty if it cannot be read for certain. */
  static Optional<PrintedNumber> at(String words, int start) {
    return EastAsianNumber.isAt(words, start)
        ? EastAsianNumber.at(words, start)
        : steps(words, start).map(step -> new PrintedNumber(step.value, step.end));
  }

  private static Optional<Step> steps(String words, int start) {
    Optional<Step> first = step(words, start);
    Optional<Step> sum = first;
    while (sum.filter(read -> goesOn(words, read.end)).isPresent()) {
      sum = sum.flatMap(read -> step(words, read.end).flatMap(read::plus));
    }
    boolean single = sum.equals(first);
    return sum.filter(read -> single || words.substring(start, read.end).indexOf('.') < 0);
  }

  private static boolean goesOn(String words, int index) {
    return index < words.length() && words.charAt(index) >= '0' && words.charAt(index) <= '9';
  }

  private static Optional<Step> step(String words, int start) {
    Matcher step = STEP.matcher(words).region(start, words.length());
    if (!step.lookingAt()) {
      return Optional.empty();
    }
    Optional<String> scale = Optional.ofNullable(step.group("scale"));
    Optional<String> digits =
        scale.isEmpty() && isUnclear(step) ? Optional.empty() : digits(step, words);
    int power = scale.map(word -> SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 0)).orElse(0);
    return digits.map(
        plain -> new Step(new BigDecimal(plain).scaleByPowerOfTen(power), power, step.end()));
  }

  private static boolean isUnclear(Matcher step) {
    return Optional.ofNullable(step.group("english"))
        .filter(digits -> UNCLEAR.matcher(digits).matches() && !digits.startsWith("0"))
        .isPresent();
  }

  /** The digits, and a point before a fraction. */
  private static Optional<String> digits(Matcher step, String words) {
    Optional<String> lakhs = Optional.ofNullable(step.group("lakhs"));
    return lakhs.isPresent()
        ? lakhs.filter(l -> INDIAN.matcher(words).find()).map(l -> l.replace(",", ""))
        : Optional.ofNullable(step.group("continental"))
            .map(number -> number.replaceAll("[.'\u2019 ]", "").replace(',', '.'))
            .or(() -> Optional.ofNullable(step.group("english")).map(n -> n.replace(",", "")));
  }

  /**
   * Digits with their scale.
   *
   * @param power the scale as a power of ten; 0 if there is none
   */
  private record Step(BigDecimal value, int power, int end) {

    /** This and a lower step; none if the two do not stand in this order in one number. */
    Optional<Step> plus(Step lower) {
      boolean fits =
          lower.power < power && lower.value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
      return fits
          ? Optional.of(new Step(value.add(lower.value), lower.power, lower.end))
          : Optional.empty();
    }
  }

  /** The scales as alternatives, the longest first. */
  private static String words() {
    return SCALES.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|", "(?i:", ")"));
  }
}
