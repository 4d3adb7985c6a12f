package communique.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The first words of a sentence that stands whole elsewhere, as the text of a link to it: cut where
 * a line may break.
 *
 * @param width how many letters have room; one of an eastern script takes the room of two
 */
record Beginning(int width) {

  private static final int EASTERN = 0x2E80;

  private static final Set<Character.UnicodeScript> UNSPACED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  /** Whether a sentence is longer. */
  boolean isExceededBy(String sentence) {
    return room(sentence) > width;
  }

  /** The first words; the sentence itself if it is no longer. */
  Phrase of(Phrase sentence) {
    if (room(sentence.words()) <= width) {
      return sentence;
    }
    List<Phrase.Run> runs = new ArrayList<>();
    int left = width;
    for (Phrase.Run run : sentence.runs()) {
      int all = room(run.words());
      if (all > left) {
        runs.add(new Phrase.Run(cut(run.words(), left) + "…", run.lang()));
        break;
      }
      runs.add(run);
      left -= all;
    }
    return new Phrase(runs);
  }

  /** A word that alone is too long is cut between two letters. */
  private static String cut(String words, int room) {
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    int line = last(words, room, lines, at -> !isInWord(words, at));
    int end = line > 0 ? line : last(words, room, letters, at -> true);
    return words.substring(0, end).replaceFirst("[\\s\\p{P}]+$", "");
  }

  /** The last place to break at for which there is room. */
  private static int last(String words, int room, BreakIterator breaks, IntPredicate mayBreak) {
    breaks.setText(words);
    int end = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (room(words.substring(0, at).strip()) > room) {
        break;
      }
      end = mayBreak.test(at) ? at : end;
    }
    return end;
  }

  /** Only Chinese and Japanese break where no space is. */
  private static boolean isInWord(String words, int at) {
    return at < words.length()
        && !Character.isWhitespace(words.charAt(at - 1))
        && !(isUnspaced(words.codePointBefore(at)) && isUnspaced(words.codePointAt(at)));
  }

  private static boolean isUnspaced(int letter) {
    return Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(
            Character.UnicodeBlock.of(letter))
        || UNSPACED.contains(Character.UnicodeScript.of(letter));
  }

  private static int room(String words) {
    return words.codePoints().map(one -> one >= EASTERN && Character.isLetter(one) ? 2 : 1).sum();
  }
}
