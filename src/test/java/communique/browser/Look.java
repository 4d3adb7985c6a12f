package communique.browser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a reader has the page before them.
 *
 * @param theme the colour scheme that the reader prefers
 * @param width of the window, in CSS pixels
 */
public record Look(Theme theme, int width) {

  /** The widths that every page has to fit. */
  public static final List<Integer> WIDTHS = List.of(1280, 390, 320);

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
  public static final Look DESK = new Look(Theme.LIGHT, 1280);

  /** The narrowest phone. */
  public static final Look NARROW = new Look(Theme.LIGHT, 320);

  /** Both themes in every width. */
  public static Stream<Look> all() {
    return WIDTHS.stream()
        .flatMap(width -> Stream.of(Theme.values()).map(theme -> new Look(theme, width)));
  }

  /** The height that goes with the width. */
  int height() {
    return width < 500 ? 844 : 900;
  }

  @Override
  public String toString() {
    return theme.word() + " " + width + " px";
  }
}
