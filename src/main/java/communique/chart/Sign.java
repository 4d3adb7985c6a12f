package communique.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The mark of something on an axis: a dot for a day, a bar for what goes on for days, with an end
 * that fades as far as it is not known.
 *
 * @param kind what it is, a class of the style sheet: {@code dot}, {@code ring} for about or
 *     perhaps, {@code bar}, {@code haze} for one that fades
 * @param own whether the page is about it
 * @param x the middle of a dot, the left end of a bar
 * @param y the middle of a dot, the upper edge of a bar
 * @param pieces a bar's pieces; none of a dot
 */
public record Sign(String kind, boolean own, int x, int y, List<Piece> pieces) {

  /** Half the height of a mark. */
  static final int HALF = 6;

  /** A bar is not shorter. */
  private static final int SHORTEST = 12;

  /**
   * A piece of a bar.
   *
   * @param kind {@code in} if it fades in from the left, {@code full}, {@code out}, {@code both} if
   *     it is all fading
   * @param x its left end
   * @param width its width, more than 0
   */
  public record Piece(String kind, int x, int width) {}

  /** Keeps a copy. */
  public Sign {
    pieces = List.copyOf(pieces);
  }

  /** The mark of a moment whose middle is at that height. */
  static Sign of(Moment moment, Scale scale, int y) {
    if (moment.isOneDay()) {
      double x = (scale.start(moment.from()) + scale.end(moment.from())) / 2;
      String kind = moment.known() ? "dot" : "ring";
      return new Sign(kind, moment.own(), (int) Math.round(x), y, List.of());
    }
    int left = (int) Math.round(scale.start(moment.from()));
    int right =
        Math.min(
            scale.width() - 1,
            Math.max(left + SHORTEST, (int) Math.round(scale.end(moment.until()))));
    int in = (int) Math.round(scale.start(moment.surelyFrom()));
    int out = (int) Math.round(scale.end(moment.surelyUntil()));
    List<Piece> pieces =
        moment.surelyUntil().isBefore(moment.surelyFrom())
            ? List.of(new Piece("both", left, right - left))
            : pieces(left, in, out, right);
    String kind = pieces.stream().allMatch(piece -> piece.kind().equals("full")) ? "bar" : "haze";
    return new Sign(kind, moment.own(), left, y - HALF, pieces);
  }

  private static List<Piece> pieces(int left, int in, int out, int right) {
    List<Piece> pieces = new ArrayList<>();
    int begins = Math.min(Math.max(in, left), right);
    int ends = Math.min(Math.max(out, begins), right);
    add(pieces, "in", left, begins);
    add(pieces, "full", begins, ends);
    add(pieces, "out", ends, right);
    return pieces;
  }

  private static void add(List<Piece> pieces, String kind, int from, int until) {
    if (until > from) {
      pieces.add(new Piece(kind, from, until - from));
    }
  }

  /** The room that it takes. */
  public Box box() {
    return pieces.isEmpty() ? Box.around(x, y, HALF + 1) : new Box(x, y, right(), y + 2 * HALF);
  }

  private int right() {
    Piece last = pieces.get(pieces.size() - 1);
    return last.x() + last.width();
  }
}
