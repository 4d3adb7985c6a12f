package communique.chart;

/**
 * A line of words in its place.
 *
 * @param x the point at which it is anchored
 * @param y its base line
 * @param anchor the value of SVG's {@code text-anchor}
 * @param kind what it is, a class of the style sheet
 * @param caption the words
 * @param box the room that is kept for it
 */
public record TextLine(int x, int y, String anchor, String kind, Caption caption, Box box) {

  /** So much of a line of that size stands above its base line, and so much below. */
  private static final double ABOVE = 0.8;

  private static final double BELOW = 0.25;

  /** Words whose room begins at that place. */
  static TextLine at(
      double left, int y, Caption caption, String kind, double size, Caption.Side side) {
    double width = Lettering.width(caption.words(), size);
    double x =
        switch (side) {
          case RIGHT -> left;
          case MIDDLE -> left + width / 2;
          case LEFT -> left + width;
        };
    Box box = new Box(left, y - size * ABOVE, left + width, y + size * BELOW);
    return new TextLine((int) Math.round(x), y, caption.anchor(side), kind, caption, box);
  }

  /** The same, lower by so much. */
  TextLine lower(int by) {
    Box lower = new Box(box.left(), box.top() + by, box.right(), box.bottom() + by);
    return new TextLine(x, y + by, anchor, kind, caption, lower);
  }
}
