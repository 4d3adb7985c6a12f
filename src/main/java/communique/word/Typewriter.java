package communique.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Types XHTML as a Word document (ECMA-376). Thread-safe. */
public final class Typewriter {

  private static final String PROGRAM = "Communiqué";

  private static final int MOST_OF_NAME = 10_000;

  /** What a document without a date is dated. */
  private static final String UNDATED = "1980-01-01";

  /**
   * Types a document. The same one gives the same bytes.
   *
   * @param plates has the pictures that it shows
   * @throws communique.problem.Fault if it is not well-formed: a template is at fault
   */
  public void type(Typescript script, Plates plates, OutputStream out) throws IOException {
    Document xhtml = Xhtml.parse(script);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      Writing writing = Writing.of(word, xhtml, script.home(), plates);
      Room room =
          Room.of(word.getDocument().getBody(), word.getPackagePart(), Running.width(writing));
      for (Element body : Xhtml.elements(xhtml, "body")) {
        new Blocks(writing, room).all(body, Setting.of("", writing.lang()));
      }
      if (room.isEmpty() || room.isBehindTable()) {
        Line.begin(room, writing, Setting.of("Gap", writing.lang()));
      }
      Running.write(writing);
      new Fixed(writing).add();
      describe(word, xhtml, writing.lang());
      word.write(packed);
    }
    Map<String, byte[]> settings = Map.of(Fixed.SETTINGS, Fixed.bytes("settings.xml", Map.of()));
    Parcel.write(packed.toByteArray(), settings, out);
  }

  /**
   * Whether a file is a document as it was typed: another program that saves one puts its own name
   * in.
   */
  public static boolean isTyped(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry described = zip.getEntry("docProps/app.xml");
      if (described == null || zip.getEntry("word/document.xml") == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(described)) {
        String words = new String(in.readNBytes(MOST_OF_NAME), StandardCharsets.UTF_8);
        return words.contains("Application>" + PROGRAM + "</");
      }
    } catch (ZipException e) {
      return false;
    }
  }

  private static void describe(XWPFDocument word, Document xhtml, String lang) throws IOException {
    POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
    String day = meta(xhtml, "dcterms.modified").orElse(UNDATED) + "T00:00:00Z";
    try {
      core.setCreated(day);
      core.setModified(day);
      core.getUnderlyingProperties().setLanguageProperty(lang);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a day is a date as packages write it", e);
    }
    Xhtml.elements(xhtml, "title").stream()
        .findFirst()
        .ifPresent(title -> core.setTitle(Xhtml.words(title)));
    meta(xhtml, "author").ifPresent(core::setCreator);
    meta(xhtml, "subject").ifPresent(core::setSubjectProperty);
    word.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
  }

  private static Optional<String> meta(Document xhtml, String name) {
    return Xhtml.elements(xhtml, "meta").stream()
        .filter(meta -> meta.getAttribute("name").equals(name))
        .map(meta -> meta.getAttribute("content"))
        .findFirst();
  }
}
