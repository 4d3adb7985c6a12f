package communique.check;

import communique.model.Language;
import communique.shape.Characters;
import communique.shape.MarkFamily;
import communique.shape.MarkFamily.Nature;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words of another language among those of Chinese, Japanese and Korean: its particles and
 * endings, or a stretch that is a sentence. A name, an abbreviation, a unit, and whatever stands in
 * quotation marks or brackets may be in any script.
 *
 * @param words the first of them
 * @param language what they are in
 * @param hint what to do
 */
record ForeignWords(String words, String language, String hint) {

  private static final Set<UnicodeScript> KANA =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final String OPENS =
      MarkFamily.characters(mark -> mark.is(Nature.OPENS)) + "(（\\[［【〔";

  /** In German, the mark that opens elsewhere. */
  private static final String CLOSES =
      MarkFamily.characters(mark -> mark.is(Nature.CLOSES)) + "“)）\\]］】〕";

  private static final Pattern ASIDE =
      Pattern.compile(
          "[%1$s][^%2$s]*+[%2$s]".formatted(OPENS, CLOSES)
              + "|\"[^\"]{0,300}+\"|(?<!\\p{L})'[^']{0,300}+'(?!\\p{L})");

  /** What one of them begins with, which hardly a text has. */
  private static final Characters ASIDES = Characters.of(OPENS + "\"'");

  private static final Pattern LATIN =
      Pattern.compile(
          "(?<![\\p{IsLatin}'’.-])\\p{IsLatin}[\\p{IsLatin}'’.-]*+"
              + "(?:[ ,;:]++\\p{IsLatin}[\\p{IsLatin}'’.-]*+)++");

  private static final Pattern CONTENT = Pattern.compile("[\\p{Ll}'’]{3,}\\.?");

  /** Words that are small in titles, too. */
  private static final Set<String> SMALL =
      Stream.of(
              "a an and as at but by for from in into nor of on or over per the to via vs with",
              "al da das de del den der des di die do du e el en et für im la las le les lo los",
              "och og sur und van von y zu zum zur")
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern CAPITAL = Pattern.compile("[\\p{IsLatin}&&\\p{Lu}]|\\p{Nd}");

  private static final int LATIN_WORDS = 4;
  private static final int LATIN_CONTENT = 3;

  /** Particles and endings of Japanese between or after characters; の also stands in brands. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsKatakana}ー])(?:は|が|を|に|で|と|も|へ|から|まで|より|だ|です|した|して|する|しました"
              + "|します|った|れた|れる|んだ|ました|ます|べた|である|いる|いた|ついて|おける|よる|の(?!\\p{IsHan}))++"
              + "(?!\\p{IsHiragana})");

  /** Characters with kana between them, again and again. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?<!\\p{IsHan})(?:\\p{IsHan}++\\p{IsHiragana}++){2}\\p{IsHan}++\\p{IsHiragana}++");

  /** Particles and endings of Korean after characters, and three words or a sentence. */
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<=\\p{IsHan})(?:은|는|이|가|을|를|의|에|에서|와|과|로|으로|도|하다|한다|했다)(?!\\p{IsHangul})"
              + "|(?<!\\p{IsHangul})\\p{IsHangul}++(?:[ ,]++\\p{IsHangul}++){2,}+"
              + "|(?<!\\p{IsHangul})\\p{IsHangul}++ \\p{IsHangul}*[다요까](?=[.?!。]|$)");

  /** Words without which hardly a page of Chinese gets by, and which Japanese has not. */
  private static final Pattern CHINESE = Pattern.compile("[这這们們你您她吗嗎呢吧么麼很没哪]");

  private static final Pattern CHINESE_STOP = Pattern.compile("[。，]");

  /** The words without what stands in quotation marks or brackets. */
  static String withoutAsides(String words) {
    return ASIDES.areIn(words) ? ASIDE.matcher(words).replaceAll(" · ") : words;
  }

  /** The first of them; nothing for other languages. */
  static Optional<ForeignWords> in(String words, Language language) {
    Set<UnicodeScript> expected = Scripts.of(language);
    if (!expected.contains(UnicodeScript.HAN)) {
      return Optional.empty();
    }
    String plain = withoutAsides(words);
    List<UnicodeScript> found = Scripts.in(plain);
    return latin(plain)
        .or(() -> japanese(plain, found, expected))
        .or(() -> korean(plain, found, expected))
        .or(() -> chinese(plain, found, expected));
  }

  private static Optional<ForeignWords> latin(String words) {
    return LATIN
        .matcher(words)
        .results()
        .map(stretch -> stretch.group())
        .filter(ForeignWords::isSentence)
        .findFirst()
        .map(
            stretch ->
                new ForeignWords(
                    stretch,
                    "in Latin letters",
                    "write them in that language; a title or the words of others stand in quotation"
                        + " marks"));
  }

  /** Whether it is more than a name or a title, whose words begin with capitals. */
  private static boolean isSentence(String stretch) {
    List<String> all = List.of(stretch.split("[ ,;:]+", -1));
    long content =
        all.stream()
            .filter(word -> CONTENT.matcher(word).matches())
            .filter(word -> !SMALL.contains(word))
            .count();
    boolean loud =
        stretch.equals(stretch.toUpperCase(Locale.ROOT))
            && all.stream().anyMatch(word -> SMALL.contains(word.toLowerCase(Locale.ROOT)));
    return all.size() >= LATIN_WORDS && (content >= LATIN_CONTENT || loud);
  }

  /** Whether each of the words has a capital or a figure, or is one that is small in names. */
  static boolean isTitle(String words) {
    List<String> lettered =
        Stream.of(words.strip().split("[\\s,]+", -1)).filter(LETTER.asPredicate()).toList();
    return lettered.stream().anyMatch(CAPITAL.asPredicate())
        && lettered.stream().allMatch(word -> SMALL.contains(word) || CAPITAL.matcher(word).find());
  }

  private static Optional<ForeignWords> japanese(
      String words, List<UnicodeScript> found, Set<UnicodeScript> expected) {
    String hint = "did you mean \"ja\"?";
    boolean kana = found.stream().anyMatch(KANA::contains);
    boolean whole =
        !found.contains(UnicodeScript.HANGUL) && expected.contains(UnicodeScript.HANGUL);
    if (!kana || expected.contains(UnicodeScript.HIRAGANA)) {
      return Optional.empty();
    }
    return whole
        ? Optional.of(new ForeignWords(words, "Japanese", hint))
        : first(JAPANESE, words, "Japanese", hint).or(() -> first(MIXED, words, "Japanese", hint));
  }

  private static Optional<ForeignWords> korean(
      String words, List<UnicodeScript> found, Set<UnicodeScript> expected) {
    return found.contains(UnicodeScript.HANGUL) && !expected.contains(UnicodeScript.HANGUL)
        ? first(KOREAN, words, "Korean", "did you mean \"ko\"?")
        : Optional.empty();
  }

  /** What has characters only, which Korean and Japanese sentences have not. */
  private static Optional<ForeignWords> chinese(
      String words, List<UnicodeScript> found, Set<UnicodeScript> expected) {
    String hint = "did you mean \"zh-Hans\" or \"zh-Hant\"?";
    Pattern tells = expected.contains(UnicodeScript.HANGUL) ? CHINESE_STOP : CHINESE;
    return found.equals(List.of(UnicodeScript.HAN)) && expected.size() > 1
        ? first(tells, words, "Chinese", hint).map(sign -> new ForeignWords(words, "Chinese", hint))
        : Optional.empty();
  }

  private static Optional<ForeignWords> first(
      Pattern pattern, String words, String language, String hint) {
    Matcher found = pattern.matcher(words);
    return found.find()
        ? Optional.of(new ForeignWords(found.group(), language, hint))
        : Optional.empty();
  }
}
