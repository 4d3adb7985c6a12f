package communique.picture;

import java.util.Optional;

/**
 * The part of a picture that is shown, in pixels of the picture as it is seen.
 *
 * @param x from the left
 * @param y from the top
 */
public record Cut(int x, int y, int width, int height) {

  private static final double LANDSCAPE = 3.0 / 2;
  private static final double PORTRAIT = 4.0 / 5;
  private static final double WHOLE = 100;

  /**
   * The whole; or, around a point that is to stay, as much as can be in the usual form: 3:2, or 4:5
   * if the picture is higher than wide.
   */
  static Cut of(PictureFile picture, Optional<Centre> centre) {
    int width = picture.width();
    int height = picture.height();
    return centre
        .map(point -> around(point, width, height, width < height ? PORTRAIT : LANDSCAPE))
        .orElseGet(() -> new Cut(0, 0, width, height));
  }

  private static Cut around(Centre centre, int width, int height, double form) {
    int wide = Math.min(width, within(Math.round(height * form), width));
    int high = Math.min(height, within(Math.round(width / form), height));
    return new Cut(begin(centre.x(), wide, width), begin(centre.y(), high, height), wide, high);
  }

  private static int within(long pixels, int most) {
    return (int) Math.max(1, Math.min(pixels, most));
  }

  private static int begin(int percent, int part, int whole) {
    long middle = Math.round(percent / WHOLE * whole);
    return (int) Math.max(0, Math.min(middle - part / 2, whole - part));
  }

  /**
   * The point that is to stay.
   *
   * @param x from the left, in percent of the width
   * @param y from the top, in percent of the height
   */
  public record Centre(int x, int y) {}
}
