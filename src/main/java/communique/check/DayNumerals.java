package communique.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of days and months that are written in words, as figures: {@code 四月三日} as {@code
 * 4月3日}, {@code the third of April} as {@code the 3 of April}. Only what stands beside a month, or
 * is no other word, is written so.
 */
final class DayNumerals {

  private static final String HAN = "一二三四五六七八九";
  private static final String HANGUL = "일이삼사오육칠팔구";

  private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

  private static final Pattern HAN_NUMBER =
      Pattern.compile(
          "[二三]?十[%1$s]?(?=[月日号號])|[廿卅][%1$s]?(?=[日号號])|[%1$s](?=月)|(?<=月)[%1$s](?=[日号號])"
              .formatted(HAN));

  private static final Pattern HANGUL_DAY =
      Pattern.compile(
          "(?<!\\p{IsHangul})(십[일이]?|[일이삼사오유칠팔구시])월 ?([이삼]?십[%1$s]?|[%1$s])일".formatted(HANGUL));

  /** Ordinals from the first on, in the order of their days. */
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of(
              "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
                  .split(" ", -1)),
          List.of(
              "erste[nr]? zweite[nr]? dritte[nr]? vierte[nr]? fünfte[nr]? sechste[nr]? siebte[nr]? achte[nr]? neunte[nr]? zehnte[nr]? elfte[nr]? zwölfte[nr]?"
                  .split(" ", -1)),
          List.of(
              "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
                  .split(" ", -1)),
          List.of(
              "ال[أا]ول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرين|الحادي والعشرين|الثاني والعشرين|الثالث والعشرين|الرابع والعشرين|الخامس والعشرين|السادس والعشرين|السابع والعشرين|الثامن والعشرين|التاسع والعشرين|الثلاثين|الحادي والثلاثين"
                  .split("\\|", -1)));

  private final List<Replacement> ordinals;

  /**
   * Reads words.
   *
   * @param months any name of a month, as a pattern
   */
  DayNumerals(String months) {
    ordinals =
        ORDINALS.stream().flatMap(language -> replacements(language, months).stream()).toList();
  }

  /** Words in small letters with figures for the numbers of days. */
  String inFigures(String words) {
    String digits =
        DIGIT
            .matcher(words)
            .replaceAll(found -> "" + Character.digit(found.group().codePointAt(0), 10));
    String han = HAN_NUMBER.matcher(digits).replaceAll(found -> "" + tens(found.group(), HAN));
    String hangul =
        HANGUL_DAY
            .matcher(han)
            .replaceAll(found -> month(found.group(1)) + "월 " + tens(found.group(2), HANGUL) + "일");
    return ordinals(hangul);
  }

  private static int month(String hangul) {
    return switch (hangul) {
      case "유" -> 6;
      case "시" -> 10;
      default -> tens(hangul, HANGUL);
    };
  }

  private static int tens(String number, String digits) {
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      char letter = number.charAt(i);
      value =
          switch (letter) {
            case '十', '십' -> Math.max(value, 1) * 10;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> value + digits.indexOf(letter) + 1;
          };
    }
    return value;
  }

  private String ordinals(String words) {
    String written = words;
    for (Replacement one : ordinals) {
      written = one.pattern.matcher(written).replaceAll(one.day);
    }
    return written;
  }

  private record Replacement(Pattern pattern, String day) {}

  /** The longest first: the twenty-first is not the first. */
  private static List<Replacement> replacements(List<String> language, String months) {
    List<Replacement> all = new ArrayList<>();
    for (int i = language.size() - 1; i >= 0; i--) {
      all.add(
          new Replacement(
              Pattern.compile(
                  "(?<![\\p{L}-])%1$s(?= (?:day )?(?:of |من )?(?:شهر )?(?:%2$s)(?!\\p{L}))|(?<=(?<!\\p{L})(?:%2$s)(?: the)? )%1$s(?![\\p{L}-])"
                      .formatted("(?:" + language.get(i) + ")", months)),
              String.valueOf(i + 1)));
    }
    return all;
  }
}
