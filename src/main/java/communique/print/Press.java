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
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Sets up the renderer: our fonts, our line breaks, nothing loaded from anywhere. */
final class Press {

  private static final String PRODUCER = "Communiqué";

  static {
    XRLog.setLoggerImpl(new Silence());
    OwnStyles.keep();
  }

  private final byte[] colours = colours();
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

  /**
   * Draws a document into an empty PDF.
   *
   * @return what would be lost or wrong on paper; nothing if all is well
   */
  Optional<String> draw(Document xhtml, TypeCase type, PDDocument into) throws IOException {
    Complaints complaints = new Complaints();
    try (PdfBoxRenderer renderer = builder(xhtml, complaints, into).buildPdfRenderer()) {
      PdfBoxFontResolver resolver = renderer.getFontResolver();
      type.fonts().forEach((font, read) -> add(font, new Face(into, read), resolver));
      renderer.createPDFWithoutClosing();
      putColours(into);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      complaints.ofFailure(e);
    }
    return complaints.words();
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

  private PdfRendererBuilder builder(Document xhtml, Complaints complaints, PDDocument into) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(colours);
    builder.withProducer(PRODUCER);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withDiagnosticConsumer(complaints);
    builder.withW3cDocument(xhtml, "");
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
