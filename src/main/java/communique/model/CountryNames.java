package communique.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of countries. To add a language: its file {@code countries_<tag>.properties}, and a
 * line in {@link Tables}. A file may leave countries out. To know a code only the English are read.
 */
final class CountryNames {

  private static final Map<String, String> ENGLISH = ResourceTable.read("countries_en.properties");

  /** Those of all languages; read when the first name is asked for. */
  private static final class Tables {
    static final Map<String, Map<String, String>> ALL =
        Map.of(
            "en", ENGLISH,
            "ja", ResourceTable.read("countries_ja.properties"),
            "ko", ResourceTable.read("countries_ko.properties"),
            "zh", ResourceTable.read("countries_zh.properties"));
  }

  /** What languages Java speaks: in others it would answer in the language of the machine. */
  private static final class Platform {
    static final Set<String> LANGUAGES =
        Stream.of(Locale.getAvailableLocales())
            .map(Locale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());
  }

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
          Optional.ofNullable(Tables.ALL.get(tag))
              .flatMap(names -> Optional.ofNullable(names.get(code)))
              .or(() -> FormerStates.name(code, part));
      if (name.isPresent()) {
        return name.get();
      }
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return platform(code, language).orElseGet(() -> english(code));
  }

  /** What the Unicode CLDR calls a country in a language that has no table, as Java has it. */
  private static Optional<String> platform(String code, Language language) {
    Locale reader = Locale.forLanguageTag(language.tag());
    if (Tables.ALL.containsKey(language.primary())
        || !Platform.LANGUAGES.contains(reader.getLanguage())) {
      return Optional.empty();
    }
    return Optional.of(new Locale("", code).getDisplayCountry(reader))
        .filter(name -> !name.equals(code));
  }

  /** The names in every language, by their codes; those in English first. */
  static Stream<Map<String, String>> tables() {
    return Stream.concat(
        Stream.of(ENGLISH),
        Tables.ALL.entrySet().stream()
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
