package communique.check;

import communique.model.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A day of the lunar calendar of East Asia. Its new year lies between 21 January and 20 February,
 * its months are 29 or 30 days long, and one may be put in: so long is the time in which it falls.
 */
record LunarDay(int month, int day) {

  private static final double MONTH = 29.53;
  private static final int LEAP = 30;
  private static final int FOUR_DIGITS = 9999;

  private static final List<String> KOREAN =
      List.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘");

  private static final String CALENDAR = "(?:음력|[农農][历曆]|[阴陰][历曆暦]|旧暦)";

  /** Its groups are the month, then the day as it is written. */
  static final Pattern WRITTEN =
      Pattern.compile(
          "%2$s ?(?:[0-9]{4}[年년] ?)?([0-9]{1,2})[月월] ?([0-9]{1,2})[日일]?|%2$s? ?([0-9]{1,2})[月월] ?초 ?(%1$s)|%2$s?([0-9]{1,2})月初([一二三四五六七八九十])|%2$s?([0-9]{1,2})月廿([一二三四五六七八九])(?![日号號])"
              .formatted(String.join("|", KOREAN), CALENDAR));

  static LunarDay of(MatchResult found) {
    int group = IntStream.of(1, 3, 5, 7).filter(i -> found.group(i) != null).findFirst().orElse(1);
    String day = found.group(group + 1);
    int value =
        switch (group) {
          case 1 -> Integer.parseInt(day);
          case 3 -> KOREAN.indexOf(day) + 1;
          case 5 -> "一二三四五六七八九十".indexOf(day) + 1;
          default -> 21 + "一二三四五六七八九".indexOf(day);
        };
    return new LunarDay(Integer.parseInt(found.group(group)), value);
  }

  /** Whether a date can be that day; so can one that is not told within a year. */
  boolean mayBe(Edtf date) {
    int first = date.earliest().getYear();
    int last = date.latest().getYear();
    boolean certain = first > 0 && last <= FOUR_DIGITS && last - first <= 1;
    return !certain || IntStream.rangeClosed(first - 1, last).anyMatch(year -> isIn(year, date));
  }

  private boolean isIn(int year, Edtf date) {
    long days = Math.round(MONTH * (month - 1)) + day - 1;
    LocalDate from = LocalDate.of(year, 1, 21).plusDays(days - 1);
    LocalDate until = LocalDate.of(year, 2, 20).plusDays(days + LEAP + 1);
    return !date.latest().isBefore(from) && !date.earliest().isAfter(until);
  }
}
