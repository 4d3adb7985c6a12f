package communique.check.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in which square brackets mark what is not the source's: {@code […]} a cut, anything else an
 * insertion. What is left are pieces, which have to stand in order and not far apart.
 */
final class Abridged {

  /** The most words that a cut leaves out. */
  static final int CUT = 50;

  /** The most words that an insertion stands for. */
  static final int INSERTION = 5;

  /** The most words that an insertion has. */
  private static final int LONGEST = 10;

  /** The fewest words between two cuts, or between a cut and an end. */
  static final int FEWEST = 3;

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*");

  private final String words;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private int most;
  private boolean inserted;
  private String letters = "";
  private Optional<Flaw> flaw = Optional.empty();

  private Abridged(String words) {
    this.words = words;
  }

  /** The pieces of words, in order; one piece if nothing is marked inside. */
  static List<Piece> pieces(String words) {
    return read(words).pieces;
  }

  /** Whether words end with an insertion that stands for whole words. */
  static boolean endsWithInsertion(String words) {
    return read(words).inserted;
  }

  /**
   * What is wrong with the brackets themselves: a cut beside less than {@link #FEWEST} words, for
   * anything would fit, or an insertion that is long, or that says not.
   */
  static Optional<Flaw> flaw(String words) {
    Abridged abridged = read(words);
    boolean small =
        abridged.pieces.size() > 1
            && abridged.weights.stream().anyMatch(weight -> weight < 2 * FEWEST);
    boolean cut = abridged.pieces.stream().anyMatch(Piece::isCut);
    return small ? Optional.of(cut ? Flaw.SHORT : Flaw.FEW) : abridged.flaw;
  }

  /** The words as they are read: with what is put in, and a gap where something is cut. */
  static String asRead(String words) {
    return BRACKETS
        .matcher(words)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    ELLIPSIS.matcher(found.group(1)).matches() ? " … " : found.group(1)));
  }

  private static Abridged read(String words) {
    Abridged abridged = new Abridged(words);
    Matcher brackets = BRACKETS.matcher(words);
    int from = 0;
    while (brackets.find()) {
      boolean cut = ELLIPSIS.matcher(brackets.group(1)).matches();
      abridged.piece(from, brackets.start(), !cut);
      abridged.bracket(cut, brackets);
      from = brackets.end();
    }
    abridged.piece(from, words.length(), false);
    return abridged;
  }

  private void bracket(boolean cut, MatchResult brackets) {
    int end = brackets.end();
    boolean joined = !cut && end < words.length() && isLetter(words.codePointAt(end));
    boolean ends =
        !cut && brackets.start() > 0 && isLetter(words.codePointBefore(brackets.start()));
    inserted |= !cut && !joined && !ends;
    most = Math.max(most, cut ? CUT : INSERTION);
    letters = joined ? brackets.group(1) : "";
    flaw = cut ? flaw : flaw.or(() -> flaw(brackets.start(), brackets.group(1)));
  }

  private Optional<Flaw> flaw(int start, String insertion) {
    boolean joined =
        start > 0
            && isLetter(words.codePointBefore(start))
            && !insertion.isEmpty()
            && isLetter(insertion.codePointAt(0));
    if (Negation.isIn(insertion)) {
      return Optional.of(Flaw.NOT);
    }
    boolean tooLong =
        joined ? insertion.length() > Piece.LETTERS : Piece.of(insertion).weight() > 2 * LONGEST;
    return tooLong ? Optional.of(Flaw.LONG) : Optional.empty();
  }

  private void piece(int from, int until, boolean insertionFollows) {
    boolean joinedAfter =
        insertionFollows && until > from && isLetter(words.codePointBefore(until));
    Piece piece = Piece.of(words.substring(from, until), letters, joinedAfter, most, inserted);
    if (piece.tokens().words().findFirst().isPresent()) {
      weigh(piece);
      pieces.add(piece);
      most = 0;
      inserted = false;
    }
  }

  /** Pieces with an insertion between them weigh together. */
  private void weigh(Piece piece) {
    if (!weights.isEmpty() && most < CUT) {
      int last = weights.size() - 1;
      weights.set(last, weights.get(last) + piece.weight());
    } else {
      weights.add(piece.weight());
    }
  }

  private static boolean isLetter(int point) {
    return Letters.isPart(point) && !Letters.isSolid(point);
  }
}
