package communique.check.article;

/** Parts of a hundred, of ten or of one; with them a number is another. For patterns. */
final class Parts {

  /** A letter cannot follow. */
  static final String WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

  /** As in {@code a third of a million}. */
  static final String FRACTION =
      "(?:half|halves|(?:ten|hundred)[ -](?:thousand|million|billion)ths?|(?:third|quarter|fif|six|seven|eigh|nin|ten|twelf|sixteen|twentie|fiftie"
          + "|hundred|thousand|million)(?:(?<=third|quarter)|th)s?)"
          + WORD_ENDS;

  private static final String GAP = "[ \n-]";

  /**
   * What may stand between a number and what multiplies it or makes a part of it: {@code 5 [sic]
   * million}, {@code 5 (five) per cent}, {@code 5 more million}, {@code 5个亿}.
   */
  static final String ASIDE =
      "(?: ?(?:\\[[^\\[\\]]{1,24}]|\\([^()]{1,24}\\)|（[^（）]{1,24}）))?+"
          + "(?:[ \n](?:additional|extra|further|whole|full|entire|more|other|another|good|solid|odd|some|(?:and|or)[ \n](?:more|so|fewer|less)"
          + "|weitere|volle|ganze|autres|bons|otros|buenos|altri)(?=[ \n])|个(?=[万亿])|個(?=[萬億]))?+";

  private static final String DIGIT = "[一二三四五六七八九\\p{Nd}]";

  private static final String PERCENT =
      " ?[%‰‱％﹪٪](?:pp?(?!\\p{L})|포인트|ポイント|个百分点)?+"
          + "|GAP(?:per(?:GAP?cent(?:ageGAP(?:points?))?|GAP(?:mille?|thousand|cento))|pct|pc|bps?|pp[tmb]?|p\\.[cp]\\."
          + "|Prozent(?:punkte?)?|pro[cs]ent|por[cs]entoj?|persen|pourGAPcent|porGAP(?:ciento|cento)"
          + "|basisGAPpoints?|phần trăm)WORD_ENDS"
          + "|프로(?![\\p{IsHangul}&&[^가는도로를만에와의이나]])"
          + "| ?(?:процент\\p{IsCyrillic}*+|відсот\\p{IsCyrillic}*+|퍼센트(?: ?포인트)?|베이시스 ?포인트"
          + "|パーセント(?:ポイント)?|ベーシスポイント|個百分點|个百分点|百分点|个?基点|प्रतिशत|เปอร์เซ็นต์"
          + "|(?:في|ب)ال(?:مئة|مائة)|في ال(?:مئة|مائة))";

  private static final String TENTHS =
      " ?(?:할(?: ?\\p{Nd}+ ?푼)?(?: ?\\p{Nd}+ ?리)?(?![\\p{IsHangul}&&[^의이가은는에을로]])"
          + "|割(?:DIGIT分)?(?:DIGIT厘)?(?![りれ])"
          + "|成(?:半|DIGIT)?(?![立为為功员員果本就长長都交品分])|折(?![叠疊磨扣断斷返腾騰射旧舊]))";

  private static final String HALF_OF_IT =
      Joints.UNIT + "?(?:의 ?절반|の半[分数]|的一半|[의の的] ?(?:\\p{Nd}++|[한두세네二三四五六七八九十百两兩数數几幾])++ ?[배倍])";

  private static final String FOLD =
      "GAP(?:fold|times(?=GAP(?:as|more|less|fewer|larger|bigger|smaller|higher|lower|greater|over|the)WORD_ENDS))WORD_ENDS"
          + "| ?×(?! ?\\p{Nd})|(?<=翻了?[一二两兩三四几幾\\p{Nd}])番"
          + "| ?(?:배|[갑곱]절)(?![\\p{IsHangul}&&[^가는도로를만에와의이나]])| ?倍";

  /** {@code Article 5 bis}, {@code Section 5(2)}. */
  private static final String PARAGRAPH =
      "(?<=(?:\\bArticles?|\\bArt\\.|\\bSections?|\\bSec\\.|\\bRules?|\\bClauses?|\\bParagraphs?|§)[ \n]?\\p{Nd}{1,4})"
          + "(?:[ \n](?:bis|ter|quater|quinquies)WORD_ENDS|(?:\\((?:\\p{Nd}{1,3}|\\p{L})\\))++)";

  /** A little less or more than what is counted: {@code 5万人弱}, {@code 5조 원대}. */
  private static final String ABOUT =
      Joints.UNIT
          + "?(?:弱(?![体體点點者い小])|強(?![制い化力調行])|余り|あまり|超(?![え過过级級]))"
          + "| ?원대(?![\\p{IsHangul}&&[^의로에가를는다인]])";

  private static final String BELOW =
      "(?:[ -]?(?:degrees?|°)(?: ?(?:Celsius|Fahrenheit|centigrade|[CF]))?)? below (?:zero|freezing)WORD_ENDS"
          + "|[ \n](?:BCE?WORD_ENDS|B\\.C\\.(?:E\\.)?|v\\. ?(?:Chr|u\\. ?Z)\\.|av\\. ?J\\.-C\\.|avant J[eé.]|до н\\. ?э\\."
          + "|قبل الميلاد|ق\\. ?م\\.?|للميلاد|للهجرة|هجري(?:ة|ا)?WORD_ENDS|هـ?WORD_ENDS)"
          + "|هـ";

  /** What stands directly behind a number. */
  static final String OF_IT =
      ("(?:(?:"
              + ASIDE
              + "(?:"
              + PERCENT
              + ")|"
              + TENTHS
              + "|"
              + FOLD
              + ")?+(?:"
              + HALF_OF_IT
              + "|"
              + BELOW
              + "|"
              + PARAGRAPH
              + "|"
              + ABOUT
              + ")?+)")
          .replace("GAP", GAP)
          .replace("DIGIT", DIGIT)
          .replace("WORD_ENDS", WORD_ENDS);

  private Parts() {}
}
