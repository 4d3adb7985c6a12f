package communique.check.article;

import java.util.stream.IntStream;

/**
 * Words that stand in an article one after the other, without a cut.
 *
 * @param folded the words
 * @param tokens the same, word by word
 * @param letters those of ours before them, if they begin inside a word: {@code [T]he}
 * @param joinedAfter whether they end inside a word whose end is ours: {@code talk[ed]}
 * @param most how many words of the article may stand between the piece before and this one
 * @param replaces whether something of ours stands for whole words there
 */
record Piece(
    Folded folded, Tokens tokens, String letters, boolean joinedAfter, int most, boolean replaces) {

  /** How many letters of a word an insertion can stand for. */
  static final int LETTERS = 3;

  /** Words without anything of ours in them. */
  static Piece of(String words) {
    return of(words, "", false, 0, false);
  }

  static Piece of(String words, String letters, boolean joinedAfter, int most, boolean replaces) {
    Folded folded = Folded.of(words);
    return new Piece(folded, Tokens.of(folded.plain()), letters, joinedAfter, most, replaces);
  }

  /** The words as they are compared. */
  String text() {
    return folded.text();
  }

  /** Whether words of the article are left out before them. */
  boolean isCut() {
    return most == Abridged.CUT;
  }

  /** Whether they begin inside a word. */
  boolean joinedBefore() {
    return !letters.isEmpty();
  }

  /** The tokens that stand whole in the article. */
  IntStream inner() {
    return IntStream.range(joinedBefore() ? 1 : 0, tokens.count() - (joinedAfter ? 1 : 0));
  }

  /** How much it is: two letters of a script without spaces, or one word of another, make 2. */
  int weight() {
    return inner().filter(tokens::isWord).map(token -> tokens.isSolid(token) ? 1 : 2).sum();
  }

  /** Whether it can begin at that position of an article. */
  boolean begins(Tokens theirs, int from) {
    return theirs.isBetween(from)
        || (joinedBefore() && from - theirs.start(theirs.from(from)) <= LETTERS);
  }

  /** Whether it can end before that position of an article. */
  boolean ends(Tokens theirs, int until) {
    return theirs.isBetween(until)
        || (joinedAfter && theirs.end(theirs.from(until)) - until <= LETTERS);
  }
}
