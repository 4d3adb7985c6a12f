package communique.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.problem.Fault;
import communique.shape.Fingerprint;
import communique.testing.Conformance;
import communique.testing.PaperText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of the printer. */
class PrinterTest {

  private static final String HEAD =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Title</title>
      <meta name="subject" content="Subject"/><meta name="dcterms.modified" content="2025-11-01"/>
      <style>body { font-family: Serif } [lang|=ko] { font-family: Hangul }</style></head>
      """;

  private static final Manuscript.Remarks REMARKS =
      new Manuscript.Remarks("[not printed]", "It could not be printed.");

  @TempDir Path temp;

  private final Printer printer = new Printer();

  @Test
  void threeScriptsInOneAccessibleDocument() throws IOException {
    Path pdf = print("<h1>Office fifth flow 뷁 <b>习近平</b></h1><p lang=\"ko\">이재명 <i>Ж</i></p>");
    assertThat(PaperText.of(pdf)).isEqualTo("Officefifthflow뷁习近平이재명Ж");
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  /** PDF/UA-1, 7.2: wherever in its paragraph it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one <span lang=\"ko\">이재명</span></p>",
        "<p>one <span lang=\"ko\">이재명</span> two</p>",
        "<p><span lang=\"ko\">이재명</span></p>",
        "<p><b>one</b> (<i lang=\"zh-Hant\">稱</i>) <span lang=\"ko\">이재명</span></p>",
        "<p>one <b lang=\"ko\">이재명</b> <i>two</i></p>",
        "<p>one <span lang=\"ko\"><span>이재명</span></span></p>",
      })
  void wordsInAnotherLanguageSaySoToWhoReadsAloud(String body) throws IOException {
    Path pdf = print("<h1>A</h1>" + body);
    assertThat(PaperText.spoken(pdf))
        .filteredOn(run -> run.language().equals("ko"))
        .extracting(run -> run.words().toString())
        .containsExactly("이재명");
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  @Test
  void lookAlikesComeOutAsThemselves() throws IOException {
    String alike = "µ μ · • ‧ Ω Ω ∆ Δ ‐ - ʻ ‘ – … 一 丨 〇 ０ Ａ";
    assertThat(PaperText.of(print("<h1>" + alike + "</h1>"))).isEqualTo(bareOf(alike));
  }

  @Test
  void whatAsksForAnotherFontIsPrintedInOurs() throws IOException {
    Path pdf = print("<h1 style=\"font-family: Courier\">A</h1><p>B</p>");
    assertThat(PaperText.of(pdf)).isEqualTo("AB");
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  private static String bareOf(String words) {
    return words.replace(" ", "");
  }

  @Test
  void theSameManuscriptIsTheSameFileOnEveryThread() {
    Manuscript manuscript = manuscript("<h1>一二三 하나</h1><p>Words.</p>", Optional.empty());
    Set<String> hashes =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> Fingerprint.of(bytes(manuscript)))
            .collect(Collectors.toSet());
    assertThat(hashes).hasSize(1);
  }

  @Test
  void theDateIsThatOfTheManuscript() throws IOException {
    try (PDDocument document = Loader.loadPDF(print("<h1>A</h1>").toFile())) {
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .hasToString("2025-11-01T00:00:00Z");
      try (var xmp = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        assertThat(xmp)
            .asString(java.nio.charset.StandardCharsets.UTF_8)
            .contains("<xmp:CreateDate>2025-11-01T00:00:00+00:00</xmp:CreateDate>");
      }
    }
  }

  /** The Java platform would write it anew, every version in its own way. */
  @Test
  void theColourProfileIsOursToTheByte() throws IOException {
    try (PDDocument document = Loader.loadPDF(print("<h1>A</h1>").toFile());
        var ours = Objects.requireNonNull(Printer.class.getResourceAsStream("sRGB.icc"));
        var theirs =
            document
                .getDocumentCatalog()
                .getOutputIntents()
                .get(0)
                .getDestOutputIntent()
                .createInputStream()) {
      assertThat(theirs.readAllBytes()).isEqualTo(ours.readAllBytes());
    }
  }

  @Test
  void linksToOtherPagesLeadToTheWebOrAreWords() throws IOException {
    String body = "<h1 id=\"a\"><a href=\"#a\">A</a> <a href=\"../b/c.html#d\">C</a></h1>";
    assertThat(addresses(manuscript(body, Optional.empty()))).isEmpty();
    assertThat(addresses(manuscript(body, Optional.of("https://desk.example/ko/a/a.html"))))
        .containsExactly("https://desk.example/ko/b/c.html#d");
    assertThat(links(manuscript(body, Optional.empty()))).as("tagged as links").isOne();
    assertThat(links(manuscript(body, Optional.of("https://desk.example/ko/a/a.html"))))
        .isEqualTo(2);
  }

  private long links(Manuscript manuscript) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(manuscript))) {
      return links(document.getDocumentCatalog().getStructureTreeRoot());
    }
  }

  private static long links(PDStructureNode node) {
    long own =
        node instanceof PDStructureElement one && "Link".equals(one.getStructureType()) ? 1 : 0;
    return own
        + node.getKids().stream()
            .filter(PDStructureNode.class::isInstance)
            .mapToLong(kid -> links((PDStructureNode) kid))
            .sum();
  }

  private Set<String> addresses(Manuscript manuscript) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(manuscript))) {
      return document.getPage(0).getAnnotations().stream()
          .map(PrinterTest::address)
          .flatMap(Optional::stream)
          .collect(Collectors.toSet());
    }
  }

  private static Optional<String> address(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
        ? Optional.of(action.getURI())
        : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rail 🚆 and road|Rail □ and road",
        "王𰻝明|王□明",
        "e\u0301\u200E and A\uFE0F|é and A",
        "She said आना तोरवाल, then left|She said [not printed], then left",
        "“बंदर अहम (बहुत)!”|[not printed]",
        "अटल 2025 बिहारी (R)|[not printed] (R)",
        "Ọlúṣẹ́gun G̃ Ɛ̈ʋ|Ọlúṣẹ́gun G̃ Ɛ̈ʋ",
        "e\u0301\u0323 \uFB01nal \u1112\u1161\u11AB 樂|\u1EB9\u0301 final 한 樂"
      })
  void whatTheFontsLackIsMarked(String words, String printed) throws IOException {
    Path pdf = print("<h1>A</h1><p>" + words + "</p>");
    assertThat(PaperText.of(pdf)).isEqualTo(bareOf("A" + printed));
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  /** Programs that read a file aloud or copy from it take a letter with its marks for one. */
  @ParameterizedTest
  @ValueSource(strings = {"Ọlúṣẹ́gun", "g̃", "M̧ajel̦ Ń", "С́ Ю́", "Te̍k O͘", "k͟han", "R̥̄"})
  void aLetterIsToldWithItsMarks(String name) throws IOException {
    Path pdf = print("<h1>A</h1><p>" + name + " <i>" + name + "</i></p>");
    assertThat(PaperText.of(pdf)).isEqualTo("A" + PaperText.bare(name + name));
    List<String> marked =
        Pattern.compile("\\P{M}\\p{M}+").matcher(name).results().map(MatchResult::group).toList();
    assertThat(told(pdf)).containsAll(marked);
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  private static List<String> told(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(document.getPage(0));
      return extractor.getMarkedContents().stream()
          .flatMap(content -> content.getContents().stream())
          .filter(PDMarkedContent.class::isInstance)
          .map(PDMarkedContent.class::cast)
          .map(PDMarkedContent::getActualText)
          .toList();
    }
  }

  @Test
  void whatIsOptionalIsLeftOutIfTheFontsLackIt() throws IOException {
    String name = "<span data-optional=\"true\" lang=\"%s\">%s</span>";
    String body = "<h1>A " + name.formatted("hi", "अटल") + name.formatted("ko", "안나") + "</h1>";
    assertThat(PaperText.of(print(body))).isEqualTo("A안나");
  }

  /** The renderer fails on a table that is paged inside columns. */
  @Test
  void aSheetThatTheRendererFailsOnCostsThatSheet() throws IOException {
    String table = "<table style=\"-fs-table-paginate: paginate\"><tr><td>C</td></tr></table>";
    String body =
        sheet("a", "<p id=\"in\">One</p>")
            + sheet("b", "<div style=\"column-count: 2\">" + table + "</div><p id=\"x\">Two</p>")
            + sheet("c", "<p><a href=\"#x\">Three</a> <a href=\"#in\">one</a></p>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Printout printout = printer.print(manuscript(body, Optional.empty()), Illustrations.NONE, out);
    assertThat(printout.failed()).containsOnlyKeys("b");
    assertThat(printout.failed().get("b")).startsWith("the renderer fails (");
    Path pdf = Files.write(temp.resolve("failed.pdf"), out.toByteArray());
    assertThat(PaperText.of(pdf)).isEqualTo("aOnebItcouldnotbeprinted.cThreeone");
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  private static String sheet(String id, String matter) {
    return "<div class=\"sheet\"><div><h1 id=\"sheet_%s\">%s</h1></div>%s</div>"
        .formatted(id, id, matter);
  }

  @Test
  void whateverWouldBeLostIsAFault() {
    assertThatThrownBy(() -> print("<h1>A<br></h1>"))
        .isInstanceOf(Fault.class)
        .hasMessageStartingWith("it is not well-formed: ");
    assertThatThrownBy(() -> print("<h1><a href=\"#b\">A</a></h1>"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("#b");
    assertThatThrownBy(() -> print("<h1 style=\"colour: red\">A</h1>"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> print("<h1>A</h1><p><img src=\"a.png\" alt=\"a\"/></p>"))
        .isInstanceOf(Fault.class);
  }

  private Path print(String body) throws IOException {
    return Files.write(temp.resolve("a.pdf"), bytes(manuscript(body, Optional.empty())));
  }

  private static Manuscript manuscript(String body, Optional<String> home) {
    return new Manuscript("a.pdf", HEAD + "<body>" + body + "</body></html>", home, REMARKS);
  }

  private byte[] bytes(Manuscript manuscript) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      printer.print(manuscript, Illustrations.NONE, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
