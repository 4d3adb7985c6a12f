package communique.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts, read and ready to be set. Reading them takes longer than printing a sheet, so a case
 * is used again and again, but by one thread at a time.
 */
final class TypeCase {

  private final Map<Font, TrueTypeFont> fonts = new LinkedHashMap<>();

  TypeCase() {
    Font.ALL.forEach(font -> fonts.put(font, read(font)));
  }

  private static TrueTypeFont read(Font font) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fonts, each with what was read of it. */
  Map<Font, TrueTypeFont> fonts() {
    return fonts;
  }
}
