package communique.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The first words of a sentence that stands whole elsewhere, as the text of a link to it: cut where
 * a line may break, so never in a word.
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

  private static String cut(String words, int room) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    int end = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (room(words.substring(0, at).strip()) > room) {
        break;
      }
      if (!isInWord(words, at)) {
        end = at;
      }
    }
    return words.substring(0, end).replaceFirst("[\\s\\p{P}]+$", "");
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
