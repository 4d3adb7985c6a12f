package communique.print;

import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import communique.shape.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.SAXException;

/** Prints manuscripts as PDF/UA-1 and PDF/A-2a at once (ISO 14289-1, ISO 19005-2). Thread-safe. */
public final class Printer {

  private final Press press = new Press();
  private final Deque<TypeCase> cases = new ConcurrentLinkedDeque<>();

  /**
   * Prints a manuscript. The same one gives the same bytes.
   *
   * @return the number of pages
   * @throws Fault if that would lose anything: it is not well-formed, a character has no glyph, or
   *     the renderer complains
   */
  public int print(Manuscript manuscript, OutputStream out) throws IOException {
    TypeCase type = Optional.ofNullable(cases.poll()).orElseGet(TypeCase::new);
    try (PDDocument document = new PDDocument()) {
      Copy copy = Copy.of(manuscript);
      Complaints complaints = new Complaints();
      complaints.ofGlyphs(type.missing(copy.text()));
      press.draw(copy.document(), type, complaints, document);
      if (!complaints.isEmpty()) {
        throw fault(manuscript, complaints.words(), new IOException(complaints.words()));
      }
      Stamp.put(document, fingerprint(manuscript), copy.dated());
      document.save(out);
      return document.getNumberOfPages();
    } catch (SAXException e) {
      throw fault(manuscript, "it is not well-formed: " + e.getMessage(), e);
    } finally {
      cases.push(type);
    }
  }

  private static Fault fault(Manuscript manuscript, String message, Exception cause) {
    return new Fault(
        Problem.of(OutputRules.UNPRINTABLE, Location.of(manuscript.path()), message), cause);
  }

  private static String fingerprint(Manuscript manuscript) {
    return Fingerprint.of(manuscript.xhtml().getBytes(StandardCharsets.UTF_8));
  }
}
