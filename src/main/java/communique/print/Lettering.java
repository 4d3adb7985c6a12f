package communique.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;

/**
 * The measures of a font that has 1000 units to the em, as ours do.
 *
 * @param glyphs the font
 * @param byGlyph its characters, each of which has a glyph of its own
 * @param height of small letters
 * @param slant how far across per unit of height
 */
record Lettering(TrueTypeFont glyphs, CmapLookup byGlyph, double height, double slant) {

  /**
   * The outline of a glyph, from its origin on the base line.
   *
   * @param advance how far it is to the next glyph
   */
  record Outline(double left, double right, double bottom, double top, double advance) {}

  /** Letters of Thai and Lao whose stem rises on the right: marks stand beside it. */
  private static final String STEMMED = "ปฝฟฬປຝຟ";

  static Lettering of(TrueTypeFont font) {
    try {
      return new Lettering(
          font,
          font.getUnicodeCmapLookup(),
          font.getOS2Windows().getHeight(),
          Math.tan(Math.toRadians(-font.getPostScript().getItalicAngle())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The character that a glyph is drawn for; a blank for the one that stands for none. */
  int character(int glyph) {
    List<Integer> characters = byGlyph.getCharCodes(glyph);
    return characters == null ? ' ' : characters.get(0);
  }

  /** A letter that bears nothing yet. */
  Pile pile(int glyph) {
    Pile pile = Pile.of(outline(glyph), this);
    return STEMMED.indexOf(character(glyph)) < 0 ? pile : pile.besideTheStem(this);
  }

  /** Whether it is a combining mark. */
  boolean isMark(int glyph) {
    return Character.getType(character(glyph)) == Character.NON_SPACING_MARK;
  }

  /** A space is as high as small letters. */
  Outline outline(int glyph) {
    try {
      double advance = glyphs.getAdvanceWidth(glyph);
      return Optional.ofNullable(glyphs.getGlyph().getGlyph(glyph))
          .map(GlyphData::getBoundingBox)
          .filter(box -> box.getWidth() > 0)
          .map(box -> outline(box, advance))
          .orElseGet(() -> new Outline(0, advance, 0, height, advance));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline outline(BoundingBox box, double advance) {
    return new Outline(
        box.getLowerLeftX(),
        box.getUpperRightX(),
        box.getLowerLeftY(),
        box.getUpperRightY(),
        advance);
  }
}
