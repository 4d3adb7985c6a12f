package communique.edition.search;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.Form.NFKD;

import communique.shape.Normal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes out of a letter what people do not type: accents, case, width. Each code point is folded by
 * itself, so that a page can tell which letter of a text a folded one came from.
 */
final class Folding {

  /** Letters that Unicode does not take apart. */
  private static final Map<Integer, String> OTHERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ς', "σ"),
          Map.entry((int) 'ʼ', "'"),
          Map.entry((int) 'ʻ', "'"));

  /** The dot of Korean print, which Unicode takes for an old vowel. */
  private static final int ARAEA = 'ㆍ';

  /** What was asked for so far: texts have few letters to fold, and those often. */
  private static final Map<Integer, String> WHOLE = new ConcurrentHashMap<>();

  private Folding() {}

  /** A text with every code point folded. */
  static String of(String text) {
    String composed = Normal.composed(text);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); at = composed.offsetByCodePoints(at, 1)) {
      fold(composed.codePointAt(at), folded);
    }
    return folded.toString();
  }

  private static void fold(int letter, StringBuilder folded) {
    if (letter < 0x80) {
      folded.append((char) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter));
    } else if (isPlain(letter)) {
      folded.appendCodePoint(letter);
    } else if (letter == ARAEA) {
      folded.append('·');
    } else {
      folded.append(WHOLE.computeIfAbsent(letter, Folding::whole));
    }
  }

  /** The Han and Hangul of everyday texts have nothing to fold. */
  private static boolean isPlain(int letter) {
    return (letter >= 0x4E00 && letter <= 0x9FFF) || (letter >= 0xAC00 && letter <= 0xD7A3);
  }

  private static String whole(int letter) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(Character.toString(letter), NFKD)
        .codePoints()
        .filter(part -> !Normal.isMark(part) && Character.getType(part) != Character.FORMAT)
        .forEach(bare::appendCodePoint);
    StringBuilder folded = new StringBuilder();
    bare.toString()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(part -> folded.append(OTHERS.getOrDefault(part, Character.toString(part))));
    return Normalizer.normalize(folded, NFC);
  }
}
