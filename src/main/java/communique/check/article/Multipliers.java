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

  static {
    enter(1, "dozen dozens douzaine");
    enter(2, "hundred hundreds hundert सौ");
    enter(3, "thousand thousands mille tausend mil mila duizend tusen ribu nghìn ngàn");
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
    enter(12, "триллион триллиона триллионов трлн трлн. تريليون triliun");
  }

  private Multipliers() {}

  private static void enter(int power, String words) {
    Stream.of(words.split(" ", -1)).forEach(word -> POWERS.put(word, power));
  }

  /** Any of the words, for a pattern; the longest that fits. */
  static String words() {
    return POWERS.keySet().stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(word -> word.replace(".", "\\."))
        .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{M}\\p{N}])"));
  }

  /** The power of ten of some words, or of the letters at the end of a number; 0 if none are. */
  static int power(String number) {
    int words =
        Stream.of(number.strip().toLowerCase(Locale.ROOT).split("[ \n-]", -1))
            .mapToInt(word -> POWERS.getOrDefault(word, 0))
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
