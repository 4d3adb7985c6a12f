package communique.print;

import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The renderer's own style sheet, without which no list is a list. The renderer reads it once, in
 * the charset of the machine, and keeps it; so it is given it first, read as what it is.
 */
final class OwnStyles extends StylesheetFactoryImpl {

  private OwnStyles() {
    super(null);
  }

  /** Has the renderer keep the style sheet. */
  static void keep() {
    new Handler().getDefaultStylesheet(new OwnStyles());
  }

  @Override
  public Stylesheet parse(Reader inSomeCharset, StylesheetInfo info) {
    try (InputStream in = Handler.class.getResourceAsStream(new Handler().path());
        Reader styles =
            new InputStreamReader(Objects.requireNonNull(in, "styles"), StandardCharsets.UTF_8)) {
      return super.parse(styles, info);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells where the renderer has its style sheet. */
  private static final class Handler extends XhtmlNamespaceHandler {
    String path() {
      return getPathToDefaultStylesheet();
    }
  }
}
