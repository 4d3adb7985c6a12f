package communique.check.article;

import java.util.regex.Pattern;

/**
 * What stands between two parts of one number: a range, a ratio, a product, a share ({@code one in
 * five}, {@code 5명 중 1명}), a rest, or the parts of a measure ({@code 3년 6개월}). Looked at is what
 * stands between them, then a mark for the second, then what follows it.
 */
final class Joints {

  /** How much can stand between two parts of a number. */
  private static final int NEAR = 16;

  /** What is counted, behind a number. */
  static final String UNIT =
      "(?: ?(?:%|원|달러|엔|위안|명|개|곳|가구|사람|건|元|美元|韩元|日元|欧元|人|名|个|個|家|户|社|件|世帯|円|ドル"
          + "|people|persons|households))";

  private static final String LENGTH =
      "(?: ?(?:[kcm]?m|ft|in|met(?:re|er)s?|feet|foot|inch(?:es)?|yards?|miles?|미터|킬로미터|[公厘毫]?米"
          + "|公里|公分|センチ|メートル)(?!\\p{IsLatin}))";

  private static final String RANGE = "[-–—−‒―]| ?[~～〜∼] ?|至";
  private static final String RATIO =
      " ?[⁄∶] ?|[/:：]|\\^[-−–+(]{0,2}|\\*\\*[-−–+]?|分之|分の ?|분의 ?|点|點|比|[对對対](?=#)|대";
  private static final String PRODUCT =
      " ?[×✕÷xX] ?|\\*|\\+| \\+ |乘以?| (?:times|mal|fois|por|per|par) |又| 하고 | ?하고도 ?";
  private static final String PER = " ?당 ?| ?(?:当たり|あたり)|每|[의の的] ?(?=#(?:분의|分の|分之))";

  private static final Pattern ANY =
      joint(
          "(?:%1$s?(?:%2$s|%3$s|%4$s|%5$s)|%6$s(?:%4$s))"
                  .formatted(UNIT, RANGE, RATIO, PRODUCT, PER, LENGTH)
              + Leads.CURRENCY
              + "#");

  private static final Pattern AREA = joint("%1$s by #| by #%1$s".formatted(LENGTH));

  private static final Pattern SHARE =
      joint(
          "(?:%s)? (?:in|in every|out of|out of every|sur|von|de cada|em cada|su|ogni|из) #"
                  .formatted(UNIT)
              + "(?! (?:years?|months?|weeks?|days?|hours?|minutes?|decades?)(?!\\p{L}))");

  /** Of ten people one person. */
  private static final Pattern SHARE_OF_SAME =
      joint("(?<unit>%s)(?: ?(?:중에?|가운데) ?|に|のうち|[中里]?就?有|[中里]|当中|之中)#\\k<unit>".formatted(UNIT));

  private static final Pattern MEASURE =
      joint(
          "(?:"
              + measure(
                  "years?|년|年|Jahren?|ans?|años?",
                  "months?|weeks?|days?|개월|[个個か箇ヶケカヵ]月|Monaten?|mois|meses")
              + measure("months?|weeks?|개월|[个個か箇ヶケカヵ]月", "weeks?|days?|일|天|日")
              + measure("days?|일|天|日", "hours?|시간|小时|小時|時間")
              + measure("hours?|hrs?|시간|小时|小時|時間", "min(?:ute)?s?|분|分")
              + measure("시|時|时", "분|分")
              + measure("min(?:ute)?s?|분|分", "sec(?:ond)?s?|초|秒")
              + measure("feet|foot|ft", "inch(?:es)?|in")
              + measure("dollars?|euros?|달러|유로|美元|ドル", "cents?|센트|美分|セント")
              + measure("pounds?", "pence|shillings?|ounces?")
              + measure("元", "角")
              + "(?!))");

  private static final Pattern SUM = Pattern.compile("(?:,?[ \n])?");
  private static final Pattern AND =
      joint("(?:[ \n-](?:and|und|et|e|y|i|en|og|och|и|dan|và|और)[ \n-]|[ \n]و ?|하고 )#");
  private static final Pattern OR =
      joint("(?:[ \n](?:or|oder|ou|o|u|of|eller|lub|или|أو|او|또는|혹은|내지)[ \n]|이?나 |或|か)#");
  private static final Pattern TO = joint("(?:[ \n](?:to|bis|à|إلى|الى|حتى|до)[ \n]|到|에서 ?|から)#");

  /** {@code 3점 5 퍼센트}; {@code 3점 5리바운드} are two. */
  private static final Pattern POINT = joint("[점쩜] ?#");

  /** {@code 5、6人}: about as many; of days, months and articles it is a list. */
  private static final Pattern NEIGHBOURS = joint("、#(?=[人名個个件隻只艘倍割円元万億亿]|か国|[年週]間|時間|分間)");

  private static final Pattern OF = joint("[ \n]of[ \n](?:an?[ \n])?#");

  private static final Pattern FRACTION =
      Pattern.compile("(?:%s)\\z|[¼-¾⅐-⅞]\\z".formatted(Parts.FRACTION), Pattern.CASE_INSENSITIVE);

  private final String text;

  /**
   * Looks at a text.
   *
   * @param text in which only a space inside a line is a space
   */
  Joints(String text) {
    this.text = text;
  }

  private static String measure(String large, String small) {
    return " ?(?:%s)(?:,? and |, ?| )?#[ \n]?(?:%s)(?!\\p{IsLatin})|".formatted(large, small);
  }

  private static Pattern joint(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** Whether two numbers, one behind the other, are one. */
  boolean join(Numeral last, Numeral next) {
    if (next.from() - last.until() > NEAR || last.until() == 0) {
      return false;
    }
    String between = text.substring(last.until(), next.from());
    if (SUM.matcher(between).matches()) {
      return last.goesOn(next, between) && !Leads.isArticle(text, last.from());
    }
    int end = Math.min(next.until() + NEAR, text.length());
    String joint = between + '#' + text.substring(next.until(), end);
    return is(ANY, joint)
        || is(AREA, joint)
        || is(MEASURE, joint)
        || is(SHARE_OF_SAME, joint)
        || isByItsNeighbours(last, next, joint);
  }

  private boolean isByItsNeighbours(Numeral last, Numeral next, String joint) {
    boolean from = Leads.isFrom(text, last.from());
    boolean between = Leads.isBetween(text, last.from());
    boolean years = last.isYear() || next.isYear();
    boolean bare = next.isBare(text);
    return (is(TO, joint) && (!from || (last.isBare(text) && !bare)))
        || (is(POINT, joint) && !bare)
        || (is(NEIGHBOURS, joint) && last.isBeforeNeighbour(next, text))
        || (is(OR, joint) && last.power() == 0 && next.power() > 0)
        || (is(AND, joint) && (last.isWithRest(next) || last.isMore(next) || between))
        || (is(SHARE, joint) && !years && !Leads.isDay(text, last.from()))
        || (is(OF, joint) && !bare && isFraction(last));
  }

  private boolean isFraction(Numeral last) {
    boolean slash = last.from() > 0 && text.charAt(last.from() - 1) == '/';
    return slash || FRACTION.matcher(text).region(last.from(), last.until()).find();
  }

  private static boolean is(Pattern pattern, String joint) {
    return pattern.matcher(joint).lookingAt();
  }
}
