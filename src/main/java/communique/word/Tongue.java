package communique.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A language as Word is told of it, which keeps apart what is written in letters, in the scripts of
 * East Asia and from the right (ECMA-376, 17.3.2.20).
 *
 * @param tag the BCP 47 tag with its region where one is usual
 * @param script which of the three it is
 * @param font the font of East Asia that has its shapes; empty for the other two
 */
record Tongue(String tag, Script script, String font) {

  /** What Word keeps apart. */
  enum Script {
    LETTERS,
    EAST_ASIA,
    FROM_THE_RIGHT
  }

  private static final Set<String> FROM_THE_RIGHT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "syr", "ug", "ur", "yi");

  /** Where these are spoken, unless it is said: Word asks for it. */
  private static final Map<String, String> REGIONS =
      Map.of("en", "en-US", "ko", "ko-KR", "ja", "ja-JP", "zh", "zh-CN");

  private static final List<String> TRADITIONAL = List.of("TW", "HK", "MO");

  /** The tongue of a tag. */
  static Tongue of(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    String name = language.getLanguage();
    return switch (name) {
      case "ko" -> new Tongue(full(tag, name), Script.EAST_ASIA, "Noto Serif CJK KR");
      case "ja" -> new Tongue(full(tag, name), Script.EAST_ASIA, "Noto Serif CJK JP");
      case "zh" ->
          isTraditional(language)
              ? new Tongue("zh-TW", Script.EAST_ASIA, "Noto Serif CJK TC")
              : new Tongue("zh-CN", Script.EAST_ASIA, "Noto Serif CJK SC");
      default ->
          new Tongue(
              full(tag, name),
              FROM_THE_RIGHT.contains(name) ? Script.FROM_THE_RIGHT : Script.LETTERS,
              "");
    };
  }

  private static boolean isTraditional(Locale language) {
    return language.getScript().equals("Hant")
        || (language.getScript().isEmpty() && TRADITIONAL.contains(language.getCountry()));
  }

  private static String full(String tag, String name) {
    return tag.equals(name) ? REGIONS.getOrDefault(name, tag) : tag;
  }

  boolean isEastAsian() {
    return script == Script.EAST_ASIA;
  }
}
