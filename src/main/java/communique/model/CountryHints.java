package communique.model;

import communique.problem.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was meant by words that are no country code. Codes stand too close to one another for a
 * guess by their spelling: PRK would become Pakistan. A code is known or it is not; only names are
 * compared, and only where one name is nearer than all others.
 */
final class CountryHints {

  private static final Map<String, String> OTHER_CODES =
      ResourceTable.read("country_codes.properties");
  private static final Map<String, String> UNCODED =
      ResourceTable.read("countries_uncoded.properties");

  /** The names in English, in lower case, each with its code. */
  private static final Map<String, String> NAMES =
      CountryNames.codes().stream()
          .collect(Collectors.toUnmodifiableMap(code -> lower(CountryNames.english(code)), c -> c));

  /** What is shorter is taken for a code. */
  private static final int SHORTEST_NAME = 4;

  private static final int LONGEST_NAME = 60;

  private CountryHints() {}

  /** Whether these capitals are a code for a country, or for what is like one, elsewhere. */
  static boolean knows(String capitals) {
    return OTHER_CODES.containsKey(capitals) || UNCODED.containsKey(capitals);
  }

  /** A hint, where it is known what the words mean. */
  static Optional<String> of(String words) {
    String code = words.toUpperCase(Locale.ROOT);
    Optional<String> known =
        Optional.of(code)
            .filter(CountryNames::has)
            .or(() -> Optional.ofNullable(OTHER_CODES.get(code)))
            .map(CountryHints::asked);
    return known
        .or(() -> uncoded(code, words))
        .or(() -> CountryWords.code(words).map(CountryHints::asked))
        .or(() -> Optional.of(words).filter(CountryHints::mayBeName).flatMap(CountryHints::named));
  }

  private static String asked(String code) {
    return "did you mean \"" + code + "\" (" + CountryNames.english(code) + ")?";
  }

  private static Optional<String> uncoded(String code, String words) {
    Stream<String> byName =
        UNCODED.values().stream().filter(is -> name(is).equalsIgnoreCase(words)).sorted().limit(1);
    return Stream.concat(Stream.ofNullable(UNCODED.get(code)), byName)
        .findFirst()
        .map(CountryHints::told);
  }

  private static String name(String uncoded) {
    return uncoded.split(";", 2)[0];
  }

  private static String told(String uncoded) {
    List<String> parts = Arrays.asList(uncoded.split(";", 2));
    return parts.size() > 1
        ? "%s has another name and code today: \"%s\" (%s)"
            .formatted(parts.get(0), parts.get(1), CountryNames.english(parts.get(1)))
        : "%s has no code there: add it to organizations: in register.yaml, its members too, and write its id where a side is asked for"
            .formatted(parts.get(0));
  }

  private static boolean mayBeName(String words) {
    return words.length() >= SHORTEST_NAME && words.length() <= LONGEST_NAME;
  }

  /** The country with the nearest name, if every other name is farther off by two edits. */
  private static Optional<String> named(String words) {
    String name = lower(words);
    return Nearest.to(name, NAMES.keySet())
        .filter(near -> isAlone(near, Nearest.distance(name, near, near.length()) + 1, name))
        .map(near -> asked(NAMES.getOrDefault(near, near)));
  }

  private static boolean isAlone(String near, int most, String name) {
    return near.equals(name)
        || NAMES.keySet().stream()
            .filter(other -> !other.equals(near))
            .noneMatch(other -> Nearest.distance(name, other, most) <= most);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
