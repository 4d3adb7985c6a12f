package communique.check.article;

import java.util.regex.Pattern;

/**
 * What a number is written in: digits of any script, words and letters of English, Chinese,
 * Japanese and Korean, with multipliers, parts of a hundred, halves and what else belongs to it
 * behind it.
 */
final class NumeralPattern {

  private static final String GAP = "[ \n-]";
  private static final String NOT_IN_WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String WORD_ENDS = Parts.WORD_ENDS;

  /** Small digits behind a year are those of a footnote. */
  private static final String EXPONENT =
      "(?:(?<!(?<!\\p{Nd})[12]\\p{Nd}{3})[⁺⁻₊₋]?[⁰¹²³⁴-⁹₀-₉]++)?+";

  /**
   * A space parts thousands; a full-width comma, which may stand in a list, does so before three.
   */
  private static final String DIGITS =
      "(?:(?<![\\p{L}\\p{N}.\\u066B])[.\\u066B](?=\\p{Nd}))?+(?:\\p{Nd}{1,3}(?: \\p{Nd}{3}(?!\\p{Nd}))++|\\p{Nd}++)"
          + "(?:[.,\\u066B\\u066C'’·˙‧∙_．]\\p{Nd}++|[，،]\\p{Nd}{3}(?!\\p{Nd}))*+"
          + EXPONENT
          + "|[¼-¾⅐-⅞]";

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
          + "(?:[ -]oh[ -](?:%s)%s)?+(?:%s%s)?+".formatted(ONES, WORD_ENDS, GAP, Parts.FRACTION);

  private static final String HALF =
      "(?:%1$s?and%1$s?(?:an?|%2$s)%1$s%3$s| ?[¼-¾⅐-⅞]|[ -]\\p{Nd}/\\p{Nd}{1,2}(?![\\p{Nd}/]))"
          .formatted(GAP, ONES, Parts.FRACTION);

  private static final String HAN_ONES = "[一二三四五六七八九两兩壹贰叁肆伍陆柒捌玖]";
  private static final String HAN_SOME = "[几幾数數何]";
  private static final String HAN_MANY = "[几幾数數余餘多]";
  private static final String HAN_POWERS = "[十百千万萬亿億兆廿卅拾佰仟]";
  private static final String HAN =
      "(?:成[百千][上成][千万萬]|[数數]以[十百千]?[百千万萬亿億]|[〇零一二三四五六七八九]{3,}+"
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
          + "(?:(?:[일이삼사오육칠팔구]?[십백천만억조경]++(?:[여수](?=[십백천만억조]))?+){2,}+[일이삼사오육칠팔구]?+"
          + "|[일이삼사오육칠팔구]?[십백천만억조경]++[삼사오육칠팔구]?+)";

  private static final String NATIVE =
      "(?<!\\p{IsHangul})(?:(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔) ?(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)"
          + "|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?= ?(?:명|사람|개|곳|가구)))";

  private static final String MANY = "(?:[여余餘]|多(?![边邊方国國样樣元])|\\+(?!\\p{Nd}))";
  private static final String SOLID_HALF =
      " ?(?:시간|개월|년|달|개|시|배|年|个月|个小时|小时|个|月|天|点|時間|時|倍) ?"
          + "(?:半|반(?![\\p{IsHangul}&&[^에의을이만간]]))";

  /** Other words stand for much else, and multiply behind a number only. */
  private static final String TIMES =
      "(?:%1$s(?:%2$s|%4$s)| ?%5$s| (?-iu:[KMBT]|MM)%3$s)++"
          .formatted(
              GAP,
              Multipliers.words(),
              WORD_ENDS,
              Multipliers.wordsBehind(),
              Multipliers.unspaced());

  private static final String MANY_TIMES =
      NOT_IN_WORD
          + "(?:(?:%2$s(?:%1$sof)?(?:%1$san?)?|(?:tens|scores|dozens|hundreds|thousands|millions)%1$s(?:of|and|upon)"
              .formatted(GAP, Parts.FRACTION)
          + "|several|many|few|couple(?:%1$sof)?)%1$s){0,4}".formatted(GAP)
          + Multipliers.words()
          + "(?:%s)?+".formatted(TIMES);

  /** Where one can begin, told by two characters: most letters stand within words. */
  private static final String BEGINS =
      "(?-iu:(?=[\\p{L}\\p{N}.\\u066B])(?=\\P{IsLatin}|(?<![\\p{L}\\p{M}\\p{N}])))";

  /** Any number; its groups say how it is written, and which of it multiplies. */
  static final Pattern ANY =
      Pattern.compile(
          (BEGINS
                  + "(?:(?:(?<digits>%1$s)|(?<words>%2$s))%3$s?+%4$s?+(?<times>[%5$s]++|%6$s)?+%3$s?+%4$s?+"
                  + "(?:%7$s)?+%8$s"
                  + "|(?<solid>%9$s|%10$s|%11$s)%4$s?+(?:%7$s)?+%8$s"
                  + "|(?<many>%12$s)%3$s?+)")
              .formatted(
                  DIGITS,
                  WORDS,
                  HALF,
                  MANY,
                  Multipliers.SOLID,
                  TIMES,
                  SOLID_HALF,
                  Parts.OF_IT,
                  HAN,
                  HANGUL,
                  NATIVE,
                  MANY_TIMES),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NumeralPattern() {}
}
