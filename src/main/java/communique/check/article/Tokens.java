package communique.check.article;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of a text, and its punctuation marks one by one, three dots as one. A word is a run of
 * letters and digits; an apostrophe or hyphen between letters, and a point or comma between digits,
 * belong to it. In scripts that print words without spaces between them, and in Hangul, where
 * particles hang on, every letter stands for itself.
 */
final class Tokens {

  private static final String ELLIPSIS = "...";

  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;

  private Tokens(String text) {
    this.text = text;
  }

  /** The tokens of a text with its own quotation marks. */
  static Tokens of(String plain) {
    Tokens tokens = new Tokens(plain);
    int i = 0;
    while (i < plain.length()) {
      i = plain.charAt(i) == ' ' ? i + 1 : tokens.token(i);
    }
    return tokens;
  }

  private int token(int from) {
    int i = from + Character.charCount(text.codePointAt(from));
    if (Letters.isWordAt(text, from)) {
      while (i < text.length() && Letters.continuesAt(text, i)) {
        i += Character.charCount(text.codePointAt(i));
      }
    } else if (text.startsWith(ELLIPSIS, from)) {
      i = from + ELLIPSIS.length();
    }
    add(from, i);
    return i;
  }

  private void add(int from, int until) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = from;
    ends[count++] = until;
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Those that are words rather than punctuation marks. */
  IntStream words() {
    return IntStream.range(0, count).filter(this::isWord);
  }

  /** Whether it is a word rather than a punctuation mark. */
  boolean isWord(int token) {
    return Letters.isPart(text.codePointAt(starts[token]));
  }

  /** Whether it is a letter that stands for itself: two of them make about one word of English. */
  boolean isSolid(int token) {
    return Letters.isSolid(text.codePointAt(starts[token]));
  }

  /** The first token that ends after a position. */
  int from(int position) {
    int found = Arrays.binarySearch(starts, 0, count, position);
    int before = found >= 0 ? found : -found - 2;
    return before >= 0 && ends[before] > position ? before : before + 1;
  }

  /** Whether a position lies between tokens rather than inside one. */
  boolean isBetween(int position) {
    int token = from(position);
    return token >= count || starts[token] >= position;
  }
}
