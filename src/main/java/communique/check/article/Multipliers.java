package communique.check.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and letters that multiply the number before them, by a power of ten. */
final class Multipliers {

  /** Han, then Hangul. */
  static final String SOLID = "十拾百佰千仟万萬亿億兆십백천만억조경";

  private static final Map<String, Integer> POWERS = new HashMap<>();

  /** Words that stand for much else, or are short: they multiply behind a number only. */
  private static final Map<String, Integer> BEHIND = new HashMap<>();

  /** Numbers without an end: {@code gazillion}, {@code quadrillions}, {@code Trilliarden}. */
  private static final String UNHEARD =
      "\\p{IsLatin}{1,10}(?:illi|ili|iyl|ilj)(?:on|ard|ón)\\p{IsLatin}{0,3}";

  private static final String SPACED =
      " (?:[십백천]?[만억천백](?![\\p{IsHangul}&&[^여원달엔유위명개톤건가대]])|조(?![\\p{IsHangul}&&[^원여]]))";

  /** Small numbers in words, of languages of which only what multiplies is known. */
  private static final String SMALL =
      "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig"
          + "|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante"
          + "|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta"
          + "|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|trenta|quaranta|cinquanta"
          + "|dois|duas|três|quatro|sete|oito|dez|doze|vinte|trinta|quarenta|cinquenta"
          + "|twee|drie|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig"
          + "|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|fire|seks|syv|otte|ni|ti|tyve"
          + "|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi"
          + "|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|сорок|пятьдесят"
          + "|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
          + "|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ"
          + "|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة";

  static {
    enter(1, "dozen dozens douzaine");
    enter(2, "hundred hundreds hundert सौ");
    enter(3, "thousand thousands mille tausend mil mila duizend tusen ribu nghìn ngàn");
    enter(3, "ألفا ألفاً ألفان ألفين");
    enter(6, "مليونا مليوناً مليونان مليونين");
    enter(9, "مليارا ملياراً ملياران مليارين");
    enter(3, "тысяча тысячи тысяч тыс тыс. ألف آلاف الف الاف हज़ार หมื่น พัน");
    enter(5, "lakh lakhs लाख แสน");
    enter(6, "million millions mn mln mio mio. millionen millón millones milione milioni");
    enter(6, "milhão milhões miljoen miljon miljoner millioner milion miliony milionów juta triệu");
    enter(6, "milyon миллион миллиона миллионов млн млн. мільйон мільйонів مليون ملايين ล้าน");
    enter(7, "crore crores करोड़");
    enter(9, "billion billions bn mrd mrd. milliard milliards milliarde milliarden miljard");
    enter(9, "miljarder milliarder miliardo miliardi miliard miliardy miliardów bilhão bilhões");
    enter(9, "miliar tỷ milyar миллиард миллиарда миллиардов млрд млрд. мільярд مليار مليارات अरब");
    enter(12, "trillion trillions tn trn billionen billón billones trilhão trilhões trilyon");
    enter(12, "триллион триллиона триллионов трлн трлн. تريليون triliun трильйон трильйонів");
    enter(
        3, "тисяча тисячі тисяч хиляди χιλιάδες tisíc tisíce ezer tuhatta tusinde हजार ہزار هزار");
    enter(3, "אלף אלפים হাজার ພັນ ពាន់");
    enter(5, "লাখ லட்சம் لاکھ");
    enter(6, "εκατομμύρια εκατ. millió miljoonaa milioane מיליון میلیون ລ້ານ លាន သန်း");
    enter(7, "কোটি கோடி کروڑ");
    enter(9, "δισεκατομμύρια δισ. milliárd miljardia miliarde מיליארד میلیارد tỉ");
    enter(11, "खरब");
    enter(12, "טריליון تریلیون");
    enterBehind(1, "score");
    enterBehind(2, "gross");
    enterBehind(3, "grand thsd thsd. tsd tsd. bin elfu mii k");
    enterBehind(4, "myriad myriads");
    enterBehind(5, "lac lacs");
    enterBehind(6, "mm mil. mill mill.");
    enterBehind(7, "cr cr. karor");
    enterBehind(9, "arab bil bil. bln bln. md mds mrds mia mia. ارب");
    enterBehind(11, "kharab");
    enterBehind(12, "tril tril. bio bio. trln");
  }

  private Multipliers() {}

  private static void enter(int power, String words) {
    Stream.of(words.split(" ", -1)).forEach(word -> POWERS.put(word, power));
  }

  private static void enterBehind(int power, String words) {
    Stream.of(words.split(" ", -1)).forEach(word -> BEHIND.put(word, power));
  }

  /** Any of the words, for a pattern; the longest that fits. */
  static String words() {
    return any(POWERS);
  }

  /** The words that multiply a number before them, and nothing else. */
  static String wordsBehind() {
    return "(?:" + any(BEHIND) + "|" + UNHEARD + Parts.WORD_ENDS + ")";
  }

  /**
   * The letters, right behind the digits; in Korean also behind a space, but before what is counted
   * or the end of the word, for {@code 조사} is a survey. 京 is also a town.
   */
  static String solid() {
    return "(?:[" + SOLID + "]|[京垓](?=[元円美日韩韓人]))++|" + SPACED;
  }

  /** Those of writing without spaces, which what is counted may follow at once. */
  static String unspaced() {
    return POWERS.keySet().stream()
        .filter(word -> Letters.isSolid(word.codePointAt(0)))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A small number in words, before what multiplies it. */
  static String small() {
    return "(?:" + SMALL + ")";
  }

  private static String any(Map<String, Integer> words) {
    return words.keySet().stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(word -> word.replace(".", "\\."))
        .collect(Collectors.joining("|", "(?:", ")" + Parts.WORD_ENDS));
  }

  /** The power of ten of some words, or of the letters at the end of a number; 0 if none are. */
  static int power(String number) {
    int words =
        Stream.of(number.strip().toLowerCase(Locale.ROOT).split("[ \n-]", -1))
            .mapToInt(word -> POWERS.getOrDefault(word, BEHIND.getOrDefault(word, 0)))
            .sum();
    return words + solidPower(number);
  }

  /** The power of the first of some letters, else of them all. */
  static int first(String number) {
    boolean solid = !number.isEmpty() && SOLID.indexOf(number.charAt(0)) >= 0;
    return solid ? power(number.charAt(0)) : power(number);
  }

  private static int solidPower(String number) {
    int power = 0;
    for (int i = number.length() - 1; i >= 0 && SOLID.indexOf(number.charAt(i)) >= 0; i--) {
      power += power(number.charAt(i));
    }
    return power;
  }

  private static int power(char letter) {
    return switch (letter) {
      case '十', '拾', '십' -> 1;
      case '百', '佰', '백' -> 2;
      case '千', '仟', '천' -> 3;
      case '万', '萬', '만' -> 4;
      case '亿', '億', '억' -> 8;
      case '兆', '조' -> 12;
      default -> 16;
    };
  }
}
