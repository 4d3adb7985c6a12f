package communique.edition;

import communique.view.Translation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A list of pages, each with its address in every language; sitemaps.org 0.9.
 *
 * @param base the address of the site, with a slash at its end
 * @param names the pages, from the root of each language
 * @param days when what a page tells was last looked at or changed, by its name; not of all
 * @param translations the languages, the one at the root first
 */
record Sitemap(
    String base, List<String> names, Map<String, LocalDate> days, List<Translation> translations) {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** A list of such lists. */
  record Index(List<String> addresses) {

    void write(OutputStream out) throws IOException {
      document(
          out,
          "sitemapindex",
          xml -> {
            for (String address : addresses) {
              xml.writeCharacters("\n");
              xml.writeStartElement("sitemap");
              element(xml, "loc", address);
              xml.writeEndElement();
            }
          });
    }
  }

  void write(OutputStream out) throws IOException {
    document(
        out,
        "urlset",
        xml -> {
          for (String name : names) {
            for (Translation translation : translations) {
              page(xml, name, translation);
            }
          }
        });
  }

  private void page(XMLStreamWriter xml, String name, Translation translation)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("url");
    element(xml, "loc", base + translation.folder() + name);
    LocalDate day = days.get(name);
    if (day != null) {
      element(xml, "lastmod", day.toString());
    }
    if (translations.size() > 1) {
      for (Translation other : translations) {
        alternate(xml, other.language().tag(), base + other.folder() + name);
      }
      alternate(xml, "x-default", base + name);
    }
    xml.writeEndElement();
  }

  private static void alternate(XMLStreamWriter xml, String language, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("xhtml:link");
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", language);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static void document(OutputStream out, String root, Body body) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(SITEMAP);
      xml.writeNamespace("xhtml", XHTML);
      body.write(xml);
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
