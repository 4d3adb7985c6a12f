package communique.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Map<String, Integer> KOREAN =
      Map.of("한", 1, "두", 2, "세", 3, "네", 4, "다섯", 5, "여섯", 6, "일곱", 7, "여덟", 8, "아홉", 9, "열", 10);

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
          "(?<!\\p{IsHangul})(%s)(?= ?(?:건|개|가지|편|부|종))"
              .formatted(
                  KOREAN.keySet().stream()
                      .sorted((one, other) -> other.length() - one.length())
                      .collect(Collectors.joining("|"))));

  private CountsInWords() {}

  /** The numbers; none if a word multiplies one. */
  static Set<Integer> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Set<Integer> found = new TreeSet<>();
    if (!MULTIPLIED.matcher(lower).find()) {
      matches(DIGITS, lower).forEach(digits -> found.add(Integer.parseInt(digits.group())));
      matches(WORDS, lower).forEach(word -> found.add(english(word)));
      matches(HAN_NUMBER, lower).forEach(han -> found.add(han(han)));
      matches(KOREAN_NUMBER, lower)
          .forEach(word -> found.add(KOREAN.getOrDefault(word.group(1), 0)));
    }
    return found;
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
