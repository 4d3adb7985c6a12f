package communique.print;

import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import communique.shape.Fingerprint;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Prints manuscripts as PDF/UA-1 and PDF/A-2a at once (ISO 14289-1, ISO 19005-2). Thread-safe. */
public final class Printer {

  private final Press press = new Press();
  private final Deque<TypeCase> cases = new ConcurrentLinkedDeque<>();

  /**
   * Prints a manuscript. The same one gives the same bytes. The renderer asks for an XML writer for
   * every document: it is the platform's, not one that some library brings, nor is each of them
   * opened to look for one. For what the fonts lack, and on a sheet that the renderer fails on,
   * stand the manuscript's remarks.
   *
   * @param pictures has those that the manuscript shows
   * @throws Fault if that would lose anything else: the template is not well-formed, or the
   *     renderer complains of what is around the sheets
   */
  public Printout print(Manuscript manuscript, Illustrations pictures, OutputStream out)
      throws IOException {
    Thread here = Thread.currentThread();
    ClassLoader ours = here.getContextClassLoader();
    here.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return printed(manuscript, new Plates(pictures), out);
    } finally {
      here.setContextClassLoader(ours);
    }
  }

  private Printout printed(Manuscript manuscript, Plates plates, OutputStream out)
      throws IOException {
    TypeCase type = Optional.ofNullable(cases.poll()).orElseGet(TypeCase::new);
    try {
      Copy copy = Copy.of(manuscript);
      try (PDDocument document = new PDDocument()) {
        Drawn drawn = press.draw(copy.document(), plates, type, document);
        return drawn.complaint().isEmpty()
            ? save(document, drawn, manuscript, copy, Map.of(), out)
            : printWithout(failing(manuscript, plates, type), manuscript, plates, type, out);
      }
    } catch (SAXException e) {
      throw fault(manuscript, "it is not well-formed: " + e.getMessage(), e);
    } finally {
      cases.push(type);
    }
  }

  /** The sheets that cannot be printed even by themselves, and why. */
  private Map<String, String> failing(Manuscript manuscript, Plates plates, TypeCase type)
      throws IOException, SAXException {
    Map<String, String> failing = new LinkedHashMap<>();
    for (String id : Sheets.of(Copy.of(manuscript).document()).byId().keySet()) {
      Document alone = Copy.of(manuscript).document();
      Sheets.of(alone).keep(id);
      try (PDDocument scratch = new PDDocument()) {
        press.draw(alone, plates, type, scratch).complaint().ifPresent(why -> failing.put(id, why));
      }
    }
    return failing;
  }

  private Printout printWithout(
      Map<String, String> failing,
      Manuscript manuscript,
      Plates plates,
      TypeCase type,
      OutputStream out)
      throws IOException, SAXException {
    Copy copy = Copy.of(manuscript);
    Sheets sheets = Sheets.of(copy.document());
    failing.keySet().forEach(id -> sheets.leaveOut(id, manuscript.remarks().failed()));
    try (PDDocument document = new PDDocument()) {
      Drawn drawn = press.draw(copy.document(), plates, type, document);
      if (drawn.complaint().isPresent()) {
        String complaint = drawn.complaint().get();
        throw fault(manuscript, complaint, new IOException(complaint));
      }
      return save(document, drawn, manuscript, copy, failing, out);
    }
  }

  private static Printout save(
      PDDocument document,
      Drawn drawn,
      Manuscript manuscript,
      Copy copy,
      Map<String, String> failing,
      OutputStream out)
      throws IOException {
    Stamp.put(document, fingerprint(manuscript), copy.dated(), copy.rights());
    OutputStream inPieces = new BufferedOutputStream(out);
    document.save(inPieces);
    inPieces.flush();
    return new Printout(drawn.front().orElse(document.getNumberOfPages()), failing);
  }

  private static Fault fault(Manuscript manuscript, String message, Exception cause) {
    return new Fault(
        Problem.of(OutputRules.BROKEN_TEMPLATE, Location.of(manuscript.path()), message), cause);
  }

  private static String fingerprint(Manuscript manuscript) {
    return Fingerprint.of(manuscript.xhtml().getBytes(StandardCharsets.UTF_8));
  }
}
