package communique.content.markdown;

import communique.shape.MarkFamily;
import communique.shape.MarkFamily.Nature;

/** What tells, as a pattern, that a place in running text stands between quotation marks. */
final class Quoted {

  private static final String MARKS = "[" + MarkFamily.characters(mark -> true) + "]";
  private static final String CLOSING =
      "[" + MarkFamily.characters(mark -> mark.is(Nature.CLOSES)) + "]";

  /** What is no mark; an apostrophe within a word is none either. */
  private static final String OTHER = "(?:[^" + MARKS + "]|(?<=\\p{L})['’](?=\\p{L}))";

  /**
   * Not before a mark that closes: one that closes in most languages, after a letter or a full
   * stop, or any other before a space or the end.
   */
  static final String NOT =
      "(?!" + OTHER + "{0,300}+(?:(?<!\\s)" + CLOSING + "|" + MARKS + "(?![\\p{L}\\p{N}])))";

  private Quoted() {}
}
