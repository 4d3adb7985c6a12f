package communique.view;

import communique.model.Language;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order in which readers of a language look words up: letters without regard to marks and
 * capitals, the script of the language first. Chinese is in the order of pinyin, as far as GB 2312
 * has it, which is its 3,755 common characters; Japanese in that of its kana, and what is written
 * in kanji alone after them by the sound of its characters, as far as JIS X 0208 has it. The rules
 * of the Java platform are not used, because they are not the same in every version of it.
 */
final class Collation implements Comparator<String> {

  /** Latin letters that Unicode does not take for a letter with a mark. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ə', "e"));

  /** Each stands before its large one. */
  private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎ";

  private static final Charset GB_2312 = Charset.forName("GB2312");

  /** The first byte of the first character that is not in the order of pinyin. */
  private static final int BY_STROKES = 0xD8;

  private static final Charset JIS_X_0208 = Charset.forName("EUC-JP");

  /** The same for Japan. */
  private static final int BY_RADICALS = 0xD0;

  static final int RARE = 1 << 21;
  private static final int OWN = 1 << 22;
  private static final int KANJI = 1 << 16;
  private static final int OTHER = 1 << 23;

  private final UnicodeScript own;

  Collation(Language language) {
    own =
        switch (language.tag().split("-", 2)[0]) {
          case "ja" -> UnicodeScript.HIRAGANA;
          case "ko" -> UnicodeScript.HANGUL;
          case "zh" -> UnicodeScript.HAN;
          default -> script(language);
        };
  }

  /** The script in which a language writes its own name. */
  private static UnicodeScript script(Language language) {
    Locale locale = Locale.forLanguageTag(language.tag());
    return locale
        .getDisplayLanguage(locale)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.LATIN);
  }

  /** Words with equal letters are told apart by their marks, so that no order is left to chance. */
  @Override
  public int compare(String one, String other) {
    return compare(key(one), one, key(other), other);
  }

  private static int compare(int[] key, String one, int[] otherKey, String other) {
    int letters = Arrays.compare(key, otherKey);
    return letters != 0 ? letters : one.compareTo(other);
  }

  /** Things in the order of their words, which are looked at once; else as they come. */
  <T> List<T> sorted(Collection<T> things, Function<? super T, String> words) {
    List<Placed<T>> placed = new ArrayList<>();
    for (T thing : things) {
      String said = words.apply(thing);
      placed.add(new Placed<>(thing, key(said), said));
    }
    placed.sort((a, b) -> compare(a.key, a.words, b.key, b.words));
    return placed.stream().map(one -> one.thing).toList();
  }

  /** A thing, and what says where it stands. */
  private static final class Placed<T> {

    final T thing;
    final int[] key;
    final String words;

    Placed(T thing, int[] key, String words) {
      this.thing = thing;
      this.key = key;
      this.words = words;
    }
  }

  /**
   * The heading under which words stand in a list: their first letter, for Hangul its first
   * consonant, for Chinese the letter of its sound, for kana the row of their table. Two letters
   * are the first two, or the first syllable or character as it is written, and so on.
   *
   * @return nothing if they begin with no letter that has a heading
   */
  String initial(String words, int count) {
    int[] letters = letters(words).filter(Character::isLetter).limit(count).toArray();
    if (letters.length == 0) {
      return "";
    }
    return switch (UnicodeScript.of(letters[0])) {
      case HANGUL -> count == 1 ? Initials.consonant(letters[0]) : first(words, count - 1);
      case HIRAGANA -> count == 1 ? Initials.row(letters[0]) : first(words, count - 1);
      case HAN -> count == 1 ? sound(letters[0]) : first(words, count - 1);
      default -> new String(letters, 0, letters.length).toUpperCase(Locale.ROOT);
    };
  }

  /** How kanji are read nobody can tell from the characters. */
  private String sound(int han) {
    return own == UnicodeScript.HIRAGANA ? "" : Initials.sound(pinyin(han));
  }

  private static String first(String words, int count) {
    String composed = Normalizer.normalize(words, Form.NFC);
    return composed
        .codePoints()
        .filter(Character::isLetter)
        .limit(count)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static IntStream letters(String words) {
    return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Form.NFD)
        .codePoints()
        .flatMap(c -> LETTERS.getOrDefault(c, Character.toString(c)).codePoints())
        .map(Collation::hiragana);
  }

  /** Katakana stand with the hiragana of their sound, small ones with the large. */
  private static int hiragana(int c) {
    int kana = 'ァ' <= c && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c;
    return SMALL_KANA.indexOf(kana) >= 0 ? kana + 1 : kana;
  }

  private int[] key(String words) {
    return letters(words)
        .map(c -> Character.getType(c) == Character.DASH_PUNCTUATION ? ' ' : c)
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
        .map(this::weight)
        .toArray();
  }

  /** Spaces and digits, then the page's own script, then the others in the order of Unicode. */
  private int weight(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    if (script == UnicodeScript.HAN && own == UnicodeScript.HAN) {
      return OWN + pinyin(c);
    }
    if (script == UnicodeScript.HAN && own == UnicodeScript.HIRAGANA) {
      return OWN + KANJI + bySound(c, JIS_X_0208, BY_RADICALS);
    }
    return script == own ? OWN + c : script == UnicodeScript.COMMON ? c : OTHER + c;
  }

  private static int pinyin(int c) {
    return bySound(c, GB_2312, BY_STROKES);
  }

  /** Before the rest stand the characters whose number in a standard is that of their sound. */
  private static int bySound(int c, Charset standard, int others) {
    byte[] code = Character.toString(c).getBytes(standard);
    int first = code[0] & 0xFF;
    return code.length == 2 && first < others ? (first << 8) | (code[1] & 0xFF) : RARE + c;
  }
}
