package communique.check;

import communique.model.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of the week that words name, in full; in Korean and Japanese also in brackets, in
 * English with the point of an abbreviation. Beside the day of a month short names count in any
 * language.
 */
final class WeekdaysInWords {

  private static final int WEEK = 7;
  private static final String CHINESE = "一二三四五六日";
  private static final String KOREAN = "월화수목금토일";
  private static final String JAPANESE = "月火水木金土日";

  /** What a language calls them; whoever writes in it asks again and again. */
  private static final Map<Locale, Map<DayOfWeek, Pattern>> NAMES = new ConcurrentHashMap<>();

  /** What bends its names, from Monday on. */
  private static final Map<String, List<String>> BENT =
      Map.of(
          "ru",
          List.of(
              "понедельник[а-я]{0,3}",
              "вторник[а-я]{0,3}",
              "сред(?:а|ы|е|у|ой|ам|ами|ах)",
              "четверг[а-я]{0,3}",
              "пятниц[а-я]{1,3}",
              "суббот[а-я]{0,3}",
              "воскресень[а-я]{1,2}"),
          "uk",
          List.of(
              "понеділ[а-яі]{1,4}",
              "вівтор[а-яі]{1,4}",
              "серед(?:а|и|і|у|ою)",
              "четверг?[а-яі]{0,3}",
              "п[’'ʼ]ятниц[а-яі]{1,3}",
              "субот[а-яі]{0,3}",
              "неділ[а-яіею]{1,3}"),
          "pl",
          List.of(
              "poniedział[a-złęó]{1,5}",
              "wtor[a-zęó]{1,4}",
              "środ(?:a|y|zie|ę|ą)",
              "czwart[a-zęó]{1,4}",
              "piąt[a-zęó]{1,4}",
              "sobo(?:ta|ty|cie|tę|tą)",
              "niedziel[a-zęą]"),
          "cs",
          List.of(
              "ponděl[a-zíěů]{1,3}",
              "úter[a-zýíě]{1,3}",
              "střed(?:a|y|ě|u|ou)",
              "čtvrt(?:ek|ka|ku|kem)",
              "pát(?:ek|ku|kem)",
              "sobot(?:a|y|ě|u|ou)",
              "neděl(?:e|i|í)"));

  private static final List<String> ENGLISH_SHORT =
      List.of("Mon", "Tues?", "Wed", "Thu(?:rs?)?", "Fri", "Sat", "Sun");

  /** What else a language is written with: months of the Levant, and of the Maghreb. */
  private static final Map<String, List<String>> WITH = Map.of("ar", List.of("ar-SY", "ar-MA"));

  private static final Map<Locale, List<String>> MONTHS = new ConcurrentHashMap<>();

  private WeekdaysInWords() {}

  /**
   * Those that words name directly beside a day, as {@code Friday, 2 April}, {@code 2日（金）} or
   * {@code الجمعة 2 أبريل}.
   */
  static Set<DayOfWeek> beside(LocalDate date, String words, Locale locale) {
    String lower = withDigits(words).toLowerCase(locale);
    String day = day(date, locale);
    Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
    if (Pattern.compile(day).matcher(lower).find()) {
      for (DayOfWeek one : DayOfWeek.values()) {
        String name =
            "(?:"
                + NAMES.computeIfAbsent(locale, WeekdaysInWords::names).get(one)
                + "|"
                + shortName(one, locale)
                + ")";
        String either =
            name
                + "[,،、]? ?(?:(?:the|den|dem|le|el|il|de) )?"
                + day
                + "|"
                + day
                + "(?:[,،]? ?[0-9]{4}(?:г|년|年)?)?[,،、]? ?[(（\\[]?"
                + name;
        if (Pattern.compile(either).matcher(lower).find()) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /** A day with its month, or the day alone where a letter behind it says that it is one. */
  private static String day(LocalDate date, Locale locale) {
    String number = "(?<![0-9])0?" + date.getDayOfMonth() + "(?![0-9])";
    String months =
        MONTHS
            .computeIfAbsent(
                locale,
                asked ->
                    Stream.iterate(1, month -> month + 1)
                        .limit(12)
                        .map(month -> months(Month.of(month), asked))
                        .toList())
            .get(date.getMonthValue() - 1);
    return "(?:(?:(?<!\\p{L})(?:%2$s)\\.? (?:the )?%1$s(?:st|nd|rd|th)?|%1$s(?:st|nd|rd|th|er|º|\\.)? (?:of |de )?(?:%2$s)(?!\\p{L})\\.?"
            .formatted(number, months)
        + "|(?:(?<![0-9])0?%d ?[월月] ?)?%s ?[일日号號]))".formatted(date.getMonthValue(), number);
  }

  private static String months(Month month, Locale locale) {
    List<String> others = WITH.getOrDefault(locale.getLanguage(), List.of());
    return Stream.concat(Stream.of(locale), others.stream().map(Locale::forLanguageTag))
        .flatMap(
            one ->
                Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                    .map(style -> month.getDisplayName(style, one).toLowerCase(locale)))
        .map(name -> name.replaceFirst("\\.$", ""))
        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
        .distinct()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** In East Asia one is a single letter, and in brackets known already. */
  private static String shortName(DayOfWeek day, Locale locale) {
    String name =
        switch (locale.getLanguage()) {
          case "ko", "ja", "zh" -> "(?!)";
          case "en" -> ENGLISH_SHORT.get(day.getValue() - 1).toLowerCase(Locale.ROOT);
          default ->
              Pattern.quote(
                  day.getDisplayName(TextStyle.SHORT, locale)
                      .toLowerCase(locale)
                      .replaceFirst("\\.$", ""));
        };
    return "(?<!\\p{L})" + name + "\\.?(?!\\p{L})";
  }

  /** With the digits of ASCII. */
  static String withDigits(String words) {
    return words
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether words name some, and none of them is one of that date. */
  static boolean areOtherThan(Edtf date, String words, Locale locale) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first.isBefore(last.minusDays(WEEK - 1L)) || last.isBefore(first)) {
      return false;
    }
    Set<DayOfWeek> told = in(words, locale);
    return !told.isEmpty()
        && Stream.iterate(first, day -> day.plusDays(1))
            .limit(ChronoUnit.DAYS.between(first, last) + 1)
            .map(LocalDate::getDayOfWeek)
            .noneMatch(told::contains);
  }

  /** Those that words in that language name. */
  static Set<DayOfWeek> in(String words, Locale locale) {
    String lower = words.toLowerCase(locale);
    Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
    NAMES
        .computeIfAbsent(locale, WeekdaysInWords::names)
        .forEach(
            (day, name) -> {
              if (name.matcher(lower).find() || isShort(day, words, locale)) {
                found.add(day);
              }
            });
    return found;
  }

  /** The Sun and what a child sat on have no point behind them inside of a sentence. */
  private static boolean isShort(DayOfWeek day, String words, Locale locale) {
    return locale.getLanguage().equals("en")
        && Pattern.compile(
                "(?<![Tt]he )(?<!\\p{L})" + ENGLISH_SHORT.get(day.getValue() - 1) + "\\.(?!\\p{L})")
            .matcher(words)
            .find();
  }

  private static Map<DayOfWeek, Pattern> names(Locale locale) {
    Map<DayOfWeek, Pattern> names = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      names.put(day, names(day, locale));
    }
    return names;
  }

  private static Pattern names(DayOfWeek day, Locale locale) {
    int at = day.getValue() - 1;
    return switch (locale.getLanguage()) {
      case "ko" -> eastern(KOREAN.charAt(at), "요일");
      case "ja" -> eastern(JAPANESE.charAt(at), "曜");
      case "zh" ->
          Pattern.compile(
              "(?:星期|礼拜|禮拜|(?<![一二三四五六七八九十两兩几幾每0-9])[周週])"
                  + (day == DayOfWeek.SUNDAY
                      ? "[日天]"
                      : CHINESE.charAt(at) + "(?![一二三四五六七八九十次年个個周])"));
      case "ru", "uk", "pl", "cs" ->
          Pattern.compile(
              "(?<!\\p{L})(?:"
                  + BENT.getOrDefault(locale.getLanguage(), List.of()).get(at)
                  + ")(?!\\p{L})");
      default ->
          Pattern.compile(
              Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                  .map(style -> day.getDisplayName(style, locale).toLowerCase(locale))
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")s?(?!\\p{L})")));
    };
  }

  private static Pattern eastern(char day, String ending) {
    List<String> both = List.of(day + ending, "[(（]" + day + "[)）]");
    return Pattern.compile(String.join("|", both));
  }
}
