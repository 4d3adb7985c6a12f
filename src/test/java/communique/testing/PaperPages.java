package communique.testing;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * What stands on the pages of a PDF, and where its links lead.
 *
 * @param all the text of each page
 * @param links the links to other places in it
 */
public record PaperPages(List<String> all, List<Way> links) {

  /**
   * A link.
   *
   * @param words what stands there
   * @param to the number of the page that it leads to, from 1
   */
  public record Way(String words, int to) {

    /** The number that stands there in one of the groups of a pattern. */
    public Optional<Integer> number(Pattern pattern) {
      return pattern
          .matcher(words)
          .results()
          .findFirst()
          .flatMap(
              found ->
                  IntStream.rangeClosed(1, found.groupCount())
                      .mapToObj(found::group)
                      .filter(Objects::nonNull)
                      .map(Integer::valueOf)
                      .findFirst());
    }
  }

  /** Reads a file. */
  public static PaperPages of(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<String> texts = new ArrayList<>();
      List<Way> ways = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        texts.add(stripper.getText(document));
        ways.addAll(ways(document, document.getPage(page - 1)));
      }
      return new PaperPages(texts, ways);
    }
  }

  /** The links of a page; what stands under them is read in one go. */
  private static List<Way> ways(PDDocument document, PDPage page) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    List<Integer> leadTo = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionGoTo action
          && action.getDestination() instanceof PDPageDestination destination) {
        stripper.addRegion(String.valueOf(leadTo.size()), area(page, link.getRectangle()));
        leadTo.add(document.getPages().indexOf(destination.getPage()) + 1);
      }
    }
    stripper.extractRegions(page);
    return IntStream.range(0, leadTo.size())
        .mapToObj(link -> new Way(words(stripper, link), leadTo.get(link)))
        .toList();
  }

  private static Rectangle2D area(PDPage page, PDRectangle on) {
    float top = page.getMediaBox().getHeight() - on.getUpperRightY();
    return new Rectangle2D.Float(on.getLowerLeftX(), top, on.getWidth(), on.getHeight());
  }

  private static String words(PDFTextStripperByArea stripper, int link) {
    return stripper.getTextForRegion(String.valueOf(link)).replace('\u00A0', ' ').strip();
  }

  /** The text of a page, from 1. */
  public String text(int page) {
    return all.get(page - 1);
  }

  /** How many pages there are. */
  public int number() {
    return all.size();
  }

  /** The links. */
  public Stream<Way> ways() {
    return links.stream();
  }
}
