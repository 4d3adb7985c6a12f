package communique.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What all parts of one document are written with.
 *
 * @param word the document
 * @param xhtml what is written in it
 * @param home the address that links to other pages lead from
 * @param places what leads to what
 * @param notes its footnotes
 * @param lists its numbered lists
 * @param plates where its pictures are
 */
record Writing(
    XWPFDocument word,
    Document xhtml,
    Optional<String> home,
    Places places,
    Notes notes,
    Lists lists,
    Plates plates) {

  static Writing of(XWPFDocument word, Document xhtml, Optional<String> home, Plates plates) {
    return new Writing(word, xhtml, home, new Places(xhtml), new Notes(word), new Lists(), plates);
  }

  Element root() {
    return xhtml.getDocumentElement();
  }

  /** The language of the document. */
  String lang() {
    return root().getAttribute("lang");
  }

  /** Whether it is written from the right. */
  boolean isFromTheRight() {
    return root().getAttribute("dir").equals("rtl");
  }

  /** An address on the web; nothing if the words lead nowhere. */
  Optional<String> address(String href) {
    try {
      URI to = new URI(href);
      return to.isAbsolute()
          ? Optional.of(href)
          : home.map(URI::create).map(base -> base.resolve(to).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
