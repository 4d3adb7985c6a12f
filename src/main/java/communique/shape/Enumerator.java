package communique.shape;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an item of a list is counted with, where neither Markdown nor YAML know it as such: {@code
 * (a)}, {@code II.}, {@code 나.}, {@code 第三，}.
 *
 * @param style what stands around the number, and the script of a letter
 * @param numbers what it may say: {@code i} is one, and the ninth letter
 * @param weak whether it may as well be the initial of a name, or a number
 */
record Enumerator(String style, List<Numeral> numbers, boolean weak) {

  private static final String NUMBER = "[\\p{L}\\p{N}]{1,5}";
  private static final String CLOSING = "[)\\]）］】〕]";

  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*+(?:(?<open>[(\\[（［【〔])(?<inner>"
              + NUMBER
              + ")"
              + CLOSING
              + "|(?<part>[第제])\\h?(?<nth>[\\p{Nd}一二三四五六七八九十]{1,3})\\h?"
              + "(?:(?<unit>[条條章节節项項款点點조장절항호관])[\\h，,、:：(（]|[，,、:：])"
              + "|(?<before>(?:\\p{Nd}{1,2}[.．-]){1,3})(?<last>\\p{Nd}{1,2})[.)]?\\h"
              + "|(?<number>"
              + NUMBER
              + ")(?:(?<mark>[.．)）])(?=[\\h\\p{L}])(?!(?<=\\p{L}\\.)\\p{IsLatin})|(?<comma>、)|[º°ª]\\h|(?<=[Ⅰ-ⅿ])\\h))");

  /** Every item has one of them near its beginning. */
  private static final String MARKS = ".．-)）]］】〕、，,:：º°ª条條章节節项項款点點조장절항호관";

  private static final int NEAR = 8;

  private static final List<String> LETTERS =
      Stream.of(
              "abcdefghijklmnopqrstuvwxyz",
              "가나다라마바사아자차카타파하",
              "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
              "アイウエオカキクケコサシスセソタチツテト",
              "あいうえおかきくけこさしすせそたちつてと",
              "イロハニホヘトチリヌルヲ",
              "いろはにほへとちりぬるを",
              "甲乙丙丁戊己庚辛壬癸",
              "一二三四五六七八九十",
              "абвгдежзиклмнопрстуфхцчшщэюя",
              "αβγδεζηθικλμνξοπρστυφχψω")
          .map(letters -> Normalizer.normalize(letters, Form.NFKC))
          .toList();

  private static final List<String> TENS = List.of("", "x", "xx");
  private static final List<String> ONES =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private static final List<String> ROMAN =
      TENS.stream().flatMap(ten -> ONES.stream().map(one -> ten + one)).toList();

  private static final int TEN = 10;

  /**
   * A number or letter.
   *
   * @param system what it is counted in
   * @param value from one on
   */
  record Numeral(String system, int value) {

    Numeral next() {
      return new Numeral(system, value + 1);
    }
  }

  /** What a line begins with, if it may be the number of an item. */
  static Optional<Enumerator> of(String line) {
    if (!hasMark(line)) {
      return Optional.empty();
    }
    Matcher item = ITEM.matcher(line);
    return item.lookingAt()
        ? Optional.of(of(item)).filter(found -> !found.numbers.isEmpty())
        : Optional.empty();
  }

  private static Enumerator of(Matcher item) {
    String number =
        Stream.of("inner", "nth", "last", "number")
            .map(item::group)
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElseThrow();
    boolean decimal = item.group("before") != null;
    boolean capital =
        number.length() == 1
            && Character.getType(number.codePointAt(0)) == Character.UPPERCASE_LETTER
            && item.group("mark") != null
            && (item.group("mark").equals(".") || item.group("mark").equals("．"));
    String around =
        Stream.of("open", "part", "unit", "before", "mark", "comma")
            .map(name -> Optional.ofNullable(item.group(name)).orElse(""))
            .reduce("", (all, one) -> all + one + " ");
    String style = around + Character.isUpperCase(number.codePointAt(0));
    return new Enumerator(style, numbers(number), decimal || capital);
  }

  private static boolean hasMark(String line) {
    int from = 0;
    while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
      from++;
    }
    int to = Math.min(line.length(), from + NEAR);
    for (int i = from; i < to; i++) {
      if (MARKS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return from < to && line.charAt(from) >= 'Ⅰ' && line.charAt(from) <= 'ⅿ';
  }

  private static List<Numeral> numbers(String written) {
    String plain = Normalizer.normalize(written, Form.NFKC).toLowerCase(Locale.ROOT);
    Stream<Numeral> letters =
        LETTERS.stream()
            .filter(all -> plain.length() == 1 && all.contains(plain))
            .map(all -> new Numeral(all, all.indexOf(plain) + 1));
    return Stream.of(letters, digits(plain), tens(plain), roman(plain))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<Numeral> digits(String plain) {
    return plain.chars().allMatch(Character::isDigit)
        ? Stream.of(new Numeral("1", Integer.parseInt(plain)))
        : Stream.empty();
  }

  private static Stream<Numeral> roman(String plain) {
    int value = ROMAN.indexOf(plain);
    return value < 1 ? Stream.empty() : Stream.of(new Numeral("i", value));
  }

  /** Numbers above ten, as Chinese and Japanese write them. */
  private static Stream<Numeral> tens(String plain) {
    int ten = plain.indexOf('十');
    if (plain.length() < 2 || ten < 0 || ten > 1) {
      return Stream.empty();
    }
    String digits = "一二三四五六七八九";
    int tens = ten == 0 ? 1 : digits.indexOf(plain.charAt(0)) + 1;
    int ones = ten + 1 == plain.length() ? 0 : digits.indexOf(plain.charAt(ten + 1)) + 1;
    boolean number = tens > 0 && (ones > 0 || ten + 1 == plain.length());
    return number ? Stream.of(new Numeral("一二三四五六七八九十", tens * TEN + ones)) : Stream.empty();
  }
}
