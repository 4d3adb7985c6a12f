package communique.edition;

import communique.output.Renderer;
import communique.output.Sink;
import communique.view.FeedView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom, RFC 4287. */
final class AtomRenderer implements Renderer<FeedView> {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String PAGE = "text/html";

  @Override
  public void render(FeedView feed, Sink out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      write(feed, xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void write(FeedView feed, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", feed.lang());
    element(xml, "id", feed.id());
    element(xml, "title", feed.title());
    element(xml, "updated", feed.updated());
    link(xml, "self", feed.self(), "application/atom+xml", feed.lang());
    link(xml, "alternate", feed.page(), PAGE, feed.lang());
    xml.writeStartElement("author");
    element(xml, "name", feed.author());
    xml.writeEndElement();
    if (!feed.rights().isEmpty()) {
      element(xml, "rights", feed.rights());
    }
    for (FeedView.Entry entry : feed.entries()) {
      entry(entry, feed.lang(), xml);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private static void entry(FeedView.Entry entry, String lang, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated());
    link(xml, "alternate", entry.link(), PAGE, lang);
    if (!entry.summary().isEmpty()) {
      element(xml, "summary", entry.summary());
    }
    for (FeedView.Category category : entry.categories()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", category.term());
      xml.writeAttribute("scheme", category.scheme());
      xml.writeAttribute("label", category.label());
    }
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href, String type, String lang)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("hreflang", lang);
    xml.writeAttribute("href", href);
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }
}
