package communique.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sets up the renderer: our fonts, our line breaks, nothing loaded but what is handed to it. */
final class Press {

  /** The id of what begins on the back of the paper. */
  private static final String OVERLEAF = "_overleaf";

  /** The id of a briefing after which the rest flows on. */
  private static final String BRIEFING = "_briefing";

  private static final String PRODUCER = "Communiqué";

  static {
    XRLog.setLoggerImpl(new Silence());
    OwnStyles.keep();
  }

  private final byte[] colours = colours();
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

  /** Draws a document into an empty PDF. */
  Drawn draw(Document xhtml, Plates plates, TypeCase type, PDDocument into) throws IOException {
    Complaints complaints = new Complaints();
    Optional<Integer> front = Optional.empty();
    List<Element> index = Index.lines(Copy.elements(xhtml, "a"));
    if (!index.isEmpty()) {
      Map<String, Integer> pages = pages(xhtml, plates, type, complaints);
      index.forEach(line -> Index.fold(line, pages));
    }
    try (PdfBoxRenderer renderer = builder(xhtml, plates, complaints, into).buildPdfRenderer()) {
      PdfBoxFontResolver resolver = renderer.getFontResolver();
      List<Face> faces = new ArrayList<>();
      type.fonts()
          .forEach(
              (font, read) -> {
                Face face = new Face(into, read);
                faces.add(face);
                add(font, face, resolver);
              });
      renderer.createPDFWithoutClosing();
      front = front(renderer);
      if (Marks.areIn(xhtml.getDocumentElement().getTextContent())) {
        Marks.place(into, letterings(faces));
      }
      putColours(into);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      complaints.ofFailure(e);
    }
    return new Drawn(complaints.words(), front);
  }

  /** The page of everything that has an id; of nothing, if the renderer fails. */
  private Map<String, Integer> pages(
      Document xhtml, Plates plates, TypeCase type, Complaints complaints) throws IOException {
    try (PDDocument scratch = new PDDocument();
        PdfBoxRenderer renderer = builder(xhtml, plates, complaints, scratch).buildPdfRenderer()) {
      type.fonts()
          .forEach((font, read) -> add(font, new Face(scratch, read), renderer.getFontResolver()));
      renderer.layout();
      return pages(renderer);
    } catch (RuntimeException | StackOverflowError e) {
      complaints.ofFailure(e);
      return Map.of();
    }
  }

  /** The last page of what stands on the front. */
  private static Optional<Integer> front(PdfBoxRenderer renderer) {
    Optional<Map<String, Box>> ids = Optional.ofNullable(renderer.getSharedContext().getIdMap());
    NavigableSet<Integer> tops = tops(renderer);
    return ids.flatMap(all -> Optional.ofNullable(all.get(OVERLEAF)))
        .map(box -> page(box, tops) - 1)
        .or(
            () ->
                ids.flatMap(all -> Optional.ofNullable(all.get(BRIEFING)))
                    .map(box -> tops.headSet(box.getAbsY() + box.getHeight()).size()));
  }

  private static NavigableSet<Integer> tops(PdfBoxRenderer renderer) {
    NavigableSet<Integer> tops = new TreeSet<>();
    renderer.getRootBox().getLayer().getPages().forEach(page -> tops.add(page.getTop()));
    return tops;
  }

  private static Map<String, Integer> pages(PdfBoxRenderer renderer) {
    NavigableSet<Integer> tops = tops(renderer);
    Map<String, Integer> pages = new HashMap<>();
    Optional.ofNullable(renderer.getSharedContext().getIdMap())
        .ifPresent(ids -> ids.forEach((id, box) -> pages.put(id, page(box, tops))));
    return pages;
  }

  private static int page(Box box, NavigableSet<Integer> tops) {
    return tops.headSet(PagedBoxCollector.findContentStartY(box), true).size();
  }

  private static Map<COSDictionary, Lettering> letterings(List<Face> faces) {
    Map<COSDictionary, Lettering> letterings = new HashMap<>();
    faces.forEach(
        face ->
            face.used()
                .ifPresent(font -> letterings.put(font.getCOSObject(), Lettering.of(face.font))));
    return letterings;
  }

  /** The Java platform writes the profile anew, and each version of it in another way. */
  private void putColours(PDDocument into) throws IOException {
    for (PDOutputIntent intent : into.getDocumentCatalog().getOutputIntents()) {
      COSStream profile = intent.getDestOutputIntent();
      try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(colours);
      }
    }
  }

  private PdfRendererBuilder builder(
      Document xhtml, Plates plates, Complaints complaints, PDDocument into) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(colours);
    builder.withProducer(PRODUCER);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useUnicodeBidiSplitter(RightToLeft.Runs::new);
    builder.useUnicodeBidiReorderer(new RightToLeft());
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    builder.useExternalResourceAccessControl(
        (address, type) -> Plates.areMeant(address),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useProtocolsStreamImplementation(plates, Plates.PROTOCOLS);
    builder.withDiagnosticConsumer(complaints);
    builder.withW3cDocument(xhtml, "");
    builder.usePageSupplier(new Leaves());
    builder.usePDDocument(into);
    return builder;
  }

  private static void add(Font font, Face face, PdfBoxFontResolver resolver) {
    resolver.addFont(face, font.family(), font.weight(), font.style(), true, FontGroup.MAIN);
    if (font.standsIn()) {
      resolver.addFont(
          face, font.family(), font.weight(), font.style(), true, FontGroup.FINAL_FALLBACK);
    }
  }

  private static byte[] colours() {
    try (InputStream in = Press.class.getResourceAsStream("sRGB.icc")) {
      return Objects.requireNonNull(in, "sRGB.icc").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font in one document, which takes it in when it is first asked for, and once. */
  private static final class Face extends PDFontSupplier {

    private final PDDocument document;
    private final TrueTypeFont font;
    private @Nullable PDFont taken;

    Face(PDDocument document, TrueTypeFont font) {
      super(null);
      this.document = document;
      this.font = font;
    }

    Optional<PDFont> used() {
      return Optional.ofNullable(taken);
    }

    @Override
    public PDFont supply() {
      if (taken == null) {
        try {
          taken = PDType0Font.load(document, font, true);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return taken;
    }
  }
}
