package communique.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import communique.model.Statement;
import communique.testing.Dossiers;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Our own summit and book in three languages, as an office opens them. */
@Tag("slow")
class InLibreOfficeTest {

  private static final String SUMMIT = "lee-xi-gyeongju-2025";
  private static final String AS_OF = "--as-of=2026-11-22T12:00:00Z";
  private static final List<String> LANGUAGES = List.of("en", "ko", "zh-Hans");
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  @TempDir static Path temp;

  private static final Map<String, WordFile> WRITTEN = new HashMap<>();

  @BeforeAll
  static void open() throws IOException {
    Optional<Writer> writer = Writer.find();
    assumeTrue(writer.isPresent(), Writer.MISSING);
    for (String language : LANGUAGES) {
      export("summit-" + language, SUMMIT, "content", "--language=" + language);
      export("book-" + language, "--book", "content", "--language=" + language);
    }
    List<Path> documents =
        WRITTEN.keySet().stream().map(name -> temp.resolve(name + ".docx")).toList();
    writer.orElseThrow().convert("fodt", temp, documents);
    writer.orElseThrow().convert("pdf", temp, documents);
  }

  private static void export(String name, String... words) throws IOException {
    Path file = temp.resolve(name + ".docx");
    Program run =
        Program.plain(
            Stream.of(Stream.of("export", "docx", AS_OF, "--out=" + file), Stream.of(words))
                .flatMap(all -> all)
                .toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    WRITTEN.put(name, WordFile.of(file));
  }

  private static Stream<DynamicTest> each(Check check) {
    return WRITTEN.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(), () -> check.of(one.getKey(), one.getValue())));
  }

  private interface Check {
    void of(String name, WordFile word) throws Exception;
  }

  /** As many as were written, and with the same words. */
  @TestFactory
  Stream<DynamicTest> hasTheHeadingsTablesAndFootnotes() {
    return each(
        (name, word) -> {
          Document opened = opened(name);
          for (int level = 1; level <= 3; level++) {
            assertThat(headings(opened, level)).isEqualTo(word.styled("Heading" + level));
          }
          assertThat(WordFile.elements(opened, "table")).hasSameSizeAs(word.inText("tbl"));
          assertThat(WordFile.elements(opened, "table-header-rows"))
              .hasSameSizeAs(word.inText("tblHeader"));
          assertThat(notes(opened)).hasSameSizeAs(word.notes());
          assertThat(PaperText.bare(String.join("", notes(opened))))
              .isEqualTo(PaperText.bare(String.join("", word.notes())));
        });
  }

  private static Document opened(String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(temp.resolve(name + ".fodt").toFile());
  }

  private static List<String> headings(Document opened, int level) {
    return WordFile.elements(opened, "h").stream()
        .filter(one -> one.getAttributeNS(TEXT, "outline-level").equals(String.valueOf(level)))
        .map(InLibreOfficeTest::withoutNotes)
        .toList();
  }

  private static String withoutNotes(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element)) {
        words.append(child.getTextContent());
      } else if (!element.getLocalName().equals("note")) {
        words.append(withoutNotes(element));
      }
    }
    return words.toString();
  }

  private static List<String> notes(Document opened) {
    return WordFile.elements(opened, "note-body").stream().map(Node::getTextContent).toList();
  }

  /**
   * What is read from the paper is what the record says, letter for letter: on the sheet of a
   * summit what was said there, in the book what was said anywhere.
   */
  @TestFactory
  Stream<DynamicTest> showsTheExactWordsOfEveryStatement() {
    return each(
        (name, word) -> {
          String shown = PaperText.bare(paper(name));
          assertThat(quotes(name.startsWith("book")))
              .isNotEmpty()
              .allSatisfy(one -> assertThat(shown).contains(PaperText.bare(one)));
          assertThat(shown).doesNotContain("Error:").doesNotContain("Referencesourcenotfound");
        });
  }

  private static List<String> quotes(boolean everywhere) {
    return Dossiers.load(Path.of("content")).all(Statement.class).stream()
        .filter(one -> everywhere || at(one, SUMMIT))
        .flatMap(statement -> statement.said().stream())
        .flatMap(one -> one.quote().stream())
        .toList();
  }

  private static boolean at(Statement statement, String summit) {
    return statement.occasion().filter(one -> one.id().equals(summit)).isPresent();
  }

  private static String paper(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(temp.resolve(name + ".pdf")))) {
      return new PDFTextStripper().getText(document);
    }
  }
}
