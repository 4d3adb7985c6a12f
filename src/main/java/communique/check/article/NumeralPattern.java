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
          + "(?:[.,\\u066B\\u066C'’·˙‧∙・･_．]\\p{Nd}++|[，،]\\p{Nd}{3}(?!\\p{Nd}))*+"
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
      ("(?:%1$s?and%1$s?(?:an?|%2$s)%1$s%3$s| ?[¼-¾⅐-⅞]|[ -]\\p{Nd}/\\p{Nd}{1,2}(?![\\p{Nd}/])"
              + "|%1$s%4$s)")
          .formatted(GAP, ONES, Parts.FRACTION, ArabicNumerals.AND_HALF);

  private static final String HAN_ONES = "[一二三四五六七八九两兩壹贰叁肆伍陆柒捌玖]";
  private static final String HAN_SOME = "[几幾数數何]";
  private static final String HAN_MANY = "[几幾数數余餘多]";
  private static final String HAN_POWERS = "[十百千万萬亿億兆廿卅拾佰仟]";

  /** Two neighbours, for what is about as many as either: 五六. */
  private static final String HAN_PAIR =
      "(?:一[二两兩]|[二两兩]三|三四|三五|四五|五六|六七|七八|八九|" + HAN_ONES + "{2}(?=折))";

  /** {@code 五・五億}, as columns print it that run down the page. */
  private static final String HAN_DECIMAL =
      "[〇零一二三四五六七八九十百]++[・·･][〇零一二三四五六七八九]++(?=[十百千万萬億亿兆%％倍割度]|パーセント|ポイント)" + HAN_POWERS + "*+";

  /** {@code 上百万}; not {@code 以上}. */
  private static final String HAN_UP = "(?:(?<![以之海路水街早晚线線网網天地船车車])上(?=[百千万萬亿億]))?+";

  private static final String HAN =
      "(?:成[百千][上成][千万萬]|[数數]以[十百千]?[百千万萬亿億]|千[儿兒]八百|%s|[〇零一二三四五六七八九]{3,}+".formatted(HAN_DECIMAL)
          + "|%s(?:(?:%s|%s){0,2}(?:%s(?:%s)?)++|[零〇])++(?:%s|%s|好?[几幾]|何|[数數](?=[人个個名年日家件種种本艘隻只]))?+|%s|%s|[几幾何](?=%s))"
              .formatted(
                  HAN_UP,
                  HAN_ONES,
                  HAN_SOME,
                  HAN_POWERS,
                  HAN_MANY + "(?=" + HAN_POWERS + ")",
                  HAN_PAIR,
                  HAN_ONES,
                  HAN_PAIR,
                  HAN_ONES,
                  HAN_POWERS);

  /** Syllables of numbers are those of many words, so that only what stands apart is a number. */
  private static final String HANGUL =
      "(?<![[\\p{IsHangul}\\p{Nd}]&&[^천만억조약총]])(?:[수몇] ?)?+"
          + "(?:[영일이삼사오육칠팔구]++점[영공일이삼사오육칠팔구]++(?= ?(?:%|퍼센트|프로|배|[십백천만억조]))"
          + "|(?:[일이삼사오육칠팔구]?[십백천만억조경]++(?:[여수](?=[십백천만억조]))?+){2,}+[일이삼사오육칠팔구]?+"
          + "|[일이삼사오육칠팔구]?[십백천만억조경]++[삼사오육칠팔구]?+)";

  /** About as many as either: two or three, five or six. */
  private static final String NATIVE_PAIR =
      "(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(?:한두|두서너|두세|두어|서너|너덧|네댓|너댓|네다섯|댓|다섯여섯|대여섯|대엿"
          + "|예닐곱|일고여덟|일여덟|엳아홉|여덟아홉|여남은)(?= ?(?:명|사람|개|곳|가구|건|번|척|대|마리|달|시간|해|살|가지|군데|차례|배|주|권|채))";

  private static final String NATIVE =
      ("(?<!\\p{IsHangul})(?:%s|(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔) ?(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)"
              + "|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰|예순|일흔|여든|아흔)(?= ?(?:명|사람|개|곳|가구)))")
          .formatted(NATIVE_PAIR);

  private static final String MANY =
      "(?:[여余餘]| 여(?= (?:명|개|곳|건|톤|원|달러|가구|사람|척|년|개월|일|차례))|多(?![边邊方国國样樣]|元[化文性主素社世])"
          + "|(?<=[十百千万萬亿億])[来來](?=[人个個名年天岁歲万萬亿億件家元艘位份项項])|\\+(?!\\p{Nd}))";

  private static final String SOLID_HALF =
      " ?(?:시간|개월|년|달|개|시|배|주|분|年|个月|个小时|小时|个|月|天|点|点钟|分钟|倍|公?斤|公?里|尺|寸|亩|吨|升|周"
          + "|時間|時|[個か箇ヶケカヵ]月|週間|分) ?(?:半|반(?![\\p{IsHangul}&&[^에의을이만간]]))"
          + "| ?(?:시간|개월|년|달|주|일|분|회|차례|명|개|건)여(?![\\p{IsHangul}&&[^가를에의간만동로]])";

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
          + "|several|many|few|couple(?:%1$sof)?|%2$s)%1$s){0,4}(?:ال)?"
              .formatted(GAP, ArabicNumerals.MANY_OF)
          + Multipliers.words()
          + "(?:%s)?+".formatted(TIMES);

  /** Where one can begin, told by two characters: most letters stand within words. */
  private static final String BEGINS =
      "(?-iu:(?=[\\p{L}\\p{N}.\\u066B])(?=\\P{IsLatin}|(?<![\\p{L}\\p{M}\\p{N}])))";

  /** Any number; its groups say how it is written, and which of it multiplies. */
  static final Pattern ANY =
      Pattern.compile(
          (BEGINS
                  + "(?:(?:(?<digits>%1$s)|(?<words>%2$s|%13$s))%3$s?+%4$s?+(?:%14$s(?<times>%5$s|%6$s)零?+)?+%3$s?+%4$s?+"
                  + "(?:%7$s)?+%8$s"
                  + "|(?<solid>(?=\\P{IsLatin})(?:%9$s|%10$s|%11$s))%4$s?+(?:%7$s)?+%8$s"
                  + "|(?<many>%12$s)%3$s?+)")
              .formatted(
                  DIGITS,
                  WORDS,
                  HALF,
                  MANY,
                  Multipliers.solid(),
                  TIMES,
                  SOLID_HALF,
                  Parts.OF_IT,
                  HAN,
                  HANGUL,
                  NATIVE,
                  MANY_TIMES,
                  ArabicNumerals.WORDS,
                  Parts.ASIDE),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NumeralPattern() {}
}
