package communique.check.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a number and makes another of it, or says what it is. */
final class Leads {

  /** How far before a number is looked. */
  private static final int NEAR = 28;

  static final String CURRENCY = "(?:\\p{Lu}{0,3}\\p{Sc} ?)?";

  private static final String SIGN = "[+\\-−–‒﹣－⁻˗➖±∓＋⁺﹢~≈<>≤≥＜＞≲≳≦≧⩽⩾≃≅≒≠～〜∼√∛∜%％٪﹪]";

  private static final String ERA =
      "(?:기원전|단기|불기|주체) ?|公元前|西元前|紀元前|皇紀|[仏佛][紀历曆暦]|檀[紀纪]|令和|平成|昭和|大正|明治|慶応|民[国國]"
          + "|洪武|永[乐樂]|康熙|雍正|乾隆|嘉[庆慶]|道光|咸[丰豐]|同治|光[绪緒]|宣[统統]";

  /** A sign in words; {@code at least 5} is more than that in many languages, and no sign. */
  private static final String SIGN_IN_WORDS =
      "(?<!\\p{L})(?:minus|negative?|less|menos|moins|meno|минус|мінус|eksi|سالب|ناقص|منفی|âm|ऋण|מינוס)"
          + "(?<!\\b(?:al|lo|o|ao|pelo|au|du|no|not|nicht) \\p{L}{4,5})[ \n]";

  /** Half of 2025 is a time, and of half of 40 ships the 40 are whole. */
  private static final String SHARE =
      "(?<!(?:first|second|last|latter|other|top|bottom)[ \n])\\bhalf[ \n]of[ \n](?:an?[ \n])?"
          + "|\\b(?:twice|thrice|double|triple|treble|quadruple)[ \n](?:an?[ \n]|the[ \n])?"
          + "|\\ban?[ \n](?:%s)[ \n]of[ \n](?:an?[ \n])?".formatted(Parts.FRACTION);

  /** Its group is a part of something. */
  private static final Pattern SIGNED =
      end(
          "(?:%s|%s|ติดลบ ?|마이너스[ \n]?|マイナス|영하[ \n]?|氷点下|[负負]|零下|%s|第 ?|(?<!\\p{IsHangul})제 ?"
                  .formatted(SIGN, SIGN_IN_WORDS, ERA)
              + "|(?<share>%s)|(?<![\\p{L}\\p{N}])(?:yüzde|ร้อยละ) ?)%s"
                  .formatted(SHARE, CURRENCY));

  /** {@code fünf Millionen}, where of the language only what multiplies is known. */
  private static final Pattern SMALL = end("(?<!\\p{L})" + Multipliers.small() + "[ \n-]");

  /** {@code US$}: the sign alone is another currency. */
  private static final Pattern LETTERED = end("(\\p{L}{1,3}\\p{Sc}) ?");

  private static final Pattern FROM =
      end("(?:\\bfrom |\\bvon |\\bde |(?<!\\p{L})من |[从從由自])" + CURRENCY);
  private static final Pattern BETWEEN =
      end("(?<!\\p{L})(?:between|zwischen|entre|tra|fra|между|بين) " + CURRENCY);

  /** In Korean {@code 조} is a trillion, and an article of a law. */
  private static final Pattern ARTICLE = end("[제第] ?");

  private static final Pattern MONTH =
      end("\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? ");

  private Leads() {}

  private static Pattern end(String pattern) {
    return Pattern.compile("(?:" + pattern + ")\\z", Pattern.CASE_INSENSITIVE);
  }

  /** The positions in which a number would be cut before its first letter; empty if in none. */
  static Stretch of(String text, Numeral number) {
    int from = number.from();
    Matcher small = at(SMALL, text, from);
    if (number.power() > 0 && number.kind() == Numeral.Kind.WORDS && small.find()) {
      return new Stretch(small.start() + 1, from + 1);
    }
    Matcher signed = at(SIGNED, text, from);
    Matcher lettered = at(LETTERED, text, from);
    if (signed.find() && !(number.isBare(text) && signed.group("share") != null)) {
      return new Stretch(signed.start() + 1, from + 1);
    }
    return lettered.find()
        ? new Stretch(lettered.start() + 1, lettered.end(1))
        : new Stretch(from, from);
  }

  /** Whether a range may begin there: {@code from 3 to 5} is none. */
  static boolean isFrom(String text, int number) {
    return at(FROM, text, number).find();
  }

  static boolean isBetween(String text, int number) {
    return at(BETWEEN, text, number).find();
  }

  /** Whether a number is that of an article of a law. */
  static boolean isArticle(String text, int number) {
    return at(ARTICLE, text, number).find();
  }

  /** Whether a number is a day. */
  static boolean isDay(String text, int number) {
    return at(MONTH, text, number).find();
  }

  private static Matcher at(Pattern pattern, String text, int number) {
    return pattern
        .matcher(text)
        .region(Math.max(0, number - NEAR), number)
        .useTransparentBounds(true)
        .useAnchoringBounds(true);
  }
}
