package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Selection;
import communique.model.Sheet;
import communique.model.Statement;
import communique.model.Summit;
import communique.output.OutputFile;
import communique.output.Sink;
import communique.render.Theme;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.PaperText;
import communique.testing.WordFile;
import communique.trace.Trace;
import communique.view.Addresses;
import communique.view.Translation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** Sheets as offices get them, of our own dossier and of an invented one, read as plain XML. */
@Tag("thorough")
class OfficeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final List<String> INVENTED = List.of("languages");

  private static final OfficeEdition OFFICE = new OfficeEdition(Path.of("there", "is", "none"));

  private static final List<Publication> PUBLICATIONS =
      Stream.concat(
              Stream.of(Path.of("content")),
              INVENTED.stream().map(name -> Cases.root().resolve("golden/" + name + "/content")))
          .map(Dossiers::load)
          .map(dossier -> dossier.asSeenBy(Reader.at(NOW)))
          .toList();

  private static final Map<String, byte[]> MADE = new HashMap<>();

  private static final Map<String, Document> WRITTEN = new HashMap<>();

  /** What is made in a language: a sheet, or the book of all. */
  private record Wanted(Publication publication, Language language, Optional<Sheet> sheet) {

    WordFile word() throws IOException {
      return WordFile.of(file());
    }

    byte[] file() {
      return MADE.computeIfAbsent(toString(), name -> made());
    }

    private byte[] made() {
      try {
        return bytes(
            sheet.isPresent()
                ? OFFICE.document(publication, Optional.of(language), ids())
                : OFFICE.book(publication, Optional.of(language), Selection.ALL));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private List<String> ids() {
      return sheet.stream().map(Sheet::id).toList();
    }

    /** What the template has written of it. */
    Document script() {
      return WRITTEN.computeIfAbsent(toString(), name -> written()).clone();
    }

    private Document written() {
      Briefings briefings =
          Briefings.in(Optional.of(language), publication, Theme.in(OFFICE.own()));
      Briefings.Sheet written =
          sheet
              .flatMap(Addresses::page)
              .map(page -> of(briefings, page))
              .orElseGet(() -> briefings.book(Selection.ALL).with("word/book.ftlh"));
      return Jsoup.parse(briefings.manuscript(written, Trace.none()).xhtml(), Parser.xmlParser());
    }

    private static Briefings.Sheet of(Briefings briefings, String page) {
      return briefings
          .all()
          .filter(one -> one.page().equals(page))
          .findFirst()
          .orElseThrow()
          .with("word/sheet.ftlh");
    }

    @Override
    public String toString() {
      String name = sheet.map(Sheet::id).orElse("book");
      return name
          + " "
          + language.tag()
          + " of "
          + publication.dossier().site().title().wordings().get(0).words();
    }
  }

  private static byte[] bytes(OutputFile<?> file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.ready(Trace.none()).write(new Sink(out));
    return out.toByteArray();
  }

  private static Stream<Wanted> sheets(Publication publication) {
    Dossier dossier = publication.dossier();
    return languages(publication)
        .flatMap(
            language ->
                dossier.all(Sheet.class).stream()
                    .map(sheet -> new Wanted(publication, language, Optional.of(sheet))));
  }

  private static Stream<Language> languages(Publication publication) {
    return Translation.of(publication.dossier().site()).stream().map(Translation::language);
  }

  private static Stream<Wanted> books(Publication publication) {
    return languages(publication)
        .map(language -> new Wanted(publication, language, Optional.empty()));
  }

  private static Stream<DynamicTest> each(Check check) {
    return PUBLICATIONS.stream()
        .flatMap(all -> Stream.concat(sheets(all), books(all)))
        .map(
            wanted ->
                DynamicTest.dynamicTest(wanted.toString(), () -> check.of(wanted, wanted.word())));
  }

  private interface Check {
    void of(Wanted wanted, WordFile word) throws IOException;
  }

  /** No word of the template is lost, doubled or moved: footnotes apart, which tell more. */
  @TestFactory
  Stream<DynamicTest> givesItsTextBack() {
    return each(
        (wanted, word) -> {
          Document script = wanted.script();
          script.select("head, .header, .footer, .footnote").remove();
          assertThat(PaperText.bare(text(word))).isEqualTo(PaperText.bare(script.wholeText()));
        });
  }

  /** Without what is filled in: the headings in the contents, and those that words lead to. */
  private static String text(WordFile word) {
    return word.inText("p").stream()
        .filter(paragraph -> !WordFile.style(paragraph).equals("TOC1"))
        .flatMap(paragraph -> WordFile.elements(paragraph, "t").stream())
        .map(Element::getTextContent)
        .filter(words -> !words.startsWith("→ "))
        .collect(Collectors.joining());
  }

  @TestFactory
  Stream<DynamicTest> hasHeadingsTablesAndFootnotes() {
    return each(
        (wanted, word) -> {
          Document script = wanted.script();
          assertThat(word.styled("Heading1")).hasSize(script.select("h1").size()).isNotEmpty();
          assertThat(word.styled("Heading2")).hasSize(script.select("h2").size());
          assertThat(word.notes()).hasSize(script.select(".footnote").size()).isNotEmpty();
          assertThat(word.inText("footnoteReference"))
              .extracting(mark -> WordFile.value(mark, "id"))
              .doesNotHaveDuplicates()
              .hasSameSizeAs(word.notes());
          assertThat(word.inText("tblHeader")).hasSize(script.select("thead").size());
          assertThat(word.inText("tbl").size())
              .isGreaterThanOrEqualTo(script.select("table").size());
        });
  }

  /** As far as the library has the schemas of ECMA-376: those of the text and the notes. */
  @TestFactory
  Stream<DynamicTest> isValid() {
    return each(
        (wanted, word) -> {
          List<XmlError> breaches = new ArrayList<>();
          XmlOptions options = new XmlOptions().setErrorListener(breaches);
          try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(wanted.file()))) {
            assertThat(read.getDocument().validate(options)).as(breaches.toString()).isTrue();
            for (XWPFFootnote note : read.getFootnotes()) {
              assertThat(note.getCTFtnEdn().validate(options)).as(breaches.toString()).isTrue();
            }
            assertThat(read.getHeaderList()).hasSize(1);
            assertThat(read.getFooterList()).hasSize(1);
          }
        });
  }

  /** The source of every sentence is found from its footnote, at its address. */
  @TestFactory
  Stream<DynamicTest> tellsEverySourceInFullOnce() {
    return each(
        (wanted, word) -> {
          Document script = wanted.script();
          for (org.jsoup.nodes.Element source : script.select(".sources li")) {
            String cited = "a[data-source=" + source.id().substring(2) + "]";
            if (!script.select(cited).isEmpty()) {
              String full = PaperText.bare(source.wholeText());
              assertThat(word.notes())
                  .filteredOn(note -> PaperText.bare(note).contains(full))
                  .as(source.id())
                  .isNotEmpty();
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> givesTheExactWordsOfEveryStatementInItsLanguage() {
    return PUBLICATIONS.stream()
        .flatMap(OfficeTest::sheets)
        .filter(wanted -> wanted.sheet().orElseThrow() instanceof Summit)
        .map(wanted -> DynamicTest.dynamicTest(wanted.toString(), () -> quotes(wanted)));
  }

  private static void quotes(Wanted wanted) throws IOException {
    WordFile word = wanted.word();
    String text = PaperText.bare(word.words());
    Dossier dossier = wanted.publication().dossier();
    List<Statement> said = dossier.relations().statementsAt((Summit) wanted.sheet().orElseThrow());
    said.stream()
        .flatMap(one -> one.said().stream())
        .flatMap(one -> one.quote().stream())
        .forEach(quote -> assertThat(text).contains(PaperText.bare(quote)));
  }

  /** What a statement says in another language bears it, so that it is spelt and spoken so. */
  @Test
  void quotationsBearTheirLanguage() throws IOException {
    Publication own = PUBLICATIONS.get(0);
    Wanted korean =
        sheets(own)
            .filter(one -> one.toString().startsWith("lee-xi-gyeongju-2025 ko"))
            .findFirst()
            .orElseThrow();
    List<String> english =
        korean.word().inText("r").stream()
            .filter(
                run ->
                    WordFile.elements(run, "lang").stream()
                        .anyMatch(lang -> WordFile.value(lang, "val").startsWith("en")))
            .map(WordFile::words)
            .toList();
    assertThat(String.join("", english)).contains("close neighbors who cannot ", "move apart");
  }

  @Test
  void theSameDossierIsTheSameFile() throws IOException {
    Wanted book = books(PUBLICATIONS.get(1)).findFirst().orElseThrow();
    assertThat(bytes(OFFICE.book(book.publication(), Optional.empty(), Selection.ALL)))
        .isEqualTo(bytes(OFFICE.book(book.publication(), Optional.empty(), Selection.ALL)));
  }

  /** A mail has what a sheet has, and of every source that it cites the address. */
  @TestFactory
  Stream<DynamicTest> aMailCitesAsASheetDoes() {
    return PUBLICATIONS.stream()
        .flatMap(OfficeTest::sheets)
        .map(wanted -> DynamicTest.dynamicTest(wanted.toString(), () -> mail(wanted)));
  }

  private static void mail(Wanted wanted) throws IOException {
    Sheet sheet = wanted.sheet().orElseThrow();
    String text =
        new String(
            bytes(OFFICE.mail(wanted.publication(), Optional.of(wanted.language()), sheet.id())),
            StandardCharsets.UTF_8);
    Document script = wanted.script();
    assertThat(text).startsWith(script.select("h1").text());
    script
        .select(".lead")
        .forEach(
            lead -> {
              lead.select(".footnote").remove();
              assertThat(PaperText.bare(text.replaceAll(" ?\\[\\d+]", "")))
                  .contains(PaperText.bare(lead.wholeText()));
            });
    long cited = text.lines().filter(line -> line.matches("\\[\\d+] .*")).count();
    for (int number = 1; number <= cited; number++) {
      assertThat(text).contains(" [" + number + "]");
    }
  }
}
