package communique.edition.search;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Parts a text into runs: words of letters and digits, and stretches of the scripts that are read
 * without spaces or bind particles to their words (Han, Hangul, Kana).
 */
final class Runs {

  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(HAN, HANGUL, HIRAGANA, KATAKANA);
  private static final int LONG_VOWEL = 'ー';

  private enum Kind {
    GAP,
    WORD,
    UNSPACED
  }

  private Runs() {}

  /** Calls back with each run of a folded text, in order. */
  static void of(String folded, Consumer<String> action) {
    Kind kind = Kind.GAP;
    int start = 0;
    for (int at = 0; at < folded.length(); ) {
      int letter = folded.codePointAt(at);
      Kind next = kind(letter);
      if (next != kind) {
        tell(kind, folded, start, at, action);
        kind = next;
        start = at;
      }
      at += Character.charCount(letter);
    }
    tell(kind, folded, start, folded.length(), action);
  }

  private static void tell(Kind kind, String text, int from, int to, Consumer<String> action) {
    if (kind != Kind.GAP) {
      action.accept(text.substring(from, to));
    }
  }

  private static Kind kind(int letter) {
    if (isUnspaced(letter)) {
      return Kind.UNSPACED;
    }
    return Character.isLetterOrDigit(letter) ? Kind.WORD : Kind.GAP;
  }

  /** Whether a folded letter belongs to a script that is not parted at spaces. */
  static boolean isUnspaced(int letter) {
    return letter >= 0x1100
        && (letter == LONG_VOWEL || UNSPACED.contains(Character.UnicodeScript.of(letter)));
  }
}
