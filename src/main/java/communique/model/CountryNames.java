package communique.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of countries. To add a language: its file {@code countries_<tag>.properties}, and a
 * line in {@link #TABLES}. A file may leave countries out.
 */
final class CountryNames {

  private static final Map<String, String> ENGLISH = ResourceTable.read("countries_en.properties");
  private static final Map<String, Map<String, String>> TABLES =
      Map.of(
          "en", ENGLISH,
          "ja", ResourceTable.read("countries_ja.properties"),
          "ko", ResourceTable.read("countries_ko.properties"),
          "zh", ResourceTable.read("countries_zh.properties"));

  private CountryNames() {}

  static boolean has(String code) {
    return ENGLISH.containsKey(code) || FormerStates.has(code);
  }

  /** The name in that language, else in one that its tag begins with, else in English. */
  static String name(String code, Language language) {
    String tag = language.tag();
    while (!tag.isEmpty()) {
      String part = tag;
      Optional<String> name =
          Optional.ofNullable(TABLES.get(tag))
              .flatMap(names -> Optional.ofNullable(names.get(code)))
              .or(() -> FormerStates.name(code, part));
      if (name.isPresent()) {
        return name.get();
      }
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return english(code);
  }

  /** The names in every language, by their codes; those in English first. */
  static Stream<Map<String, String>> tables() {
    return Stream.concat(
        Stream.of(ENGLISH),
        TABLES.entrySet().stream()
            .filter(table -> !table.getKey().equals("en"))
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue));
  }

  /** The codes of the countries of today. */
  static Set<String> codes() {
    return ENGLISH.keySet();
  }

  /** The name in English. */
  static String english(String code) {
    return Optional.ofNullable(ENGLISH.get(code))
        .or(() -> FormerStates.name(code, "en"))
        .orElse(code);
  }
}
