package communique.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
          "(?i)\\b(dozens|scores|hundreds?|thousands?|millions?|billions?|pairs|couples?)\\b"
              + "|\\p{L} و ?(?:عشر|ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|[백천만억조百千万萬亿億兆]");

  /** Many tens: certainly no fewer than twenty. */
  private static final Pattern TENS_OF =
      Pattern.compile("[수몇]십|[数數几幾]十|(?i)\\b(?:dozens|scores)\\b|(?<!\\p{L})عشرات");

  private static final int TWENTY = 20;

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

  /** {@code a dozen}, {@code two score}; its group is how many. */
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<!\\p{L})(half an?|an?|%s)[ -](dozen|score|pair)(?!\\p{L})"
              .formatted(String.join("|", ENGLISH)));

  private static final Map<String, Integer> GROUP = Map.of("dozen", 12, "score", 20, "pair", 2);

  /** {@code no protocols}; not {@code no fewer than}. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?<!\\p{L})no (?!(?:fewer|less|more|later|other|doubt|longer|one|time|way|case)\\b)(?=\\p{L}{3})");

  /** {@code VIII protocols}; not {@code Annex V}. */
  private static final Pattern ROMAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?<!\\p{Lu}\\p{L}{0,15} )(?=[IVX]{2}|[VX])(X{0,3})(IX|IV|V?I{0,3})(?= \\p{Ll})");

  /** Small numbers of other languages, each row from one on; - is a word of much else. */
  private static final Map<String, Integer> OTHERS =
      others(
          "- zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
          "- deux trois quatre cinq six sept huit neuf dix onze douze",
          "- dos tres cuatro cinco seis siete ocho nueve diez - doce",
          "- - tre quattro cinque - sette otto nove dieci undici dodici",
          "- dois três quatro cinco seis sete oito nove dez onze doze",
          "- twee - vier vijf zes zeven acht negen tien elf twaalf",
          "один два три четыре пять шесть семь восемь девять десять",
          "- iki üç dört beş altı yedi sekiz dokuz -",
          "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
          "- اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
          "- اثنين ثلاث أربع خمس - سبع ثماني تسع عشر");

  /** A small number, and what makes it one between ten and twenty in Arabic. */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(%s)( عشرة?)?(?![\\p{L}\\p{M}])"
              .formatted(String.join("|", OTHERS.keySet())));

  /** The letters of cheques, and those for all else. */
  private static final String FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾";

  private static final String PLAIN = "一二二三三四五六六七八九十";

  /** In Korean, before what is counted; alone only behind a space, for 사건 is a word. */
  private static final Pattern HANGUL_NUMBER =
      Pattern.compile(
          "(?<!\\p{IsHangul})([이삼사오육칠팔구]?십[일이삼사오육칠팔구]?(?= ?%1$s)|[삼사오육칠팔구](?= %1$s))"
              .formatted("(?:건|개|가지|편|부|종|곳|쪽)"));

  private static final String HANGUL = "일이삼사오육칠팔구";

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
    if (TENS_OF.matcher(words).find()) {
      return number < TWENTY && !told.contains(number);
    }
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
    String lower = plain(words.replace("Sept", "")).toLowerCase(Locale.ROOT);
    SortedMap<Integer, Integer> found = new TreeMap<>();
    if (!MULTIPLIED.matcher(lower).find()) {
      matches(DIGITS, lower).forEach(one -> found.put(one.start(), Integer.parseInt(one.group())));
      matches(WORDS, lower).forEach(word -> found.put(word.start(), english(word)));
      matches(HAN_NUMBER, lower).forEach(han -> found.put(han.start(), han(han)));
      matches(KOREAN_NUMBER, lower)
          .filter(word -> !word.group().isEmpty())
          .forEach(word -> found.put(word.start(), korean(word)));
      matches(HANGUL_NUMBER, lower).forEach(word -> found.put(word.start(), hangul(word.group())));
      matches(OTHER_NUMBER, lower).forEach(word -> found.putIfAbsent(word.start(), other(word)));
      matches(NONE, lower).forEach(none -> found.put(none.start(), 0));
      matches(ROMAN, words).forEach(roman -> found.put(roman.start(), roman(roman)));
      matches(GROUPS, lower).forEach(group -> found.put(group.start(), group(group)));
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

  private static Map<String, Integer> others(String... languages) {
    Map<String, Integer> all = new HashMap<>();
    for (String language : languages) {
      List<String> words = List.of(language.split(" ", -1));
      words.stream()
          .filter(word -> !word.equals("-"))
          .forEach(word -> all.put(word, words.indexOf(word) + 1));
    }
    return all;
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words);
    for (int i = 0; i < plain.length(); i++) {
      int formal = FORMAL.indexOf(plain.charAt(i));
      plain.setCharAt(i, formal < 0 ? plain.charAt(i) : PLAIN.charAt(formal));
    }
    return plain.toString();
  }

  private static int other(MatchResult word) {
    int ten = word.group(2) == null ? 0 : 10;
    return ten + OTHERS.getOrDefault(word.group(1), 0);
  }

  private static int group(MatchResult group) {
    int each = GROUP.getOrDefault(group.group(2), 1);
    String count = Objects.requireNonNullElse(group.group(1), "a");
    if (count.startsWith("half")) {
      return each / 2;
    }
    return count.startsWith("a") ? each : each * index(ENGLISH, count);
  }

  private static int roman(MatchResult roman) {
    return 10 * roman.group(1).length()
        + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
            .indexOf(roman.group(2));
  }

  private static int hangul(String number) {
    int ten = number.indexOf('십');
    int ones = HANGUL.indexOf(number.charAt(number.length() - 1)) + 1;
    int tens = ten == 0 ? 1 : HANGUL.indexOf(number.charAt(0)) + 1;
    return ten < 0 ? ones : 10 * tens + ones;
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
