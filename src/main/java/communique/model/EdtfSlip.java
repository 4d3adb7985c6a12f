package communique.model;

import communique.shape.Unreadable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the date that was meant by words that are not EDTF: {@code 2025/11/01}, {@code 1 November
 * 2025}, {@code 2025년 11월 1일}. What could be two dates, such as 01/11/2025, is left alone.
 */
final class EdtfSlip {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern WITHOUT_HYPHENS =
      Pattern.compile("^([0-9]{4})([0-9]{2})([0-9]{2})$");
  private static final Pattern DAY = Pattern.compile("[0-9]{1,2}");
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[^\\p{IsLatin}0-9]+|(?<=[0-9])(?:st|nd|rd|th)\\b");
  private static final Pattern BETWEEN_ENDS =
      Pattern.compile(" ?(?:/|–|—|-(?= )|\\.{2,3}|\\bto\\b) ?|(?<=\\b[0-9]{4})-(?=[0-9]{4}\\b)");

  /** Quarters, thirds and halves of a year. */
  private static final Pattern PART_OF_YEAR = Pattern.compile("([0-9]{4})-(3[3-9]|4[01])");

  private static final Pattern SIGNIFICANT = Pattern.compile("Y?-?[0-9E]+S[0-9]+");
  private static final Pattern FAR_YEAR = Pattern.compile("-?[1-9][0-9]{4}");
  private static final Pattern SHORT_YEAR = Pattern.compile("-?[0-9]{1,3}");
  private static final Pattern CLOCK =
      Pattern.compile("(.{10})[Tt ]([0-9]{2}:[0-9]{2})(:[0-9]{2})? ?([Zz]|[+-][0-9:]{2,5})?");

  private EdtfSlip() {}

  /** {@code did you mean "…"?} for a date that can be read, if one suggests itself. */
  static Optional<String> hint(String words) {
    if (words.length() > EdtfReader.LONGEST || words.startsWith("[") || words.startsWith("{")) {
      return Optional.empty();
    }
    return between(words)
        .or(() -> unsupported(words))
        .or(() -> year(words))
        .or(() -> date(words).map(date -> "did you mean \"" + date + "\"" + offset(words) + "?"));
  }

  /** That date, if nothing else has to be written. */
  static Optional<String> meant(String words) {
    return hint(words)
        .filter(hint -> between(words).isEmpty() && unsupported(words).isEmpty())
        .filter(hint -> year(words).isEmpty())
        .filter(hint -> offset(words).isEmpty())
        .flatMap(hint -> date(words));
  }

  private static Optional<String> date(String words) {
    return Stream.of(single(words), clock(words), interval(words))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Two dots without brackets, which YAML takes for its own where there are no quotation marks. */
  private static Optional<String> between(String words) {
    return Optional.of(words)
        .filter(range -> range.contains("..") && !range.contains("/"))
        .flatMap(range -> valid("[" + range + "]"))
        .map(
            set ->
                "write \"%s\", with the quotation marks, for one day of these; %s for all the time"
                    .formatted(set, words.replace("..", "/")));
  }

  /** What EDTF has and is not read here, in what is. */
  private static Optional<String> unsupported(String words) {
    Matcher part = PART_OF_YEAR.matcher(words);
    if (part.matches()) {
      int number = Integer.parseInt(part.group(2));
      int months = number <= 36 ? 3 : number <= 39 ? 4 : 6;
      int first = (number - (number <= 36 ? 33 : number <= 39 ? 37 : 40)) * months + 1;
      return Optional.of(
          "did you mean \"%1$s-%2$02d/%1$s-%3$02d\"?"
              .formatted(part.group(1), first, first + months - 1));
    }
    return Optional.of("significant digits are not read: write 195X, 19XX or 1950~")
        .filter(hint -> SIGNIFICANT.matcher(words).matches());
  }

  /** A year that is written with more or fewer digits than four. */
  private static Optional<String> year(String words) {
    if (FAR_YEAR.matcher(words).matches()) {
      return Optional.of(
          "a year of more than four digits is written with a Y before it: Y" + words);
    }
    return Optional.of(words)
        .filter(year -> year.startsWith("-") && SHORT_YEAR.matcher(year).matches())
        .map(year -> Integer.parseInt(year.substring(1)))
        .filter(year -> year > 0)
        .map(
            year ->
                "a year has four digits: -%04d, which is %d BC; %d BC is %s"
                    .formatted(
                        year, year + 1, year, year == 1 ? "0000" : "-%04d".formatted(year - 1)));
  }

  /** What has to follow a time of day, which is another moment in every country. */
  private static String offset(String words) {
    Matcher clock = CLOCK.matcher(words);
    return clock.matches() && clock.group(4) == null
        ? " with the offset from UTC behind it, such as +09:00"
        : "";
  }

  private static Optional<String> single(String words) {
    String plain = Normalizer.normalize(words.strip(), Normalizer.Form.NFKC);
    String parted = WITHOUT_HYPHENS.matcher(plain).replaceFirst("$1-$2-$3");
    return valid(parted.toUpperCase(Locale.ROOT)).or(() -> calendar(words));
  }

  private static Optional<String> clock(String words) {
    Matcher matcher = CLOCK.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String seconds = Optional.ofNullable(matcher.group(3)).orElse(":00");
    String offset = Optional.ofNullable(matcher.group(4)).orElse("").toUpperCase(Locale.ROOT);
    return valid(matcher.group(1) + "T" + matcher.group(2) + seconds + offset);
  }

  private static Optional<String> interval(String words) {
    String[] ends = BETWEEN_ENDS.split(words, 3);
    return ends.length == 2
        ? single(ends[0]).flatMap(from -> single(ends[1]).flatMap(to -> valid(from + "/" + to)))
        : Optional.empty();
  }

  private static Optional<String> calendar(String words) {
    List<String> parts =
        BETWEEN_PARTS.splitAsStream(words).filter(part -> !part.isEmpty()).toList();
    List<String> ordered = new ArrayList<>();
    parts.stream().filter(part -> YEAR.matcher(part).matches()).forEach(ordered::add);
    parts.stream().flatMap(part -> month(part).stream()).forEach(ordered::add);
    parts.stream().filter(part -> DAY.matcher(part).matches()).forEach(ordered::add);
    boolean named = parts.stream().anyMatch(part -> month(part).isPresent());
    return words.startsWith("-") || ordered.size() != parts.size()
        ? Optional.empty()
        : valid(numbers(named ? ordered : parts) + qualifier(words));
  }

  private static Optional<String> month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MONTHS.stream()
        .filter(month -> lower.length() >= 3 && month.startsWith(lower))
        .map(month -> String.valueOf(MONTHS.indexOf(month) + 1))
        .findFirst();
  }

  private static String numbers(List<String> parts) {
    return String.join(
        "-", parts.stream().map(part -> part.length() == 1 ? "0" + part : part).toList());
  }

  private static String qualifier(String words) {
    boolean both = words.contains("?") && words.contains("~");
    return both ? "%" : Stream.of("%", "?", "~").filter(words::contains).findFirst().orElse("");
  }

  private static Optional<String> valid(String words) {
    try {
      return Optional.of(EdtfReader.read(words))
          .filter(date -> !date.endsBeforeStart())
          .map(Edtf::written);
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
