package communique.check.article;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a transcript says who speaks next: a name, an office or a letter at the beginning of a line
 * or behind a sentence, and a colon. A text with only one of them is none of several speakers,
 * unless that is one of a question or an answer.
 */
final class Labels {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";

  /** What a colon stands behind in a sentence that goes on to quote somebody, or to list. */
  private static final String NO_SENTENCE = "(?<![说說道示出다下意定])";

  private static final Pattern LABEL =
      Pattern.compile(
          "[*_>—–\\- ]{0,4}+(?:"
              + "(?:[QA]|문|답|问|問|答)\\d{0,3}[.:：)](?![\\p{L}\\p{N}]\\.)"
              + "|%s(?: (?:(?:of|the|for|and|de|la|van|von|der|al) )*%s){0,5}+%s"
                  .formatted(NAME, NAME, "(?: ?\\([^()]{1,40}\\))?[:：](?= |\\z|[*_])")
              + "|[\\p{Lo}\\p{M}·・ー ]{1,12}%s(?: ?[(（][^()（）]{1,40}[)）])?[:：]"
                  .formatted(NO_SENTENCE)
              + ")(?![*_ ]*[“\"'‘「『«])");

  /** The same behind a sentence of the line, where only capitals and a few words are sure. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<=[.!?。！？”\"])(?: ?)(?:\\p{Lu}[\\p{Lu}.'’-]++(?: \\p{Lu}[\\p{Lu}.'’-]*+){0,5}+"
              + "|[QA]|문|답|问|問|答|기자|记者|記者)[:：]");

  private static final Pattern SURE =
      Pattern.compile(
          "[*_>—–\\- ]{0,4}+(?:[QA]|(?i:question|answer)|문|답|질문|답변|기자|问|問|答|记者|記者|提问)"
              + "\\d{0,3}[.:：)](?![\\p{L}\\p{N}]\\.)");

  private final BitSet begins = new BitSet();
  private final BitSet sure = new BitSet();

  private Labels() {}

  /** Finds the labels of a text. */
  static Labels of(Folded text) {
    Labels labels = new Labels();
    begin(LABEL, text, labels.begins);
    begin(SURE, text, labels.sure);
    INLINE.matcher(text.plain()).results().forEach(found -> labels.begins.set(found.start() + 1));
    return labels;
  }

  private static void begin(Pattern pattern, Folded text, BitSet found) {
    Matcher label = pattern.matcher(text.plain());
    text.lines()
        .filter(begin -> label.region(begin, text.plain().length()).lookingAt())
        .forEach(found::set);
  }

  /** Whether somebody else begins to speak in a stretch. */
  boolean isIn(Stretch stretch) {
    return isIn(sure, stretch) || (begins.cardinality() > 1 && isIn(begins, stretch));
  }

  private static boolean isIn(BitSet some, Stretch stretch) {
    int next = some.nextSetBit(stretch.from());
    return next >= 0 && next < stretch.until();
  }
}
