package communique.check.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number, or a part of one, with the multiplier behind it: {@code 40}, {@code 5 million}, {@code
 * twenty-five}, {@code 5000억}, {@code 十二}, {@code 2½}.
 *
 * @param from where it begins
 * @param until where it ends
 * @param power the power of ten of its last multiplier; 0 if it has none
 * @param kind how it is written
 */
record Numeral(int from, int until, int power, Kind kind) {

  /** How a number is written. */
  enum Kind {
    DIGITS,
    WORDS,
    /** In letters of Han or Hangul, or in digits with such a multiplier. */
    SOLID
  }

  private static final String GAP = "[ \n-]";
  private static final String NOT_IN_WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

  /**
   * A space parts thousands; a full-width comma, which may stand in a list, does so before three.
   */
  private static final String DIGITS =
      "(?:\\p{Nd}{1,3}(?: \\p{Nd}{3}(?!\\p{Nd}))++|\\p{Nd}++)"
          + "(?:[.,\u066B\u066C'’·]\\p{Nd}++|，\\p{Nd}{3}(?!\\p{Nd}))*+|[¼-¾⅐-⅞]";

  private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final String TEENS =
      "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero";
  private static final String SMALL =
      NOT_IN_WORD
          + "(?:(?:%s)(?:%s(?:%s))?+|%s|%s)".formatted(TENS, GAP, ONES, TEENS, ONES)
          + WORD_ENDS;
  private static final String WORDS =
      SMALL
          + "(?:[ \n]point(?:[ \n](?:zero|%s)%s)++)?+".formatted(ONES, WORD_ENDS)
          + "(?:%s(?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)%s)?+"
              .formatted(GAP, WORD_ENDS);

  private static final String HALF =
      "(?:%s?and%s?an?%s(?:half|quarter|third)%s| ?[¼-¾⅐-⅞])".formatted(GAP, GAP, GAP, WORD_ENDS);

  private static final String HAN_ONES = "[一二三四五六七八九两兩壹贰叁肆伍陆柒捌玖]";
  private static final String HAN_SOME = "[几幾数數何]";
  private static final String HAN_MANY = "[几幾数數余餘多]";
  private static final String HAN_POWERS = "[十百千万萬亿億兆廿卅拾佰仟]";
  private static final String HAN =
      "(?:[〇零一二三四五六七八九]{3,}+"
          + "|(?:(?:%s|%s){0,2}(?:%s(?:%s)?)++|[零〇])++(?:%s|[几幾何]|[数數](?=[人个個名年日家件種种本艘隻只]))?+|%s|[几幾何](?=%s))"
              .formatted(
                  HAN_ONES,
                  HAN_SOME,
                  HAN_POWERS,
                  HAN_MANY + "(?=" + HAN_POWERS + ")",
                  HAN_ONES,
                  HAN_ONES,
                  HAN_POWERS);

  /** Syllables of numbers are those of many words, so that only what stands apart is a number. */
  private static final String HANGUL =
      "(?<![[\\p{IsHangul}\\p{Nd}]&&[^천만억조약총]])[수몇]?"
          + "(?:(?:[일이삼사오육칠팔구]?[십백천만억조경]++){2,}+[일이삼사오육칠팔구]?+"
          + "|[일이삼사오육칠팔구]?[십백천만억조경]++[삼사오육칠팔구]?+)";

  private static final String NATIVE =
      "(?<!\\p{IsHangul})(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔) ?" + "(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)";

  private static final String MANY = "(?:[여余餘]|多(?![边邊方国國样樣元])|\\+)";
  private static final String SOLID_HALF =
      " ?(?:시간|개월|년|달|개|시|배|年|个月|个小时|小时|个|月|天|点|時間|時|倍) ?"
          + "(?:半|반(?![\\p{IsHangul}&&[^에의을이만간]]))";

  /** Parts of a hundred or of ten are no whole numbers, in signs or in words. */
  private static final String PERCENT =
      "(?: ?[%%‰％](?:p%1$s|포인트|ポイント|个百分点)?+".formatted(WORD_ENDS)
          + "|%s(?:per%s?cent(?:age%s(?:points?))?|pct|Prozent(?:punkte?)?|pour%scent|por%sciento|basis%spoints?)%s"
              .formatted(GAP, GAP, GAP, GAP, GAP, GAP, WORD_ENDS)
          + "| ?(?:процент\\p{IsCyrillic}*+|퍼센트(?: ?포인트)?|할(?![\\p{IsHangul}&&[^의이가은는에을로]])"
          + "|パーセント(?:ポイント)?|割(?![りれ])|個百分點|个百分点|百分点|成(?![立为為功员員果本就长長都交品分])))";

  private static final String TIMES = "(?:%s%s)++".formatted(GAP, Multipliers.words());
  private static final String MANY_TIMES =
      NOT_IN_WORD
          + "(?:half%1$s(?:an?%1$s)?|quarter%1$sof%1$sa%1$s|(?:tens|dozens|hundreds|thousands)%1$sof%1$s)*+"
              .formatted(GAP)
          + Multipliers.words()
          + "(?:%s)?+".formatted(TIMES);

  private static final Pattern PATTERN =
      Pattern.compile(
          ("(?:(?<digits>%1$s)|(?<words>%2$s))%3$s?+%4$s?+(?<times>[%5$s]++|%6$s)?+%3$s?+%4$s?+"
                  + "(?:%7$s)?+(?:%8$s)?+"
                  + "|(?<solid>%9$s|%10$s|%11$s)%4$s?+(?:%7$s)?+(?:%8$s)?+"
                  + "|(?<many>%12$s)%3$s?+")
              .formatted(
                  DIGITS,
                  WORDS,
                  HALF,
                  MANY,
                  Multipliers.SOLID,
                  TIMES,
                  SOLID_HALF,
                  PERCENT,
                  HAN,
                  HANGUL,
                  NATIVE,
                  MANY_TIMES),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The numbers of a text, in order. A space in it that parts columns is no space. */
  static Stream<Numeral> in(CharSequence text) {
    Matcher matcher = PATTERN.matcher(text);
    return Stream.iterate(matcher, Matcher::find, next -> next).map(Numeral::of);
  }

  /** Whether there is a number in some words; a lone {@code one} is none, nor is a syllable. */
  static boolean isIn(String words) {
    return in(words)
        .anyMatch(
            found ->
                found.kind == Kind.DIGITS
                    || (found.length() > 1
                        && !words.regionMatches(true, found.from, "one", 0, found.length())));
  }

  private static Numeral of(Matcher found) {
    String multiplier =
        Stream.of("times", "solid", "many")
            .map(found::group)
            .filter(group -> group != null)
            .findFirst()
            .orElse("");
    boolean solid =
        !multiplier.isEmpty() && Letters.isSolid(multiplier.codePointBefore(multiplier.length()));
    Kind other = found.group("digits") == null ? Kind.WORDS : Kind.DIGITS;
    return new Numeral(
        found.start(), found.end(), Multipliers.power(multiplier), solid ? Kind.SOLID : other);
  }

  /** Whether the next one goes on with this one: {@code 40 trillion, 500 billion}. */
  boolean goesOn(Numeral next, String between) {
    boolean comma = between.startsWith(",");
    if (comma) {
      return next.power > 0 && power > next.power && kind != Kind.SOLID;
    }
    boolean words = kind == Kind.WORDS && isWithRest(next);
    boolean rest = next.power > 0 ? power > next.power : isWithThousands(next, between);
    return power > 0 && (words || rest);
  }

  /** {@code 1만 2000}; not {@code 4조 2}, for that is an article of a law and its paragraph. */
  private boolean isWithThousands(Numeral next, String between) {
    return kind == Kind.SOLID && next.length() > 2 && (power <= 4 || between.isEmpty());
  }

  /** Whether the next one is added to this one by a word: {@code one hundred and five}. */
  boolean isWithRest(Numeral next) {
    boolean words = kind == Kind.WORDS && next.kind == Kind.WORDS;
    boolean hundreds = power == 2 || power == 3;
    return words && hundreds && (next.power == 0 || (power == 2 && next.power > 2));
  }

  private int length() {
    return until - from;
  }
}
