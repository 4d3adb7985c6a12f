package communique.check;

import communique.model.Language;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts of languages that are written in one way everywhere. */
final class Scripts {

  private static final Map<String, Set<UnicodeScript>> BY_LANGUAGE = byLanguage();

  /** What was found out of the tags that were asked for: every wording has one. */
  private static final Map<String, Set<UnicodeScript>> BY_TAG = new ConcurrentHashMap<>();

  /** Subtags of ISO 15924 that stand for more, or less, than one script of Unicode. */
  private static final Map<String, Set<UnicodeScript>> BY_SUBTAG =
      Map.of(
          "Hans", Set.of(UnicodeScript.HAN),
          "Hant", Set.of(UnicodeScript.HAN),
          "Jpan", EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
          "Kore", EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN));

  /** Scripts in which only these languages are written, among those not listed above. */
  private static final Map<UnicodeScript, Set<String>> ONLY_IN =
      Map.of(
          UnicodeScript.HANGUL, Set.of("ko", "okm", "oko", "jje", "und"),
          UnicodeScript.HIRAGANA, Set.of("ja", "ojp", "ryu", "und"),
          UnicodeScript.KATAKANA, Set.of("ja", "ojp", "ryu", "ain", "und"),
          UnicodeScript.HAN,
              Set.of(
                  "zh", "yue", "cmn", "nan", "hak", "wuu", "gan", "hsn", "cdo", "cjy", "cpx", "czh",
                  "czo", "mnp", "lzh", "ojp", "ryu", "za", "vi", "und"));

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern CAPITAL = Pattern.compile("[\\p{IsLatin}&&\\p{Lu}]");

  /** A word of Latin letters with a capital inside, or a capital or digit joined by a hyphen. */
  private static final Pattern NAME =
      Pattern.compile(
          "^[\\p{IsLatin}\\P{L}]*(\\p{IsLatin}\\p{Lu}|[\\p{Lu}\\d]-\\p{IsLatin})[\\p{IsLatin}\\P{L}]*$");

  private Scripts() {}

  private static Map<String, Set<UnicodeScript>> byLanguage() {
    Map<String, Set<UnicodeScript>> scripts = new TreeMap<>();
    scripts.put(
        "ja", EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA));
    scripts.put("ko", EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN));
    put(scripts, UnicodeScript.HAN, "zh");
    put(scripts, UnicodeScript.CYRILLIC, "ru uk be bg mk");
    put(scripts, UnicodeScript.ARABIC, "ar fa ur");
    put(scripts, UnicodeScript.DEVANAGARI, "hi mr ne");
    put(scripts, UnicodeScript.GREEK, "el");
    put(scripts, UnicodeScript.HEBREW, "he");
    put(scripts, UnicodeScript.THAI, "th");
    put(scripts, UnicodeScript.LAO, "lo");
    put(scripts, UnicodeScript.KHMER, "km");
    put(scripts, UnicodeScript.MYANMAR, "my");
    put(scripts, UnicodeScript.GEORGIAN, "ka");
    put(scripts, UnicodeScript.ARMENIAN, "hy");
    put(scripts, UnicodeScript.ETHIOPIC, "am");
    put(scripts, UnicodeScript.LATIN, "en fr de es pt it nl sv da nb pl cs hu fi tr vi id");
    return scripts;
  }

  private static void put(
      Map<String, Set<UnicodeScript>> scripts, UnicodeScript script, String languages) {
    for (String language : languages.split(" ", -1)) {
      scripts.put(language, Set.of(script));
    }
  }

  /** The scripts that a tag asks for; empty if that is not sure. */
  static Set<UnicodeScript> of(Language language) {
    return BY_TAG.computeIfAbsent(language.tag(), Scripts::ofTag);
  }

  private static Set<UnicodeScript> ofTag(String language) {
    if (BY_LANGUAGE.containsKey(language)) {
      return BY_LANGUAGE.get(language);
    }
    Locale tag = Locale.forLanguageTag(language);
    return tag.getScript().isEmpty()
        ? BY_LANGUAGE.getOrDefault(tag.getLanguage(), Set.of())
        : BY_SUBTAG.getOrDefault(tag.getScript(), subtag(tag.getScript()));
  }

  private static Set<UnicodeScript> subtag(String script) {
    try {
      return Set.of(UnicodeScript.forName(script));
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
  }

  /** Whether a language may be written in that script, for all that is known here. */
  static boolean fits(UnicodeScript script, Language language) {
    Set<UnicodeScript> expected = of(language);
    return expected.isEmpty()
        ? Optional.ofNullable(ONLY_IN.get(script))
            .map(languages -> languages.contains(primary(language)))
            .orElse(true)
        : expected.contains(script);
  }

  private static String primary(Language language) {
    return Locale.forLanguageTag(language.tag()).getLanguage();
  }

  /**
   * Whether the words are a name that stays in Latin letters everywhere: one word with a capital,
   * or words with a capital or a hyphen inside, as iPhone and K-pop have.
   */
  static boolean isLatinName(String words) {
    List<String> lettered =
        Stream.of(words.strip().split("\\s+", -1)).filter(LETTER.asPredicate()).toList();
    boolean single = lettered.size() == 1 && CAPITAL.matcher(words).find();
    return single || lettered.stream().allMatch(NAME.asPredicate());
  }

  /** The scripts of the letters, Latin capitals aside. */
  static List<UnicodeScript> in(String words) {
    List<UnicodeScript> found = new ArrayList<>();
    int letter;
    for (int i = 0; i < words.length(); i += Character.charCount(letter)) {
      letter = words.codePointAt(i);
      if (Character.isLetter(letter)) {
        UnicodeScript script = of(letter);
        boolean capital = script == UnicodeScript.LATIN && Character.isUpperCase(letter);
        if (!capital && isOne(script) && !found.contains(script)) {
          found.add(script);
        }
      }
    }
    return found;
  }

  /** Most letters are these, and to look one up takes long. */
  static UnicodeScript of(int letter) {
    return letter < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
  }

  static boolean isOne(UnicodeScript script) {
    return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
  }

  /** The scripts of all its characters, of marks and signs too. */
  static List<UnicodeScript> ofSigns(String words) {
    return words
        .codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(Scripts::isOne)
        .distinct()
        .toList();
  }

  /** The language, if there is but one here that is written in that script. */
  static Optional<String> onlyLanguage(UnicodeScript script) {
    List<String> languages = languages(script);
    return languages.size() == 1 ? Optional.of(languages.get(0)) : Optional.empty();
  }

  /** The languages here that are written in that script. */
  static List<String> languages(UnicodeScript script) {
    return BY_LANGUAGE.entrySet().stream()
        .filter(language -> language.getValue().contains(script))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@code Han, Hiragana}. */
  static String names(Collection<UnicodeScript> scripts) {
    return scripts.stream().map(Scripts::name).collect(Collectors.joining(", "));
  }

  private static String name(UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
