package communique.glyph;

/**
 * A stretch of a text that is printed in one way.
 *
 * @param words its characters
 * @param kind how
 */
public record Part(String words, Kind kind) {

  /** How a stretch of text is printed. */
  public enum Kind {
    /** As it is. */
    SHOWN,
    /** A character of a script that the fonts have, but not this one: {@link Glyphs#BLANK}. */
    MISSING,
    /** Words in a script that the fonts do not have: a remark stands for them. */
    FOREIGN
  }
}
