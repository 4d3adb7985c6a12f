package communique.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One number with the words around it, or two with a dash or a word between them: {@code 5–10
 * million dollars}, {@code 10억~20억 달러}.
 *
 * @param number the first
 * @param end the second, which is larger; empty if there is one number
 * @param isListed whether "and" joins the two, which makes no range but after "between"
 * @param units the words around the numbers, without those that are empty
 */
record PrintedSum(
    BigDecimal number, Optional<BigDecimal> end, boolean isListed, List<String> units) {

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern NUMERAL = Pattern.compile("\\p{N}");
  private static final Pattern SIGN_OR_POINT = Pattern.compile("[-+−–±]|[.,]$");

  /** From one number to another, and the second with what stands before it. */
  private static final Pattern TO =
      Pattern.compile(
          "^(?<unit>[^\\p{N}]*?)(?:[-–—~〜]|(?<!\\p{L})to(?!\\p{L})|(?<and>(?<!\\p{L})and(?!\\p{L}))"
              + "|에서|부터|내지|至|到|から|乃至) ?(?:최대|up to )? ?(?<rest>[^\\p{N}]*[0-9].*)$");

  private static final Pattern PLAIN = Pattern.compile("[0-9][0-9.,]*");

  /** What follows digits: the scale that a number before it may have in common with it. */
  private static final Pattern SCALE = Pattern.compile("^[0-9][0-9.,]*(?<scale>[^0-9]+)$");

  /**
   * Reads it; empty if there is no number, a third one, a sign, or what cannot be read for certain.
   */
  static Optional<PrintedSum> of(String words) {
    return Part.of(words)
        .flatMap(
            first ->
                NUMERAL.matcher(first.after).find()
                    ? range(first)
                    : Optional.of(
                        new PrintedSum(
                            first.number.value(),
                            Optional.empty(),
                            false,
                            units(first.before, first.after))));
  }

  private static Optional<PrintedSum> range(Part first) {
    Matcher to = TO.matcher(first.after);
    return to.matches()
        ? Part.of(to.group("rest"))
            .filter(second -> !NUMERAL.matcher(second.after).find())
            .flatMap(
                second ->
                    first
                        .below(second)
                        .map(
                            number ->
                                new PrintedSum(
                                    number,
                                    Optional.of(second.number.value()),
                                    to.group("and") != null,
                                    units(
                                        first.before,
                                        to.group("unit"),
                                        second.before,
                                        second.after))))
        : Optional.empty();
  }

  private static List<String> units(String... words) {
    return Stream.of(words).map(String::strip).filter(unit -> !unit.isEmpty()).toList();
  }

  /** A number, as printed and as read, and what stands before and after it. */
  private record Part(String before, String digits, PrintedNumber number, String after) {

    static Optional<Part> of(String words) {
      Matcher digit = DIGIT.matcher(words);
      if (!digit.find()) {
        return Optional.empty();
      }
      int start = digit.start();
      String before = words.substring(0, start);
      return SIGN_OR_POINT.matcher(before).find() || NUMERAL.matcher(before).find()
          ? Optional.empty()
          : PrintedNumber.at(words, start)
              .map(
                  number ->
                      new Part(
                          before,
                          words.substring(start, number.end()).strip(),
                          number,
                          words.substring(number.end())));
    }

    /** This number, where it is below another one: in its scale, if it has none of its own. */
    Optional<BigDecimal> below(Part other) {
      Matcher scale = SCALE.matcher(other.digits);
      Stream<BigDecimal> scaled =
          PLAIN.matcher(digits).matches() && scale.matches()
              ? PrintedNumber.at(digits + scale.group("scale"), 0)
                  .map(PrintedNumber::value)
                  .stream()
              : Stream.empty();
      return Stream.concat(scaled, Stream.of(number.value()))
          .filter(value -> value.compareTo(other.number.value()) < 0)
          .findFirst();
    }
  }
}
