package communique.picture;

import java.util.List;
import java.util.Optional;

/**
 * A picture as it is given out.
 *
 * @param file what it is made of
 * @param cut which part of that
 * @param size which of the sizes it is
 * @param width in pixels; never more than there are
 * @param height in pixels
 */
public record Plate(PictureFile file, Cut cut, Size size, int width, int height) {

  /** The sizes, each a width in pixels. */
  public enum Size {
    /** For a telephone. */
    SMALL(640),
    /** For fine screens, and for paper. */
    LARGE(1280);

    private final int width;

    Size(int width) {
      this.width = width;
    }

    /** The width that it has where the picture is as wide. */
    public int width() {
      return width;
    }

    /** No picture is higher than so many times that width. */
    private int height() {
      return width * 3 / 2;
    }
  }

  /** The sizes of a picture that differ, the smallest first. */
  public static List<Plate> of(PictureFile file, Optional<Cut.Centre> centre) {
    Cut cut = Cut.of(file, centre);
    Plate small = of(file, cut, Size.SMALL);
    Plate large = of(file, cut, Size.LARGE);
    return large.width() > small.width() ? List.of(small, large) : List.of(small);
  }

  private static Plate of(PictureFile file, Cut cut, Size size) {
    double wide = (double) size.width() / cut.width();
    double high = (double) size.height() / cut.height();
    double scale = Math.min(1, Math.min(wide, high));
    return new Plate(file, cut, size, scaled(cut.width(), scale), scaled(cut.height(), scale));
  }

  private static int scaled(int pixels, double scale) {
    return (int) Math.max(1, Math.round(pixels * scale));
  }
}
