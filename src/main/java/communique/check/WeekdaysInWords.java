package communique.check;

import communique.model.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
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

/** The days of the week that words name, in full; in Korean and Japanese also in brackets. */
final class WeekdaysInWords {

  private static final int WEEK = 7;
  private static final String CHINESE = "一二三四五六日";
  private static final String KOREAN = "월화수목금토일";
  private static final String JAPANESE = "月火水木金土日";

  /** Second names. */
  private static final Map<String, String> ALSO = Map.of("samstag", "sonnabend");

  /** What a language calls them; whoever writes in it asks again and again. */
  private static final Map<Locale, Map<DayOfWeek, Pattern>> NAMES = new ConcurrentHashMap<>();

  private WeekdaysInWords() {}

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
              if (name.matcher(lower).find()) {
                found.add(day);
              }
            });
    return found;
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
      default ->
          Pattern.compile(
              Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                  .map(style -> day.getDisplayName(style, locale).toLowerCase(locale))
                  .flatMap(name -> Stream.of(name, ALSO.getOrDefault(name, name)))
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")s?(?!\\p{L})")));
    };
  }

  private static Pattern eastern(char day, String ending) {
    List<String> both = List.of(day + ending, "[(（]" + day + "[)）]");
    return Pattern.compile(String.join("|", both));
  }
}
