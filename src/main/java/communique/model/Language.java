package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Several;
import communique.shape.Unreadable;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A language by its tag of BCP 47 (RFC 5646). The tag is well-formed and in its canonical form, and
 * a first subtag of two letters is registered.
 *
 * @param tag in canonical case: {@code ko}, {@code zh-Hans}, {@code en-GB}
 */
@Doc("a language tag like ko, zh-Hans or en-GB")
public record Language(String tag) implements Literal {

  /** Two or three letters, then subtags. BCP 47 reserves longer words, and has assigned none. */
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,10}");

  /** Codes of countries in which the language of the same code is spoken, too. */
  private static final Set<String> AT_HOME = Set.of("se");

  /** Tags that were found to be canonical; every wording that is read has one. */
  private static final Set<String> CANONICAL = ConcurrentHashMap.newKeySet();

  /** The languages that the interface speaks; each has its message file. */
  public static final List<Language> SPOKEN = List.of(of("en"), of("ko"), of("zh-Hans"), of("ja"));

  /** Brings the tag to canonical case; fails, with the canonical tag as a hint, if it is none. */
  public Language {
    tag = canonical(tag);
  }

  /** Reads a tag in any case; fails, with the canonical tag as a hint, if it is none. */
  public static Language of(String tag) {
    return new Language(tag);
  }

  @Override
  public String written() {
    return tag;
  }

  /**
   * Whether words in this language serve a reader of that one: the tags are equal, or one narrows
   * the other at the end of a subtag, as {@code zh-Hans} does {@code zh} (RFC 4647, section 3.3.1).
   * A region of Chinese counts as its script too (likely subtags, UTS 35): {@code zh-CN} serves
   * {@code zh-Hans}.
   */
  public boolean serves(Language reader) {
    return match(tag, reader.tag) || match(withScript(), reader.withScript());
  }

  private static boolean match(String a, String b) {
    return a.equals(b) || narrows(a, b) || narrows(b, a);
  }

  private static boolean narrows(String close, String wide) {
    return close.length() > wide.length()
        && close.startsWith(wide)
        && close.charAt(wide.length()) == '-';
  }

  private String withScript() {
    return tag.startsWith("zh-") && tag.length() == "zh-CN".length()
        ? LanguageCodes.scriptIn(tag.substring("zh-".length())).map(s -> "zh-" + s).orElse(tag)
        : tag;
  }

  /**
   * Reads a tag as somebody types it, who may take the code of a country for that of its language.
   *
   * @throws Unreadable if it is none, or see {@link #slip()}
   */
  public static Language typed(String tag) {
    Language language = of(tag);
    language
        .slip()
        .ifPresent(
            slip -> {
              throw slip;
            });
    return language;
  }

  /**
   * The language that was probably meant, if the tag is the code of its country; a script or a
   * region says that no country is meant: {@code kr-NG} is Kanuri.
   */
  public Optional<Language> meant() {
    String code = primary();
    String own = code + "-" + code.toUpperCase(Locale.ROOT);
    boolean isCountry = tag.equals(code) || (tag.equals(own) && !AT_HOME.contains(code));
    return LanguageCodes.ofCountry(code).filter(meant -> isCountry).map(Language::of);
  }

  /**
   * That the code of a country stands for that of its language, where another language has that
   * code in which hardly anybody publishes: {@code kr} is Kanuri. Nothing for any other tag.
   */
  public Optional<Unreadable> slip() {
    return meant()
        .filter(meant -> LanguageCodes.isSlip(primary()))
        .map(
            meant ->
                Unreadable.wrongType(
                        "\"%s\" as a language is %s".formatted(tag, LanguageCodes.name(primary())))
                    .hint(
                        Optional.of(
                            "did you mean \"%s\"? if not, name a country or a script behind it: %s-<COUNTRY>"
                                .formatted(meant.tag(), primary())))
                    .meant(Optional.of(meant.tag())));
  }

  /**
   * The country whose code the tag is, where another language is spoken: {@code my} is Burmese, and
   * MY Malaysia. A script or a region says that no country is meant.
   */
  public Optional<Country> homonym() {
    return Optional.of(primary().toUpperCase(Locale.ROOT))
        .filter(code -> tag.equals(primary()))
        .map(code -> code.equals("UK") ? "GB" : code)
        .filter(CountryNames::has)
        .map(Country::of)
        .filter(country -> !isSpokenIn(country));
  }

  /** Whether it is a language of that country, as the Unicode CLDR knows them. */
  public boolean isSpokenIn(Country country) {
    return LanguageCodes.spokenIn(country.code()).contains(primary());
  }

  /** The languages of a country, the nearest first, as far as the Unicode CLDR knows them. */
  public static List<String> spokenIn(Country country) {
    return LanguageCodes.spokenIn(country.code());
  }

  /** The English name of the language. */
  public String name() {
    return LanguageCodes.name(primary());
  }

  /** The first subtag: {@code zh} of {@code zh-Hans}. */
  public String primary() {
    return tag.split("-", 2)[0];
  }

  /**
   * The country that newsrooms writing in this language put first; none where there are several.
   */
  public Optional<Country> country() {
    return switch (primary()) {
      case "ja" -> Optional.of(Country.of("JP"));
      case "ko" -> Optional.of(Country.of("KR"));
      case "zh" -> Optional.of(Country.of("CN"));
      default -> Optional.empty();
    };
  }

  /** The language in which the interface speaks to a reader of this one, if it does. */
  public Optional<Language> spoken() {
    return SPOKEN.stream().filter(spoken -> spoken.serves(this)).findFirst();
  }

  private static String canonical(String words) {
    if (CANONICAL.contains(words)) {
      return words;
    }
    Optional<String> tag = wellFormed(words.replace('_', '-'));
    tag.ifPresent(Language::refuseUnregistered);
    String canonical = tag.filter(words::equalsIgnoreCase).orElseThrow(() -> noTag(words, tag));
    CANONICAL.add(canonical);
    return canonical;
  }

  private static Unreadable noTag(String words, Optional<String> tag) {
    if (tag.isPresent() && LanguageCodes.ofCountry(words).isPresent()) {
      // An old code of one language, and that of a country with another.
      return Unreadable.wrongType("\"" + words + "\" is no longer the code of a language")
          .hint(
              Optional.of(
                  "did you mean \"%s\" (%s), or \"%s\" (%s)?"
                      .formatted(
                          tag.get(),
                          LanguageCodes.name(tag.get()),
                          LanguageCodes.ofCountry(words).get(),
                          LanguageCodes.name(LanguageCodes.ofCountry(words).get()))));
    }
    Optional<String> meant = LanguageCodes.named(words).or(() -> tag);
    return Unreadable.wrongType("\"" + words + "\" is not a language tag like ko, zh-Hans or en-GB")
        .hint(
            Several.told(words, Language::isTag)
                .or(() -> meant.map(near -> "did you mean \"" + near + "\"?")))
        .meant(tag);
  }

  private static boolean isTag(String word) {
    return wellFormed(word).filter(word::equals).isPresent()
        && LanguageCodes.isRegistered(word.split("-", 2)[0]);
  }

  private static void refuseUnregistered(String tag) {
    String code = tag.split("-", 2)[0];
    if (!LanguageCodes.isRegistered(code)) {
      Optional<String> meant = LanguageCodes.meant(code);
      throw Unreadable.wrongType("%s is not the code of a language".formatted(within(code, tag)))
          .hint(meant.map(near -> "did you mean \"" + near + "\"?"))
          .meant(meant.filter(near -> tag.equals(code)));
    }
    Locale read = Locale.forLanguageTag(tag);
    if (!LanguageSubtags.isScript(read.getScript())) {
      throw Unreadable.wrongType(
              "%s is not the code of a script".formatted(within(read.getScript(), tag)))
          .hint(Optional.of("scripts are such as Hans, Hant, Latn or Cyrl"));
    }
    if (!LanguageSubtags.isRegion(read.getCountry())) {
      Optional<String> meant = LanguageSubtags.region(read.getCountry());
      throw Unreadable.wrongType(
              "%s is not the code of a country".formatted(within(read.getCountry(), tag)))
          .hint(
              meant.map(
                  region ->
                      "did you mean \"%s\"?"
                          .formatted(tag.replace("-" + read.getCountry(), "-" + region))));
    }
  }

  /** A part of a tag, and where it is not all of it, the tag. */
  private static String within(String part, String tag) {
    return part.equals(tag) ? "\"%s\"".formatted(part) : "\"%s\" in \"%s\"".formatted(part, tag);
  }

  private static Optional<String> wellFormed(String words) {
    if (!SHAPE.matcher(words).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(words).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
