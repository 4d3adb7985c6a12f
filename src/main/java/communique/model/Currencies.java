package communique.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The currencies that we know, by code and by the words and symbols that newsrooms print. */
final class Currencies {

  private static final Map<String, String> NAMES_BY_CODE =
      ResourceTable.read("currencies.properties");

  /** Words that could mean another currency, but mostly mean this one. */
  private static final char USUALLY = '*';

  /** Words that mean one of several. */
  private static final char PERHAPS = '?';

  /** What each name can mean; made when the first is asked for. */
  private static final class Names {
    static final Map<String, CurrencyMeaning> ALL = byName();
  }

  /** {@code US $}; one letter may be an article: {@code a $5 million deal}. */
  private static final Pattern LETTERS_APART =
      Pattern.compile("^([A-Z]{2,3}|(?:[A-Z]\\.){1,2}) (\\p{Sc})$");

  private Currencies() {}

  private static Map<String, CurrencyMeaning> byName() {
    Map<String, CurrencyMeaning> meanings = new HashMap<>();
    NAMES_BY_CODE.forEach(
        (code, names) ->
            Arrays.stream(names.split(",", -1)).forEach(name -> add(name.strip(), code, meanings)));
    return Map.copyOf(meanings);
  }

  /** Fails if a name that is certain stands at two codes. */
  private static void add(String name, String code, Map<String, CurrencyMeaning> meanings) {
    char mark = name.charAt(name.length() - 1);
    boolean certain = mark != USUALLY && mark != PERHAPS;
    String words = certain ? name : name.substring(0, name.length() - 1);
    CurrencyMeaning meaning =
        certain ? CurrencyMeaning.certain(code) : CurrencyMeaning.one(code, mark == USUALLY);
    meanings.merge(folded(words), meaning, CurrencyMeaning::or);
  }

  /** Whether that is an ISO 4217 code in our table. */
  static boolean isCode(String words) {
    return NAMES_BY_CODE.containsKey(words);
  }

  /**
   * What currency the words name: a code, a name in the singular or plural, or a code and a name.
   */
  static CurrencyMeaning find(String words) {
    if (isCode(words)) {
      return CurrencyMeaning.certain(words);
    }
    int space = words.indexOf(' ');
    if (space > 0 && isCode(words.substring(0, space))) {
      return CurrencyMeaning.certain(words.substring(0, space))
          .and(find(words.substring(space + 1)));
    }
    String name = folded(LETTERS_APART.matcher(words).replaceAll("$1$2"));
    String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return Stream.of(name, singular)
        .flatMap(known -> Optional.ofNullable(Names.ALL.get(known)).stream())
        .findFirst()
        .orElse(CurrencyMeaning.NONE);
  }

  /**
   * The code that somebody may have meant by letters that are none; empty if there is none near.
   */
  static Optional<String> like(String words) {
    return find(words)
        .usual()
        .or(() -> Optional.of(words.toUpperCase(Locale.ROOT)).filter(Currencies::isCode));
  }

  private static String folded(String name) {
    return name.replace(".", "").replace('-', ' ').strip().toLowerCase(Locale.ROOT);
  }
}
