package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview of a dossier that changes, as its answers show it. */
@Timeout(60)
class PreviewTest {

  private static final String SHEET = "/summits/port-talks-2025.html";
  private static final String FILE = "summits/port-talks-2025.md";

  @TempDir Path temp;

  private Path content;
  private Running preview;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    content = Dossiers.synthetic(temp);
    preview = new Running(content);
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"base-url: https://desk.example/sheets", "base-url: https://a.example"})
  void theLinksOfAMissingPageLeadOnFromAnyDepth(String base) throws Exception {
    linksLeadOn();
    Dossiers.edit(content, "site.yaml", "base-url: https://desk.example/sheets", base + "\n");
    Dossiers.edit(content, "site.yaml", "title: Synthetic dossier", "title: Another dossier");
    preview.next();
    linksLeadOn();
    Dossiers.edit(content, "site.yaml", base, "");
    preview.next();
    linksLeadOn();
  }

  private void linksLeadOn() throws IOException {
    String page = preview.get("/no/such/page.html");
    List<String> links =
        Jsoup.parse(page.substring(page.indexOf("<!DOCTYPE")))
            .select("[href], [src], [action]")
            .stream()
            .flatMap(element -> Stream.of("href", "src", "action").map(element::attr))
            .filter(link -> link.startsWith("/") || !link.matches("|#.*|[a-z]+:.*"))
            .toList();
    assertThat(links).hasSizeGreaterThan(10);
    for (String link : links) {
      assertThat(link).startsWith("/");
      assertThat(preview.get(link)).as(link).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void aChangeIsBuiltAndTold() throws IOException, InterruptedException {
    try (Running.News news = preview.news()) {
      String first = news.next();
      assertThat(preview.get(SHEET)).contains("data-version=\"" + first.substring(6) + "\"");
      Dossiers.edit(content, FILE, "Port Anselm", "Port Bertil");
      preview.next();
      assertThat(news.next()).startsWith("data: ").isNotEqualTo(first);
      assertThat(preview.get(SHEET)).contains("Port Bertil");
    }
  }

  @Test
  void aTemplateAndAFileInANewFolderAreWatchedToo() throws IOException, InterruptedException {
    Path templates = Files.createDirectory(content.resolve("templates"));
    Files.copy(Path.of("templates/home.ftlh"), templates.resolve("home.ftlh"));
    preview.next();
    Dossiers.edit(content, "templates/home.ftlh", "<h1 id=\"part_latest\">", "<h1 id=\"changed\">");
    while (!preview.get("/").contains("<h1 id=changed>")) {
      preview.next();
    }
  }

  @Test
  void problemsStandOnTheirPageAndTheLastGoodPageStays() throws IOException, InterruptedException {
    try (Running.News news = preview.news()) {
      String first = news.next();
      Dossiers.edit(content, FILE, "{speaker: ana-torvald", "{speaker: ana-torwald");
      assertThat(preview.next().rejected()).isTrue();
      String second = news.next();
      assertThat(second).isNotEqualTo(first);
      assertThat(preview.get(SHEET))
          .contains("1 problem on this page", "error[unknown-reference]", FILE + ":")
          .contains("hint: did you mean &quot;ana-torvald&quot;?")
          .contains("that of the last good dossier", "<h1>Torvald")
          .doesNotContain("problem elsewhere", "problems elsewhere");
      assertThat(preview.get("/speakers/odo-lind.html"))
          .contains("1 problem elsewhere")
          .doesNotContain("on this page");
      assertThat(preview.get("/nowhere"))
          .startsWith("HTTP/1.1 404")
          .contains("1 problem elsewhere");

      Dossiers.edit(content, FILE, "{speaker: ana-torwald", "{speaker: ana-torvald");
      assertThat(preview.next().rejected()).isFalse();
      assertThat(news.next()).isNotEqualTo(second);
      assertThat(preview.get(SHEET)).doesNotContain("<aside class=\"preview-problems\"");
    }
  }

  /** Nothing is built, so only the links of what is looked at are judged. */
  @Test
  void aLinkThatLeadsNowhereStandsOnItsPage() throws IOException, InterruptedException {
    Path templates = Files.createDirectory(content.resolve("templates"));
    Files.writeString(
        templates.resolve("search.ftlh"),
        Files.readString(Path.of("templates/search.ftlh"))
            .replace(
                "</h1>", "</h1><a href=\"nowhere.html\">x</a><a href=\"about.html#no\">y</a>"));
    assertThat(preview.get("/search.html", "2 problems on this page"))
        .contains("error[broken-link]", "<code>search.html:", "leads to nowhere.html")
        .contains("error[broken-anchor]", "about.html has no anchor &quot;no&quot;");
    assertThat(preview.get("/about.html")).doesNotContain("preview-problems\"");
  }

  @Test
  void whatIsAddedRenamedAndRemovedIsFollowed() throws IOException, InterruptedException {
    Path file = content.resolve("speakers/odo-lind.md");
    String text = Files.readString(file);
    Path added = content.resolve("speakers/new-person.md");
    Files.writeString(added, text);
    preview.get("/speakers/new-person.html", "HTTP/1.1 200");
    Files.move(added, content.resolve("speakers/other-person.md"));
    preview.get("/speakers/new-person.html", "HTTP/1.1 404");
    preview.get("/speakers/other-person.html", "HTTP/1.1 200");
    Path aside = Files.move(content.resolve("speakers"), temp.resolve("aside"));
    preview.get("/summits/port-talks-2025.html", "unknown-reference");
    Files.move(aside, content.resolve("speakers"));
    preview.get("/speakers/other-person.html", "HTTP/1.1 200");
    Files.delete(content.resolve("speakers/other-person.md"));
    preview.get("/speakers/other-person.html", "HTTP/1.1 404");
  }

  /** An editor that writes slowly is seen in the middle of it. */
  @Test
  void aHalfSavedFileEndsNothing() throws IOException, InterruptedException {
    String text = Files.readString(content.resolve(FILE));
    for (int length = 0; length < text.length(); length += 97) {
      Files.writeString(content.resolve(FILE), text.substring(0, length));
      assertThat(preview.get(SHEET)).startsWith("HTTP/1.1 200").contains("<h1>Torvald");
    }
    Files.writeString(content.resolve(FILE), text.replace("Port Anselm", "Port Bertil"));
    assertThat(preview.get(SHEET, "Port Bertil")).startsWith("HTTP/1.1 200");
    while (preview.get(SHEET).contains("preview-problems\"")) {
      preview.next();
    }
  }

  @Test
  void aProblemInItsStatementsConcernsASheet() throws IOException, InterruptedException {
    Dossiers.edit(content, "statements/port-talks-2025.yaml", "said:", "sayd:");
    assertThat(preview.get(SHEET, "on this page")).contains("statements/port-talks-2025.yaml:");
    assertThat(preview.get("/timeline.html")).doesNotContain("on this page").contains("elsewhere");
  }

  @Test
  void whatIsWrongForAllPagesStandsOnAll() throws IOException, InterruptedException {
    Dossiers.edit(content, "site.yaml", "title: Synthetic dossier", "titel: <b>");
    assertThat(preview.get("/", "on this page")).contains("site.yaml:").doesNotContain("\"<b>\"");
    assertThat(preview.get(SHEET)).contains("on this page", "site.yaml:");
  }

  @Test
  void whatIsSavedWhileItBuildsIsBuiltToo() throws IOException, InterruptedException {
    for (int i = 0; i < 20; i++) {
      Dossiers.edit(
          content,
          "register.yaml",
          "name: Fisheries" + "!".repeat(i),
          "name: Fisheries" + "!".repeat(i + 1));
      Thread.sleep(20);
    }
    while (!preview.get("/topics/fisheries.html").contains("Fisheries" + "!".repeat(20))) {
      preview.next();
    }
  }

  @Test
  void beforeTheFirstGoodBuildNothingElseIsPromised() throws IOException, InterruptedException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    try (Running other = new Running(empty)) {
      for (String path : new String[] {"/", "/index.html", "/nowhere", "/summits/"}) {
        assertThat(other.get(path))
            .startsWith("HTTP/1.1 404")
            .contains("No dossier here yet", "communique init dossier", "error[no-dossier]")
            .doesNotContain("last good dossier");
      }
    }
  }

  @Test
  void aDossierMayBeginWhileItIsLookedAt() throws IOException, InterruptedException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    try (Running other = new Running(empty)) {
      Files.createDirectories(empty.resolve("speakers"));
      Files.copy(content.resolve("speakers/odo-lind.md"), empty.resolve("speakers/odo-lind.md"));
      Files.copy(content.resolve("site.yaml"), empty.resolve("site.yaml"));
      other.get("/speakers/odo-lind.html", "on this page");
      Files.delete(empty.resolve("site.yaml"));
      other.get("/speakers/odo-lind.html", "error[no-dossier]");
    }
  }

  @Test
  void whatALinkLeadsToIsReadAgain() throws IOException, InterruptedException {
    Path shared = Files.createDirectories(content.resolve("assets"));
    Files.move(content.resolve(FILE), shared.resolve("shared.sheet"));
    Files.createSymbolicLink(content.resolve(FILE), Path.of("../assets/shared.sheet"));
    preview.get(SHEET, "Port Anselm");
    Dossiers.edit(content, "assets/shared.sheet", "Port Anselm", "Port Bertil");
    preview.get(SHEET, "Port Bertil");
  }

  @Test
  void whatComesWithADossierIsNeverShown() throws IOException, InterruptedException {
    Path brought = Files.createDirectories(temp.resolve("other/.communique/preview"));
    Files.writeString(brought.resolve("evil.html"), "<script>alert(1)</script>");
    Path other = Trees.copy(content, temp.resolve("other"));
    Dossiers.edit(other, "site.yaml", "title:", "pages: [{title: Evil, path: evil.html}]\ntitle:");
    try (Running foreign = new Running(other)) {
      assertThat(foreign.get("/evil.html")).startsWith("HTTP/1.1 404").doesNotContain("alert");
    }
    assertThat(brought).isDirectoryContaining("glob:**/evil.html");
    assertThat(Trees.read(brought)).hasSize(1);
  }
}
