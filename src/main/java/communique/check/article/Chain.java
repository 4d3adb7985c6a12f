package communique.check.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds pieces that stand one after the other with some words between them. The longest is looked
 * up; the others are looked for only as far from it as they may be.
 */
final class Chain {

  /** More places of the longest piece than these are not followed. */
  private static final int MOST = 200;

  private final Tokens tokens;
  private final Occurrences occurrences;
  private final List<Piece> pieces;
  private final int longest;

  Chain(Tokens tokens, Occurrences occurrences, List<Piece> pieces) {
    this.tokens = tokens;
    this.occurrences = occurrences;
    this.pieces = pieces;
    this.longest =
        IntStream.range(0, pieces.size())
            .boxed()
            .max((a, b) -> Integer.compare(pieces.get(a).weight(), pieces.get(b).weight()))
            .orElse(0);
  }

  /** The places of all of them, in order. */
  Stream<Place> places() {
    return occurrences
        .of(pieces.get(longest))
        .limit(MOST)
        .mapToObj(this::around)
        .flatMap(Optional::stream)
        .distinct();
  }

  private Optional<Place> around(int from) {
    List<Stretch> parts = new ArrayList<>(List.of(stretch(longest, from)));
    for (int i = longest - 1; i >= 0; i--) {
      Optional<Stretch> before = before(i, parts.get(0).from());
      if (before.isEmpty()) {
        return Optional.empty();
      }
      parts.add(0, before.get());
    }
    for (int i = longest + 1; i < pieces.size(); i++) {
      Optional<Stretch> after = after(i, parts.get(parts.size() - 1).until());
      if (after.isEmpty()) {
        return Optional.empty();
      }
      parts.add(after.get());
    }
    return Optional.of(new Place(parts));
  }

  private Stretch stretch(int piece, int from) {
    return new Stretch(from, from + pieces.get(piece).text().length());
  }

  private Optional<Stretch> after(int piece, int from) {
    int most = pieces.get(piece).most();
    int words = 0;
    for (int token = tokens.from(from); token < tokens.count() && words <= most; token++) {
      Optional<Stretch> found = at(piece, tokens.start(token), from);
      if (found.isPresent()) {
        return found;
      }
      words += tokens.isWord(token) ? 1 : 0;
    }
    return Optional.empty();
  }

  private Optional<Stretch> before(int piece, int until) {
    int most = pieces.get(piece + 1).most();
    int length = pieces.get(piece).text().length();
    int words = 0;
    for (int token = tokens.from(until) - 1; token >= 0 && words <= most; token--) {
      Optional<Stretch> found = at(piece, tokens.end(token) - length, 0);
      if (found.isPresent()) {
        return found.filter(stretch -> stretch.until() <= until);
      }
      words += tokens.isWord(token) ? 1 : 0;
    }
    return Optional.empty();
  }

  /** A piece at that position; one that begins or ends inside a word may be shifted by letters. */
  private Optional<Stretch> at(int piece, int position, int least) {
    Piece wanted = pieces.get(piece);
    int back = wanted.joinedAfter() ? Piece.LETTERS : 0;
    int ahead = wanted.joinedBefore() ? Piece.LETTERS : 0;
    return IntStream.rangeClosed(position - back, position + ahead)
        .filter(from -> from >= least && occurrences.standsAt(wanted, from))
        .mapToObj(from -> stretch(piece, from))
        .findFirst();
  }
}
