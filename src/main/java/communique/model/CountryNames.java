package communique.model;

import communique.problem.Nearest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names of countries. To add a language: its file {@code countries_<tag>.properties}, and a
 * line in {@link #TABLES}. A file may leave countries out.
 */
final class CountryNames {

  private static final Map<String, String> ENGLISH = ResourceTable.read("countries_en.properties");
  private static final Map<String, Map<String, String>> TABLES =
      Map.of(
          "en", ENGLISH,
          "ko", ResourceTable.read("countries_ko.properties"),
          "zh", ResourceTable.read("countries_zh.properties"));

  /** What a hint understands, in lower case: the English names, the codes, and codes in error. */
  private static final Map<String, String> CODES = codes();

  private CountryNames() {}

  static boolean has(String code) {
    return ENGLISH.containsKey(code);
  }

  /** The name in that language, else in one that its tag begins with, else in English. */
  static String name(String code, Language language) {
    String tag = language.tag();
    while (!tag.isEmpty()) {
      Optional<String> name =
          Optional.ofNullable(TABLES.get(tag))
              .flatMap(names -> Optional.ofNullable(names.get(code)));
      if (name.isPresent()) {
        return name.get();
      }
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return ENGLISH.getOrDefault(code, code);
  }

  /** {@code did you mean "KR" (South Korea)?} for words that are nearly a code or a name. */
  static Optional<String> hint(String words) {
    return Nearest.to(words.toLowerCase(Locale.ROOT), CODES.keySet())
        .map(near -> CODES.getOrDefault(near, near))
        .map(code -> "did you mean \"" + code + "\" (" + ENGLISH.get(code) + ")?");
  }

  private static Map<String, String> codes() {
    Map<String, String> codes =
        ENGLISH.entrySet().stream()
            .collect(
                Collectors.toMap(
                    name -> name.getValue().toLowerCase(Locale.ROOT), Map.Entry::getKey));
    ENGLISH.keySet().forEach(code -> codes.put(code.toLowerCase(Locale.ROOT), code));
    codes.putAll(Map.of("uk", "GB", "el", "GR", "usa", "US", "uae", "AE"));
    return Map.copyOf(codes);
  }
}
