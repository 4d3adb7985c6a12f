package communique.check.article;

import communique.shape.Within;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The positions at which words stand in a text. Looked at are the places of the rarest word; where
 * that would cost more than to read the text once, the text is read once.
 */
final class Occurrences {

  private final Folded text;
  private final Tokens tokens;
  private final Index index;
  private final Numbers numbers;
  private long effort;

  Occurrences(Folded text, Tokens tokens, Index index) {
    this.text = text;
    this.tokens = tokens;
    this.index = index;
    this.numbers = Numbers.of(text);
  }

  /** How many characters were compared so far, at most. */
  long effort() {
    return effort;
  }

  /**
   * All positions at which the words of a piece stand whole, in order. A piece that is the
   * beginning or the end of a word has no word to look for.
   */
  IntStream of(Piece piece) {
    if (piece.inner().findFirst().isEmpty() && piece.tokens().count() > 0) {
      return byReading(piece.text()).filter(from -> bounds(piece, from));
    }
    int[] numbers = index.numbers(piece.folded(), piece.tokens());
    return piece
        .inner()
        .boxed()
        .min((a, b) -> Integer.compare(frequency(numbers, a), frequency(numbers, b)))
        .map(rarest -> starts(piece, piece.tokens().start(rarest), numbers[rarest]))
        .orElse(IntStream.empty());
  }

  private int frequency(int[] numbers, int token) {
    return index.frequency(numbers[token]);
  }

  private IntStream starts(Piece piece, int offset, int rarest) {
    int[] candidates = index.tokens(rarest).map(token -> tokens.start(token) - offset).toArray();
    return byCandidates(piece, candidates)
        .map(IntStream::of)
        .orElseGet(() -> byReading(piece.text()).filter(from -> bounds(piece, from)));
  }

  /** Nothing if it costs too much. */
  private Optional<int[]> byCandidates(Piece piece, int[] candidates) {
    String wanted = piece.text();
    long most = effort + text.text().length() + wanted.length();
    IntStream.Builder found = IntStream.builder();
    for (int from : candidates) {
      int same = same(wanted, from);
      effort += same + 1L;
      if (effort > most) {
        return Optional.empty();
      }
      if (same == wanted.length() && bounds(piece, from)) {
        found.add(from);
      }
    }
    return Optional.of(found.build().toArray());
  }

  private int same(String wanted, int from) {
    int i = 0;
    while (i < wanted.length()
        && from >= 0
        && from + i < text.text().length()
        && text.text().charAt(from + i) == wanted.charAt(i)) {
      i++;
    }
    return i;
  }

  /** Each character costs two comparisons at most. */
  private IntStream byReading(String wanted) {
    effort += 2L * (text.text().length() + wanted.length());
    return Within.places(wanted, text.text());
  }

  /** Whether the words of a piece stand at a position, whole. */
  boolean standsAt(Piece piece, int from) {
    int same = same(piece.text(), from);
    effort += same + 1L;
    return same == piece.text().length() && bounds(piece, from);
  }

  /**
   * A stretch of the text that has words which stand there only inside a longer number, or inside a
   * word with one, as {@code 5,000-strong}.
   */
  Optional<Stretch> inNumber(Piece piece) {
    return byReading(piece.text())
        .mapToObj(from -> new Stretch(from, from + piece.text().length()))
        .filter(found -> cutsNumber(found.from()) || cutsNumber(found.until()))
        .map(found -> word(numbers.whole(found)))
        .findFirst();
  }

  /** The numbers of the text. */
  List<Stretch> numbers() {
    return numbers.all();
  }

  /** A stretch with the whole of the words and numbers at its ends, so that it can be found. */
  Stretch wholeWords(Stretch stretch) {
    Stretch before = stretch;
    Stretch whole = word(numbers.whole(stretch));
    while (!whole.equals(before)) {
      before = whole;
      whole = word(numbers.whole(whole));
    }
    return whole;
  }

  private boolean cutsNumber(int position) {
    return numbers.isInside(position)
        || (!tokens.isBetween(position) && hasDigit(tokens.from(position)));
  }

  private boolean hasDigit(int token) {
    return text.text()
        .substring(tokens.start(token), tokens.end(token))
        .chars()
        .anyMatch(Character::isDigit);
  }

  /** A stretch with the whole of the words at its ends. */
  private Stretch word(Stretch stretch) {
    int from = stretch.from();
    int until = stretch.until();
    return new Stretch(
        tokens.isBetween(from) ? from : tokens.start(tokens.from(from)),
        tokens.isBetween(until) ? until : tokens.end(tokens.from(until)));
  }

  /** Whether neither a word nor a number is cut there. */
  private boolean bounds(Piece piece, int from) {
    int until = from + piece.text().length();
    return piece.begins(tokens, from)
        && piece.ends(tokens, until)
        && !numbers.isInside(from)
        && !numbers.isInside(until);
  }
}
