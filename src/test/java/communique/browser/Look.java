package communique.browser;

import java.util.Locale;

/**
 * How a reader has the page before them.
 *
 * @param theme the colour scheme that the reader prefers
 * @param width of the window, in CSS pixels
 */
public record Look(Theme theme, int width) {

  /** The width of a desk. */
  public static final int WIDEST = 1280;

  /** The width of the narrowest phone. */
  public static final int NARROWEST = 320;

  /** A colour scheme. */
  public enum Theme {
    LIGHT,
    DARK;

    /** The word of the media query. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A desk. */
  public static final Look DESK = new Look(Theme.LIGHT, WIDEST);

  /** A phone. */
  public static final Look PHONE = new Look(Theme.LIGHT, 390);

  /** The narrowest phone. */
  public static final Look NARROW = new Look(Theme.LIGHT, NARROWEST);

  /** The height that goes with the width. */
  int height() {
    return width < 500 ? 844 : 900;
  }

  @Override
  public String toString() {
    return theme.word() + " " + width + " px";
  }
}
