package communique.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The small whole numbers that words tell: digits, English words, Han letters, and the Korean words
 * that stand before what is counted. Words that multiply ({@code two dozen}) are left alone.
 */
final class CountsInWords {

  private static final Pattern MULTIPLIED =
      Pattern.compile(
          "(?i)\\b(dozen|score|hundred|thousand|million|billion|pair|couple)s?\\b"
              + "|[백천만억조百千万萬亿億兆]");

  private static final String[] ENGLISH = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };

  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static final String HAN = "一二三四五六七八九";

  private static final List<String> KOREAN =
      List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉");

  private static final List<String> KOREAN_TENS = List.of("열", "스물", "서른", "마흔", "쉰");

  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{Nd}.,])\\p{Nd}{1,6}(?![\\p{Nd}]|[.,]\\p{Nd})");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<!\\p{L})(?:(%2$s)(?:[ -](%1$s))?|(%1$s))(?!\\p{L})"
              .formatted(String.join("|", ENGLISH), String.join("|", TENS)));

  /** A lone 一 is in many words that count nothing. */
  private static final Pattern HAN_NUMBER =
      Pattern.compile("([%1$s]?)十([%1$s]?)|(?:[二三四五六七八九两兩]|一(?=[份项項个個件部篇]))".formatted(HAN));

  private static final Pattern KOREAN_NUMBER =
      Pattern.compile(
          "(?<!\\p{IsHangul})(?=\\p{IsHangul})(스무(?= ?%3$s)|%1$s)?(%2$s)?(?= ?%3$s)"
              .formatted(
                  String.join("|", KOREAN_TENS), String.join("|", KOREAN), "(?:건|개|가지|편|부|종|곳|쪽)"));

  /** What may stand for one more, {@code six memorandums and a contract}, or for nothing. */
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:and|plus) an? ");

  private CountsInWords() {}

  /** Whether numbers are told, and none is that one, nor some that follow one another together. */
  static boolean tellOther(int number, String words) {
    List<Integer> told = in(words, false);
    return !told.isEmpty()
        && !told.contains(number)
        && !isSum(number, told)
        && !isSum(number, in(words, true));
  }

  /** Whether it is what is told in parts: {@code six memorandums and one contract}. */
  private static boolean isSum(int number, List<Integer> told) {
    return IntStream.range(0, told.size())
        .anyMatch(
            from ->
                IntStream.rangeClosed(from + 2, told.size())
                    .map(to -> told.subList(from, to).stream().mapToInt(Integer::intValue).sum())
                    .anyMatch(sum -> sum == number));
  }

  /** The numbers in their order; none if a word multiplies one. */
  static List<Integer> in(String words, boolean articles) {
    String lower = words.toLowerCase(Locale.ROOT);
    SortedMap<Integer, Integer> found = new TreeMap<>();
    if (!MULTIPLIED.matcher(lower).find()) {
      matches(DIGITS, lower).forEach(one -> found.put(one.start(), Integer.parseInt(one.group())));
      matches(WORDS, lower).forEach(word -> found.put(word.start(), english(word)));
      matches(HAN_NUMBER, lower).forEach(han -> found.put(han.start(), han(han)));
      matches(KOREAN_NUMBER, lower)
          .filter(word -> !word.group().isEmpty())
          .forEach(word -> found.put(word.start(), korean(word)));
      matches(ARTICLE, lower).filter(one -> articles).forEach(one -> found.put(one.start(), 1));
    }
    return List.copyOf(found.values());
  }

  private static Stream<MatchResult> matches(Pattern pattern, String words) {
    return pattern.matcher(words).results();
  }

  private static int english(MatchResult word) {
    if (word.group(1) == null) {
      return index(ENGLISH, word.group(3));
    }
    int tens = 10 * (index(TENS, word.group(1)) + 2);
    return word.group(2) == null ? tens : tens + index(ENGLISH, word.group(2));
  }

  private static int index(String[] all, String word) {
    return IntStream.range(0, all.length).filter(i -> all[i].equals(word)).findFirst().orElse(0);
  }

  private static int korean(MatchResult word) {
    String tens = Objects.requireNonNullElse(word.group(1), "");
    String ones = Objects.requireNonNullElse(word.group(2), "");
    return 10 * (tens.equals("스무") ? 2 : KOREAN_TENS.indexOf(tens) + 1) + KOREAN.indexOf(ones) + 1;
  }

  private static int han(MatchResult number) {
    if (number.group(1) == null) {
      return digit(number.group());
    }
    int tens = number.group(1).isEmpty() ? 1 : digit(number.group(1));
    return 10 * tens + (number.group(2).isEmpty() ? 0 : digit(number.group(2)));
  }

  private static int digit(String letter) {
    return letter.equals("两") || letter.equals("兩") ? 2 : HAN.indexOf(letter) + 1;
  }
}
