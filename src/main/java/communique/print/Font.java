package communique.print;

import com.openhtmltopdf.css.constants.IdentValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * One font of the printed pages. The recipe in {@code src/main/fonts} tells where it comes from.
 *
 * @param family the family's name in a style sheet
 * @param weight 400 or 700
 * @param style upright or italic
 * @param file the name of its file
 */
record Font(String family, int weight, IdentValue style, String file) {

  /** All of them. Those that stand in for a missing glyph do so in this order. */
  static final List<Font> ALL =
      List.of(
          new Font("Serif", 400, IdentValue.NORMAL, "serif-regular.ttf"),
          new Font("Serif", 400, IdentValue.ITALIC, "serif-italic.ttf"),
          new Font("Serif", 700, IdentValue.NORMAL, "serif-bold.ttf"),
          new Font("Sans", 400, IdentValue.NORMAL, "sans-regular.ttf"),
          new Font("Sans", 700, IdentValue.NORMAL, "sans-bold.ttf"),
          new Font("Han", 400, IdentValue.NORMAL, "han-regular.ttf"),
          new Font("Han", 700, IdentValue.NORMAL, "han-bold.ttf"),
          new Font("Hangul", 400, IdentValue.NORMAL, "hangul-regular.ttf"),
          new Font("Hangul", 700, IdentValue.NORMAL, "hangul-bold.ttf"),
          new Font("Kanji", 400, IdentValue.NORMAL, "kanji-regular.ttf"),
          new Font("Kanji", 700, IdentValue.NORMAL, "kanji-bold.ttf"),
          new Font("Arabic", 400, IdentValue.NORMAL, "arabic-regular.ttf"),
          new Font("Hebrew", 400, IdentValue.NORMAL, "hebrew-regular.ttf"),
          new Font("Thai", 400, IdentValue.NORMAL, "thai-regular.ttf"),
          new Font("Lao", 400, IdentValue.NORMAL, "lao-regular.ttf"),
          new Font("Armenian", 400, IdentValue.NORMAL, "armenian-regular.ttf"),
          new Font("Georgian", 400, IdentValue.NORMAL, "georgian-regular.ttf"),
          new Font("Ethiopic", 400, IdentValue.NORMAL, "ethiopic-regular.ttf"));

  /** Whether it stands in where the font that was asked for has no glyph. */
  boolean standsIn() {
    return weight == 400 && style == IdentValue.NORMAL;
  }

  /** The packaged file. */
  byte[] bytes() {
    String path = "fonts/" + file;
    try (InputStream in = Objects.requireNonNull(Font.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
