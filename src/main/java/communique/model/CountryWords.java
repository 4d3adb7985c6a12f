package communique.model;

import communique.shape.Normal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows which country words name, in the languages of the interface. */
final class CountryWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}_-]+");
  private static final Pattern NEEDLESS = Pattern.compile("^the |[.,'’‘()]");

  /** The codes by all names; made when the first is asked for. */
  private static final class Codes {
    static final Map<String, String> ALL = codes();
  }

  private CountryWords() {}

  /** The code of the country with that name. */
  static Optional<String> code(String words) {
    return Optional.ofNullable(Codes.ALL.get(folded(words)));
  }

  /** What is left of a name when case, accents and punctuation are of no account. */
  static String folded(String words) {
    String letters = MARKS.matcher(Normal.decomposed(words)).replaceAll("");
    String spaced = SPACES.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    String plain = NEEDLESS.matcher(spaced.replace("&", "and")).replaceAll("");
    return Normal.composed(plain.startsWith("st ") ? "saint " + plain.substring(3) : plain);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    CountryNames.tables()
        .forEach(names -> names.forEach((code, name) -> codes.putIfAbsent(folded(name), code)));
    ResourceTable.read("countries_also.properties")
        .forEach(
            (code, names) ->
                Arrays.stream(names.split(";"))
                    .forEach(name -> codes.putIfAbsent(folded(name), code)));
    FormerStates.names().forEach(name -> codes.putIfAbsent(folded(name.getValue()), name.getKey()));
    return Collections.unmodifiableMap(codes);
  }
}
