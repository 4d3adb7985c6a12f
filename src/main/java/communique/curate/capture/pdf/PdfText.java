package communique.curate.capture.pdf;

import communique.curate.capture.extract.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF file in paragraphs, without what stands above and below every page. */
final class PdfText {

  /** Ends of a paragraph and of a page, which no text has in it. */
  private static final String PARAGRAPH = "\u2029";

  private static final String PAGE = "\f";

  /** On so many pages a line has to stand to be that of all. */
  private static final int FEWEST_PAGES = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("[-–—\\s]*(?:page )?\\d{1,4}(?: ?/ ?\\d{1,4})?[-–—\\s]*");
  private static final Pattern GOES_ON = Pattern.compile(".*[\\p{L},;]", Pattern.DOTALL);

  private PdfText() {}

  /** The paragraphs, in the order of the file. */
  static List<String> of(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd(PARAGRAPH);
    stripper.setPageEnd(PARAGRAPH + PAGE);
    List<List<String>> pages =
        Stream.of(stripper.getText(document).split(PAGE, -1)).map(PdfText::lines).toList();
    Map<String, Long> edges =
        pages.stream()
            .flatMap(lines -> edges(lines).map(PdfText::pattern).distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<String> paragraphs = new ArrayList<>();
    for (List<String> page : pages) {
      add(paragraphs, paragraphs(inner(page, edges, pages.size())));
    }
    return paragraphs;
  }

  /** Lines; an empty one ends a paragraph. */
  private static List<String> lines(String page) {
    return Arrays.stream(page.replace(PARAGRAPH, "\n\n").split("\n", -1))
        .map(String::strip)
        .toList();
  }

  private static Stream<String> edges(List<String> lines) {
    List<String> full = lines.stream().filter(line -> !line.isEmpty()).toList();
    return full.isEmpty() ? Stream.of() : Stream.of(full.get(0), full.get(full.size() - 1));
  }

  private static String pattern(String line) {
    return DIGITS.matcher(line).replaceAll("#");
  }

  private static List<String> inner(List<String> page, Map<String, Long> edges, int pages) {
    List<String> inner = new ArrayList<>(page);
    edges(page)
        .filter(line -> isOfEveryPage(line, edges, pages))
        .forEach(
            line -> {
              int at = inner.indexOf(line);
              if (at >= 0) {
                inner.set(at, "");
              }
            });
    return inner;
  }

  private static boolean isOfEveryPage(String line, Map<String, Long> edges, int pages) {
    long count = edges.getOrDefault(pattern(line), 0L);
    return NUMBER.matcher(line).matches() || (count >= FEWEST_PAGES && count * 2 > pages);
  }

  private static List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty()) {
        paragraphs.add(words.toString());
        words.setLength(0);
      } else {
        join(words, line);
      }
    }
    paragraphs.add(words.toString());
    paragraphs.removeIf(String::isEmpty);
    return paragraphs;
  }

  /** A hyphen at the end of a line stays: nobody can tell whether it is one of the word. */
  private static void join(StringBuilder words, String line) {
    boolean joined =
        words.isEmpty()
            || words.charAt(words.length() - 1) == '-'
            || (PlainText.isSolid(words.codePointBefore(words.length()))
                && PlainText.isSolid(line.codePointAt(0)));
    words.append(joined ? "" : " ").append(line);
  }

  /** A sentence may go on over a page. */
  private static void add(List<String> paragraphs, List<String> page) {
    if (!paragraphs.isEmpty() && !page.isEmpty()) {
      String last = paragraphs.get(paragraphs.size() - 1);
      if (GOES_ON.matcher(last).matches() && Character.isLowerCase(page.get(0).codePointAt(0))) {
        paragraphs.set(paragraphs.size() - 1, last + " " + page.get(0));
        paragraphs.addAll(page.subList(1, page.size()));
        return;
      }
    }
    paragraphs.addAll(page);
  }
}
