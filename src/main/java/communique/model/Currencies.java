package communique.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The currencies that we know, by code and by the words and symbols that newsrooms print. */
final class Currencies {

  private static final Map<String, String> NAMES_BY_CODE =
      ResourceTable.read("currencies.properties");

  /** Fails if a name stands at two codes. */
  private static final Map<String, String> CODE_BY_NAME =
      NAMES_BY_CODE.entrySet().stream()
          .flatMap(
              currency ->
                  Arrays.stream(currency.getValue().split(",", -1))
                      .map(name -> Map.entry(folded(name), currency.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** {@code US $}; one letter may be an article: {@code a $5 million deal}. */
  private static final Pattern LETTERS_APART =
      Pattern.compile("^([A-Z]{2,3}|(?:[A-Z]\\.){1,2}) (\\p{Sc})$");

  private Currencies() {}

  /** Whether that is an ISO 4217 code in our table. */
  static boolean isCode(String words) {
    return NAMES_BY_CODE.containsKey(words);
  }

  /** The code that the words are, or the one currency that they name. */
  static Optional<String> find(String words) {
    String name = folded(LETTERS_APART.matcher(words).replaceAll("$1$2"));
    String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return isCode(words)
        ? Optional.of(words)
        : Optional.ofNullable(CODE_BY_NAME.get(name))
            .or(() -> Optional.ofNullable(CODE_BY_NAME.get(singular)));
  }

  private static String folded(String name) {
    return name.replace(".", "").replace('-', ' ').strip().toLowerCase(Locale.ROOT);
  }
}
