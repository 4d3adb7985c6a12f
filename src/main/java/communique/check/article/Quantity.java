package communique.check.article;

import java.util.regex.Pattern;

/**
 * Words that say how many, or how certainly, without a number that is known as one: {@code both},
 * {@code half}, {@code V}, {@code zwei}, {@code might}.
 */
final class Quantity {

  private static final String ENGLISH =
      "both|half|halves|most|several|dozens?|couple|pairs?|score|majority|minority|thirds?|quarters?|tenths?"
          + "|might|may|maybe|perhaps|possibly";

  /** Of other languages; those that are words of English, too, are left out. */
  private static final String OTHERS =
      "beide[nrs]?|halb\\p{L}*|hälfte|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|vielleicht|könnte[nt]?"
          + "|moitié|demi|deux|trois|quatre|cinq|sept|huit|neuf|dix|peut-être|pourrai\\p{L}*"
          + "|ambos|ambas|mitad|medio|media|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quizás?|podría\\p{L}*"
          + "|entramb[ei]|metà|tre|cinque|sette|otto|nove|dieci|forse|metade|dois|duas|três|quatro|talvez"
          + "|оба|обе|обеих|половин\\p{L}*|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|возможно|может"
          + "|نصف|كلا|كلتا|كلي|ربع|ثلث|معظم|ثلاثة?|أربعة?|خمسة?|ستة|سبعة|ثمانية|تسعة|عشرة?|ربما|قد";

  private static final String SOLID =
      "절반|양쪽|둘 다|과반|[수몇] ?십|(?<!\\p{IsHangul})(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열) |지도 모"
          + "|一半|半[数數]|[俩倆]|[双雙]方|[两兩]者|[过過]半|多[数數]|可能|也[许許]|或[许許]|半分|両[方者]|双方|かもしれ";

  /** Not I, which is a word. */
  private static final String ROMAN = "(?=[IVX]{2}|[VX])X{0,3}(?:IX|IV|V?I{0,3})";

  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}])(?:(?iu:%s|%s)|%s)(?![\\p{L}\\p{M}\\p{N}])|%s"
              .formatted(ENGLISH, OTHERS, ROMAN, SOLID));

  private Quantity() {}

  /** Whether there is one in some words. */
  static boolean isIn(String words) {
    return ANY.matcher(words).find();
  }
}
