package communique.chart;

/**
 * A rectangle of a picture, in its units; y grows downwards.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 */
public record Box(double left, double top, double right, double bottom) {

  /** The square around a point. */
  static Box around(double x, double y, double half) {
    return new Box(x - half, y - half, x + half, y + half);
  }

  /** Whether some point lies in both. */
  public boolean meets(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether all of the other lies in it. */
  public boolean holds(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  /** With so much more room at each side. */
  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }
}
