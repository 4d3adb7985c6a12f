package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Text;
import communique.model.Version;
import communique.print.Manuscript;
import communique.render.Theme;
import communique.shape.Ref;
import communique.testing.Built;
import communique.testing.Conformance;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.Trees;
import communique.trace.Trace;
import communique.view.Translation;
import communique.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The printed sheets of our own dossier and of the invented ones, as files. */
@Tag("slow")
class PaperTest {

  @TempDir static Path temp;

  private static List<Built> dossiers = List.of();

  /**
   * What a reader may carry: one page, and overleaf the wordings and sources of what has much to
   * tell, such as a summit that led to seven documents.
   */
  private static final Map<String, Integer> PAGES =
      Map.of(
          "summits/lee-xi-gyeongju-2025",
          5,
          "summits/lee-xi-beijing-2026",
          3,
          "agreements/kr-cn-currency-swap-2025",
          2,
          "speakers/lee-jae-myung",
          3,
          "speakers/wi-sung-lac",
          2,
          "speakers/xi-jinping",
          3);

  /** The style sheet counts pages. */
  private static final Pattern PAGE =
      Pattern.compile("\\(seep\\.\\d+\\)|\\(\\d+쪽참조\\)|（见第\\d+页）|（\\d+ページ参照）");

  @BeforeAll
  static void print() throws IOException {
    dossiers = Stream.concat(Built.printed(), Stream.of(Built.torture(temp))).toList();
  }

  @TestFactory
  Stream<DynamicTest> isAccessibleAndArchivable() {
    return each((dossier, pdf) -> assertThat(Conformance.breaches(pdf)).isEmpty());
  }

  /** Nothing is small but the numbers of sources, and of pages in them. */
  @TestFactory
  Stream<DynamicTest> isReadable() {
    return each(
        (dossier, pdf) -> {
          assertThat(PaperText.small(pdf)).matches("[\\d,p.]*");
          assertThat(PaperText.outside(pdf)).isEmpty();
          assertThat(PaperText.slanted(pdf)).isEmpty();
        });
  }

  /**
   * Words in another language than the document say so (PDF/UA-1, 7.2), in every file: sheets and
   * book, in each language of the site. The tortured dossier has letters of all scripts in one.
   */
  @TestFactory
  Stream<DynamicTest> saysInWhichLanguageItSpeaks() {
    return each(
        (dossier, pdf) ->
            assertThat(PaperText.spoken(pdf))
                .isNotEmpty()
                .filteredOn(run -> !dossier.name().equals("content"))
                .filteredOn(LanguageOfPartsTest::isForeign)
                .isEmpty());
  }

  /** What comes out of the file is what the template put in: no line lost, no look-alike. */
  @TestFactory
  Stream<DynamicTest> givesItsTextBack() {
    return dossiers.stream()
        .flatMap(
            dossier ->
                Translation.of(dossier.publication().dossier().site()).stream()
                    .map(translation -> new Views(dossier.publication(), translation))
                    .map(
                        views ->
                            Briefings.of(views, Theme.in(dossier.content().resolve("templates"))))
                    .flatMap(sheets -> sheets.all().map(sheet -> manuscript(sheets, sheet)))
                    .map(sheet -> test(dossier, sheet)));
  }

  private static DynamicTest test(Built dossier, Manuscript sheet) {
    return DynamicTest.dynamicTest(
        dossier.name() + " " + sheet.path(),
        () ->
            assertThat(
                    PAGE.matcher(PaperText.of(dossier.out().resolve(sheet.path()))).replaceAll(""))
                .isEqualTo(PaperText.bare(text(sheet))));
  }

  /** A header is read once, after all else, and only for its link. */
  private static String text(Manuscript sheet) {
    Document page = Jsoup.parse(sheet.xhtml(), Parser.xmlParser());
    String link = page.select(".first a").text();
    page.select("head, .first, .top, .foot").remove();
    return page.wholeText() + link;
  }

  private static Manuscript manuscript(Briefings sheets, Briefings.Sheet sheet) {
    return sheets.manuscript(sheet, Trace.none());
  }

  /** The template puts in what the record says. */
  @Test
  void saysWhatTheRecordSays() throws IOException {
    Path pdf = dossiers.get(0).out().resolve("summits/lee-xi-gyeongju-2025.pdf");
    String printed = PaperText.of(pdf);
    assertThat(printed)
        .contains(PaperText.bare("A foundation for “tangible results”."))
        .contains(PaperText.bare("close neighbors who cannot move apart"))
        .contains(PaperText.bare("A banquet that Lee hosted for Xi."));
  }

  /**
   * Who has only the first page knows what came of it, what everybody said, and what is in doubt.
   */
  @TestFactory
  Stream<DynamicTest> theBriefingTellsAllInShort() {
    Built own = dossiers.get(0);
    return Translation.of(own.publication().dossier().site()).stream()
        .map(
            translation ->
                DynamicTest.dynamicTest(
                    translation.language().tag(), () -> tellsAllInShort(own, translation)));
  }

  /** The sum as each language's readers read it, without spaces. */
  private static final Map<String, String> SUM =
      Map.of("en", "70trillionwon", "ko", "70조원", "zh-Hans", "70万亿韩元");

  private static void tellsAllInShort(Built own, Translation translation) throws IOException {
    Dossier dossier = own.publication().dossier();
    Summit summit = dossier.get(Ref.to(Summit.class, "lee-xi-gyeongju-2025"));
    String pdf = translation.folder() + "summits/lee-xi-gyeongju-2025.pdf";
    String first = PaperText.ofFirstPage(own.out().resolve(pdf));
    Stream<Text> said = dossier.relations().statementsAt(summit).stream().map(Statement::gist);
    Stream<Text> doubted =
        summit.claims().stream()
            .filter(claim -> !claim.readings().isEmpty())
            .flatMap(
                claim ->
                    Stream.concat(
                        claim.about().stream(), claim.readings().stream().map(Version::text)));
    Stream<Text> documents =
        summit.outcomes().identified().stream().map(one -> dossier.get(one.agreement()).label());
    assertThat(Stream.of(said, doubted, documents).flatMap(all -> all))
        .hasSizeGreaterThan(25)
        .map(text -> text.serving(translation.language(), dossier.site().language()).words())
        .allSatisfy(words -> assertThat(first).contains(PaperText.bare(words)));
    assertThat(first).contains(SUM.get(translation.language().tag()));
  }

  @TestFactory
  Stream<DynamicTest> ourOwnTakeAsManyPagesAsTheyHaveToTell() throws IOException {
    Path out = dossiers.get(0).out();
    return pdfs(out)
        .filter(pdf -> !pdf.endsWith(Briefings.BOOK))
        .map(
            pdf -> {
              String name = out.relativize(pdf).toString();
              String sheet = name.replaceFirst("^(ko|zh)/", "").replaceFirst("\\.pdf$", "");
              return DynamicTest.dynamicTest(
                  name,
                  () -> assertThat(pages(pdf)).isLessThanOrEqualTo(PAGES.getOrDefault(sheet, 1)));
            });
  }

  private static int pages(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }

  /** Beside other editions or alone. */
  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    Built first = dossiers.get(2);
    Path content = Trees.copy(first.content(), temp.resolve("again"));
    Path again = temp.resolve("paper");
    Program run = Program.run("build", content.toString(), "--edition=print", "--out=" + again);
    assertThat(run.status()).as(run.err()).isZero();
    List<Path> pdfs = pdfs(first.out()).toList();
    assertThat(pdfs).hasSizeGreaterThan(10);
    for (Path pdf : pdfs) {
      assertThat(Files.mismatch(pdf, again.resolve(first.out().relativize(pdf)))).isEqualTo(-1);
    }
  }

  private interface Look {
    void at(Built dossier, Path pdf) throws IOException;
  }

  private static Stream<DynamicTest> each(Look look) {
    Map<Path, Built> all = new TreeMap<>();
    dossiers.forEach(dossier -> pdfs(dossier.out()).forEach(pdf -> all.put(pdf, dossier)));
    assertThat(all).isNotEmpty();
    return all.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getValue().name()
                        + " "
                        + entry.getValue().out().relativize(entry.getKey()),
                    () -> look.at(entry.getValue(), entry.getKey())));
  }

  private static Stream<Path> pdfs(Path out) {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
