package communique.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The text that comes out of a PDF in the order in which it is read aloud: that of its tags. What
 * repeats on every page is none of it.
 */
public final class PaperText {

  /** Nine points, but for what is lost in rounding. */
  private static final float SMALLEST = 8.99f;

  private final Map<COSDictionary, Map<Integer, PDMarkedContent>> pages = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder small = new StringBuilder();
  private final StringBuilder outside = new StringBuilder();
  private final StringBuilder slanted = new StringBuilder();
  private final StringBuilder first = new StringBuilder();
  private final List<Spoken> spoken = new ArrayList<>();
  private final COSDictionary firstPage;
  private String language = "";

  /**
   * Words that stand together in one language, as the tags say it: {@code Lang} of an element or of
   * a stretch of text in it, else of what is around, else of the document (PDF/UA-1, 7.2).
   *
   * @param language a BCP 47 tag; empty if nothing says it
   * @param words the words, with their white space
   */
  public record Spoken(String language, CharSequence words) {}

  private PaperText(PDDocument document) throws IOException {
    firstPage = document.getPage(0).getCOSObject();
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), marked(page));
    }
    language = Optional.ofNullable(document.getDocumentCatalog().getLanguage()).orElse("");
    read(document.getDocumentCatalog().getStructureTreeRoot(), Optional.empty());
  }

  /** The words of a file, in which language they are said to be. */
  public static List<Spoken> spoken(Path pdf) throws IOException {
    return List.copyOf(read(pdf).spoken);
  }

  /** The text of a file, without white space. */
  public static String of(Path pdf) throws IOException {
    return bare(read(pdf).text.toString());
  }

  /** What stands on the first page, without white space. */
  public static String ofFirstPage(Path pdf) throws IOException {
    return bare(read(pdf).first.toString());
  }

  /** Those of its characters that are smaller than 9 points. */
  public static String small(Path pdf) throws IOException {
    return bare(read(pdf).small.toString());
  }

  /** Those of its characters that lie outside of the paper. */
  public static String outside(Path pdf) throws IOException {
    return bare(read(pdf).outside.toString());
  }

  /** Those that the renderer slants, because it has no italics of that font. */
  public static String slanted(Path pdf) throws IOException {
    return bare(read(pdf).slanted.toString());
  }

  private static PaperText read(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PaperText(document);
    }
  }

  /** A text as it is compared: without white space, every character in its one form. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(text, Form.NFC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD')
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static Map<Integer, PDMarkedContent> marked(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, PDMarkedContent> found = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> found.put(content.getMCID(), content));
    return found;
  }

  private void read(PDStructureNode node, Optional<PDPage> around) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String outer = speak(element.getLanguage());
        read(element, Optional.ofNullable(element.getPage()).or(() -> around));
        language = outer;
      } else if (kid instanceof PDMarkedContentReference reference) {
        read(Optional.ofNullable(reference.getPage()).or(() -> around), reference.getMCID());
      } else if (kid instanceof Integer number) {
        read(around, number);
      }
    }
  }

  private void read(Optional<PDPage> page, int number) {
    PDPage on = page.orElseThrow();
    Optional.ofNullable(pages.getOrDefault(on.getCOSObject(), Map.of()).get(number))
        .ifPresent(content -> read(content, on));
  }

  /** What follows is in that language, if one is said. */
  private String speak(@Nullable String said) {
    String outer = language;
    language = said == null ? outer : said;
    return outer;
  }

  private void read(PDMarkedContent content, PDPage on) {
    String outer = speak(content.getProperties() == null ? null : content.getLanguage());
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition character) {
        add(character, on);
      } else if (part instanceof PDMarkedContent inner) {
        read(inner, on);
      }
    }
    language = outer;
  }

  private StringBuilder speaking() {
    if (!spoken.isEmpty()
        && spoken.get(spoken.size() - 1).language().equals(language)
        && spoken.get(spoken.size() - 1).words() instanceof StringBuilder words) {
      return words;
    }
    StringBuilder begun = new StringBuilder();
    spoken.add(new Spoken(language, begun));
    return begun;
  }

  private void add(TextPosition character, PDPage page) {
    text.append(character.getUnicode());
    speaking().append(character.getUnicode());
    if (page.getCOSObject() == firstPage) {
      first.append(character.getUnicode());
    }
    if (character.getFontSizeInPt() < SMALLEST) {
      small.append(character.getUnicode());
    }
    if (character.getTextMatrix().getShearX() != 0) {
      slanted.append(character.getUnicode());
    }
    if (!page.getMediaBox().contains(character.getX(), character.getY())) {
      outside.append(character.getUnicode());
    }
  }
}
