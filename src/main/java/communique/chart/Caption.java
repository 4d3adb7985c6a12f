package communique.chart;

/**
 * Words in a picture.
 *
 * @param words the words
 * @param lang their language, a BCP 47 tag; empty if it is that of the page
 * @param fromRight whether they are written from the right
 */
public record Caption(String words, String lang, boolean fromRight) {

  /** Words in the language of the page. */
  public static Caption of(String words) {
    return new Caption(words, "", false);
  }

  /** Other words, written alike. */
  Caption with(String other) {
    return new Caption(other, lang, fromRight);
  }

  /** The value of SVG's {@code text-anchor} where they stand at that side of a point. */
  String anchor(Side side) {
    return switch (side) {
      case MIDDLE -> "middle";
      case RIGHT -> fromRight ? "end" : "start";
      case LEFT -> fromRight ? "start" : "end";
    };
  }

  /** Where words stand from their point. */
  enum Side {
    MIDDLE,
    RIGHT,
    LEFT
  }
}
