package communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import communique.content.SnapshotFolder;
import communique.model.SavedArticle;
import communique.model.Source;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.NewsServer;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an article to a source, as a curator does it. */
@Tag("thorough")
class SourceAddTest {

  private static final Path FILES = Cases.root().resolve("capture");

  @TempDir Path temp;

  private final NewsServer server = new NewsServer();
  private Path dossier = Path.of(".");

  @BeforeEach
  void prepare() throws IOException {
    dossier = Dossiers.synthetic(temp);
    Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), dossier.resolve("snapshots"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Program add(String what, String... more) {
    List<String> args =
        new java.util.ArrayList<>(List.of("source", "add", what, dossier.toString()));
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  private Source source(String id) {
    return Dossiers.load(dossier).all(Source.class).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] nets() throws IOException {
    return Files.readAllBytes(FILES.resolve("nets.html"));
  }

  @Test
  void aPageBecomesASource() throws IOException {
    String page =
        Files.readString(FILES.resolve("nets.html"))
            .replace("https://harbour-gazette.example/2025/03/nets", server.at("/nets"));
    server.page("/nets?utm_source=mail", "text/html; charset=ISO-8859-1", page.getBytes(UTF_8));
    String before = Files.readString(dossier.resolve("sources.yaml"));
    Program run = add(server.at("/nets?utm_source=mail"));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    String id = "harbour-gazette-ministers-agree-wider";
    assertThat(run.out().lines())
        .containsExactly(
            "saved %s: 9 paragraphs, 94 words in %s; its entry in %s:20"
                .formatted(
                    id,
                    dossier.resolve("snapshots/" + id + ".txt"),
                    dossier.resolve("sources.yaml")),
            "to fill in: nothing; look whether all of it is as printed",
            "next: communique read " + id + " " + dossier);
    assertThat(Files.readString(dossier.resolve("sources.yaml"))).startsWith(before);
    assertThat(dossier.resolve("snapshots/" + id + ".orig.html"))
        .hasBinaryContent(page.getBytes(UTF_8));
    Source source = source(id);
    assertThat(source.url().orElseThrow()).hasToString(server.at("/nets"));
    assertThat(source.read().orElseThrow().written()).isEqualTo("2025-06-01");
    assertThat(source.published().value().orElseThrow().written()).isEqualTo("2025-03-09");
    assertThat(source.authors()).hasSize(2);
    Source.Snapshot snapshot = source.snapshot().orElseThrow();
    assertThat(
            new SnapshotFolder(dossier.resolve("snapshots"))
                .read(Dossiers.load(dossier))
                .get(snapshot.file()))
        .isInstanceOfSatisfying(
            SavedArticle.Read.class,
            read -> assertThat(read.sha256()).isEqualTo(snapshot.sha256()));
    assertThat(server.asked()).containsExactly("/nets?utm_source=mail");
    assertThat(server.agents()).singleElement().asString().startsWith("Communique/");
  }

  @Test
  void theCheckFindsTheSavedWords() throws IOException {
    assertThat(add(FILES.resolve("nets.html").toString(), "--id", "nets").status()).isZero();
    Dossiers.edit(
        dossier,
        "summits/port-talks-2025.md",
        "kind: bilateral",
        "kind: bilateral\nnote: {text: Wider nets were agreed., cite: {nets: nets shall be wider}}");
    Program run = Program.run("check", dossier.toString());
    assertThat(run.err()).doesNotContain("[snapshot-", "quote-not-in-source");
  }

  @Test
  void aSavedFileOfTheSameArticleIsRefused() {
    assertThat(add(FILES.resolve("nets.html").toString(), "--id", "nets").status()).isZero();
    Map<String, String> before = tree();
    Program again = add(FILES.resolve("nets.html").toString());
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err())
        .contains("already: it is the source \"nets\"")
        .contains("communique source refresh nets");
    assertThat(tree()).isEqualTo(before);
  }

  /** Two papers may print one report; what has no address of its own is the same article. */
  @Test
  void theSameTextIsTold() {
    byte[] page =
        "<html><head><title>Nets</title></head><body><article><p>%s</p></article></body></html>"
            .formatted("The invented nets of Vastria shall be wider from now on. ".repeat(9))
            .getBytes(UTF_8);
    server.page("/one", "text/html", page);
    server.page("/two", "text/html", page);
    assertThat(add(server.at("/one"), "--id=one").out()).doesNotContain("letter for letter");
    Program two = add(server.at("/two"), "--id=two");
    assertThat(two.status()).isZero();
    assertThat(two.out()).contains("note: its text is that of one, letter for letter");
    assertThat(Program.run("check", dossier.toString()).err())
        .contains("warning[one-text-twice]", "this is the saved article of \"one\"");
  }

  @Test
  void theSameFileIsRefused() {
    assertThat(add(FILES.resolve("bare.html").toString(), "--id=bare").status()).isZero();
    Map<String, String> before = tree();
    Program again = add(FILES.resolve("bare.html").toString());
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("has this text already: it is the source \"bare\"", "--url");
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void anAddressThatTheDossierHasIsNotAskedForAgain() {
    server.page("/nets", "text/html", "x".getBytes(UTF_8));
    assertThat(
            add(FILES.resolve("nets.html").toString(), "--id", "nets", "--url", server.at("/nets"))
                .status())
        .isZero();
    Program again = add(server.at("/nets?fbclid=1#top"));
    assertThat(again.err()).contains("it is the source \"nets\"");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void anAddressThatLeadsToOneOfTheDossierIsRefused() throws IOException {
    server.redirect("/short", "/nets").page("/nets", "text/html", nets());
    assertThat(
            add(FILES.resolve("nets.html").toString(), "--id", "nets", "--url", server.at("/nets"))
                .status())
        .isZero();
    assertThat(add(server.at("/short")).err()).contains("it is the source \"nets\"");
  }

  @Test
  void whatTheCuratorSaysGoesFirst() {
    Program run =
        add(
            FILES.resolve("bare.html").toString(),
            "--id=courier-nets",
            "--kind=official-text",
            "--language=fr",
            "--url=https://courier.example/nets",
            "--archived=https://archive.example/nets",
            "--archived-on=2025-03-11",
            "--into=sources/2025.yaml");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("to fill in: publisher, title, published, author");
    Source source = source("courier-nets");
    assertThat(source.kind()).contains(Source.Kind.OFFICIAL_TEXT);
    assertThat(source.language().orElseThrow().tag()).isEqualTo("fr");
    assertThat(source.archived().orElseThrow().url()).hasToString("https://archive.example/nets");
    assertThat(source.archived().orElseThrow().on().orElseThrow().written())
        .isEqualTo("2025-03-11");
    assertThat(dossier.resolve("sources/2025.yaml"))
        .content()
        .contains("publisher: not-stated  # to fill in: who published it");
  }

  @Test
  void whatIsNotKnownIsAskedForAndNeverGuessed() {
    Program run = add(FILES.resolve("bare.html").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("to fill in: publisher, title, published, kind, language, author, url");
    Source source = source("bare");
    assertThat(source.publisher().notStated()).isTrue();
    assertThat(source.title().notStated()).isTrue();
    assertThat(source.published().notStated()).isTrue();
    assertThat(source.kind()).isEmpty();
    assertThat(source.url()).isEmpty();
  }

  @Test
  void aDryRunShowsAllAndWritesNothing() {
    Map<String, String> before = tree();
    Program run = add(FILES.resolve("nets.html").toString(), "--dry-run");
    assertThat(run.out())
        .contains("would write", "- id: harbour-gazette-ministers", "Nobody owns a tide")
        .endsWith("next: the same without --dry-run" + System.lineSeparator());
    assertThat(tree()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chrome.mhtml", "letter.eml", "plain.eml", "korean.html", "journal.html"})
  void everyKindOfFileBecomesASourceThatIsRead(String file) {
    Program run = add(FILES.resolve(file).toString(), "--id", "new");
    assertThat(run.err()).isEmpty();
    assertThat(Program.run("check", dossier.toString()).err()).doesNotContain("[snapshot-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no-such-file        | there is no file "no-such-file"
          news.example/talks  | if that is an address, write https://news.example/talks
          ftp://x.example/a   | neither a web address nor a file
          mailto:a@b.example  | neither a web address nor a file
          https://            | is no web address that can be asked for
          http://a:b@c.example| it may have no name and password in it
          """)
  void whatCannotBeHadIsToldInOneLine(String what, String message) {
    Map<String, String> before = tree();
    Program run = add(what);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).doesNotContain("Usage");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void serversThatFailAreToldWithWhatHelps() throws IOException {
    server.status("/gone", 404).status("/shut", 403).status("/broken", 500);
    server.redirect("/old", "/").page("/", "text/html", nets());
    assertThat(add(server.at("/gone")).err()).contains("there is no page at").contains("(404)");
    assertThat(add(server.at("/shut")).err()).contains("save it there").contains("(403)");
    assertThat(add(server.at("/broken")).err()).contains("try again later").contains("(500)");
    assertThat(add(server.at("/old")).err()).contains("any more: it sends on to");
    server.page("/app", "text/html", "<div id=app></div>".getBytes(UTF_8));
    assertThat(add(server.at("/app")).err()).contains("no article was found in").contains("hint:");
    server.page("/pic", "image/png", new byte[] {1, 2, 3});
    assertThat(add(server.at("/pic")).err()).contains("is image/png, not an article");
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "index", "Über", "../x", "a b", "", "x.orig"})
  void anIdThatCannotBeOneIsRefused(String id) {
    Program run = add(FILES.resolve("nets.html").toString(), "--id", id);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("communique: --id: ");
  }

  @Test
  void nothingIsWrittenOverAnything() throws IOException {
    assertThat(add(FILES.resolve("nets.html").toString(), "--id", "northern-courier").err())
        .contains("there is a record \"northern-courier\" already");
    assertThat(add(FILES.resolve("nets.html").toString(), "--id", "ana-torvald").err())
        .contains("there is a record \"ana-torvald\" already");
    Files.writeString(dossier.resolve("snapshots/nets.txt"), "mine");
    assertThat(add(FILES.resolve("nets.html").toString(), "--id", "nets").err())
        .contains("has a file of \"nets\" already");
    assertThat(dossier.resolve("snapshots/nets.txt")).hasContent("mine");
  }

  @Test
  void proposedIdsAreUnique() throws IOException {
    assertThat(add(FILES.resolve("bare.html").toString()).out()).startsWith("saved bare:");
    assertThat(add(FILES.resolve("journal.html").toString()).out())
        .startsWith("saved journal-invented-seas-width-nets:");
    Path other = Files.createDirectory(temp.resolve("other")).resolve("bare.html");
    Files.writeString(
        other, Files.readString(FILES.resolve("bare.html")).replace("ministries.", "offices."));
    assertThat(add(other.toString()).out()).startsWith("saved bare-2:");
  }

  @Test
  void aFolderThatIsALinkIsNotWrittenThrough() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Trees.delete(dossier.resolve("snapshots"));
    Files.createSymbolicLink(dossier.resolve("snapshots"), elsewhere);
    Program run = add(FILES.resolve("nets.html").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is a link: nothing is written through it");
    Files.createSymbolicLink(dossier.resolve("sources"), elsewhere);
    assertThat(
            add(
                    FILES.resolve("nets.html").toString(),
                    "--snapshots",
                    elsewhere.toString(),
                    "--into",
                    "sources/x.yaml")
                .err())
        .contains("leads out of the dossier through a link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aDossierWhoseArticlesAreElsewhereKeepsThemThere() throws IOException {
    Path saved = temp.resolve("saved");
    Files.move(dossier.resolve("snapshots"), saved);
    assertThat(add(FILES.resolve("nets.html").toString()).err())
        .contains(
            "there is no folder " + dossier.resolve("snapshots"), "sources have saved articles")
        .contains("with --snapshots DIR", "mkdir " + dossier.resolve("snapshots"));
    assertThat(dossier.resolve("snapshots")).doesNotExist();
    Program run =
        add(FILES.resolve("nets.html").toString(), "--id=nets", "--snapshots", saved.toString());
    assertThat(run.err()).isEmpty();
    assertThat(saved.resolve("nets.txt")).exists();
  }

  @Test
  void theFirstSourceMakesFolderAndFile() throws IOException {
    Path fresh = Files.createDirectory(temp.resolve("fresh"));
    Files.writeString(
        fresh.resolve("site.yaml"), "title: Fresh\npublisher: Nobody\nlanguages: [en]\n");
    Program run =
        Program.run(
            "source", "add", FILES.resolve("nets.html").toString(), fresh.toString(), "--id=nets");
    assertThat(run.err()).isEmpty();
    assertThat(fresh.resolve("sources.yaml")).content().startsWith("- id: nets\n");
    assertThat(fresh.resolve("snapshots/nets.txt")).exists();
  }

  @Test
  void aFolderThatIsNoDossierIsTold() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Program run =
        Program.run("source", "add", FILES.resolve("nets.html").toString(), empty.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no site.yaml in");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void wordsThatMeanHarmAreWordsInTheRecord() throws IOException {
    String title = "a: b # {c} \"d\" 'e' | > & ! % @ - [f]";
    String html =
        Files.readString(FILES.resolve("bare.html"))
            .replace(
                "<html>",
                "<html><head><meta charset=utf-8><title>x\u001B[2J</title>"
                    + "<meta property='og:title' content='"
                    + title.replace("'", "&#39;").replace("<", "&lt;")
                    + "\u001B[31m\u202E\n- id: other'>"
                    + "<meta property='og:site_name' content='not-stated'></head>");
    Path file = Files.writeString(temp.resolve("x.html"), html);
    Program run = add(file.toString(), "--id", "harm");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("\u001B");
    Source source = source("harm");
    assertThat(source.title().value().orElseThrow().wordings().get(0).words())
        .startsWith(title)
        .doesNotContain("\u001B", "\u202E", "\n");
    assertThat(Dossiers.load(dossier).all(Source.class))
        .extracting(Source::id)
        .doesNotContain("other");
  }

  @Test
  void aTitleWithMarksOfProseIsLeftToThePerson() throws IOException {
    String html =
        Files.readString(FILES.resolve("bare.html"))
            .replace("<html>", "<html><head><title>The `x` of *nets* &lt;br&gt;</title></head>");
    Path file = Files.writeString(temp.resolve("x.html"), html);
    Program run = add(file.toString(), "--id", "marks");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("to fill in: publisher, title,");
    assertThat(dossier.resolve("sources.yaml"))
        .content()
        .contains(
            "title: not-stated  # to fill in: its title as printed; it has: The `x` of *nets* <br>\n");
  }

  @Test
  void twoAtOnceAreBothAdded() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Program>> runs =
          List.of(
              () -> add(FILES.resolve("nets.html").toString(), "--id=one"),
              () -> add(FILES.resolve("korean.html").toString(), "--id=two"),
              () -> add(FILES.resolve("bare.html").toString(), "--id=three"),
              () -> add(FILES.resolve("journal.html").toString(), "--id=three"));
      int done = 0;
      for (Future<Program> run : threads.invokeAll(runs)) {
        done += run.get().status() == 0 ? 1 : 0;
      }
      assertThat(done).isEqualTo(3);
    } finally {
      threads.shutdownNow();
    }
    assertThat(Dossiers.load(dossier).all(Source.class))
        .extracting(Source::id)
        .contains("one", "two", "three");
    assertThat(dossier.resolve(".communique-editing")).doesNotExist();
  }

  @Test
  void theHelpHasAnExample() {
    assertThat(Program.plain("source", "add", "--help").out())
        .contains("communique source add https://", "--archived=URL");
    assertThat(Program.plain("source", "refresh", "--help").out())
        .contains("communique source refresh", "--from=FILE");
  }

  private Map<String, String> tree() {
    try {
      return Trees.read(dossier);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
