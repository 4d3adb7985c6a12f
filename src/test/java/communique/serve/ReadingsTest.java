package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;

import communique.curate.reading.Articles;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Saved articles in the preview, as its answers show them. */
@Timeout(60)
class ReadingsTest {

  private static final String COURIER = "/~preview/read/northern-courier";

  @TempDir Path temp;

  private Articles articles;
  private Running preview;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    articles =
        Articles.in(temp)
            .with(
                "evil",
                "en",
                """
                <script>alert(1)</script> "<img src=x onerror=alert(2)>" </main><style>
                javascript:alert(3) &lt;b&gt; ' onmouseover=alert(4) x='
                """);
    preview =
        new Running(
            articles.content(),
            new Beside(
                "content", Optional.of(articles.snapshots()), Editor.of("vscode").orElseThrow()));
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @Test
  void thePageHasTheArticleWithMarksThatLeadToRecords() throws IOException {
    Document page = page(COURIER);
    String number = page.select("mark:containsOwn(The sea is ours and yours) + sup a").attr("href");
    Elements link = page.select("li:has(" + number + ") > a");
    assertThat(link.text()).isEqualTo("statement: The sea belongs to both.");
    assertThat(preview.get(link.attr("href"))).startsWith("HTTP/1.1 200");
    assertThat(page.select(number + " a").attr("href"))
        .matches("vscode://file/.*/statements/port-talks-2025\\.yaml:13:\\d+");
    assertThat(page.select("main .unrecorded").eachText()).contains("Nobody owns a tide,");
    assertThat(page.select("aside li").eachText()).contains("4 “Nobody owns a tide,”");
    assertThat(page.select("header").text()).contains("64 % of its sentences are cited (7 of 11)");
  }

  @Test
  void theListIsFoundWithoutItsSlash() throws IOException {
    assertThat(preview.get("/~preview/read"))
        .startsWith("HTTP/1.1 307")
        .contains("Location: /~preview/read/");
  }

  @Test
  void thePiecesSayWhereTheyBegin() throws IOException {
    int next = 0;
    for (Element piece : page(COURIER).select("#article [data-from]")) {
      int from = Integer.parseInt(piece.attr("data-from"));
      assertThat(from).isBetween(next, next + 1);
      next = from + piece.wholeText().length();
    }
  }

  @Test
  void whatIsSelectedIsAnsweredAsTextToPaste() throws IOException {
    assertThat(preview.get(COURIER + "/select?from=0&until=9"))
        .startsWith("HTTP/1.1 200")
        .contains("application/json", "\"words\":\"Synthetic\"", "northern-courier: Synthetic");
    for (String wrong :
        new String[] {"", "?from=9", "?from=x&until=y", "?from=%FF", "?from=9&until=3"}) {
      assertThat(preview.get(COURIER + "/select" + wrong))
          .startsWith("HTTP/1.1 404")
          .contains("\"refused\":\"no words are selected");
    }
  }

  @Test
  void withoutAScriptAFormAndTheNumbersOfParagraphsSelect() throws IOException {
    assertThat(page(COURIER + "?select=Nobody+%E2%80%A6+tide").select("#cite").text())
        .contains("northern-courier: Nobody owns a tide");
    assertThat(page(COURIER + "?line=1").select("#claim").text()).contains("Synthetic");
    assertThat(page(COURIER + "?select=three").select("#told").text())
        .contains("stands 3 times in the article", "--line 2");
  }

  @Test
  void theListHasEveryArticleWithItsShare() throws IOException {
    Document list = page("/~preview/read/");
    assertThat(list.select("tbody a").eachAttr("href"))
        .contains(COURIER, "/~preview/read/harbour-gazette", "/~preview/read/evil");
    assertThat(list.select("tbody tr:contains(northern-courier) td").eachText())
        .containsExactly("64 % (7 of 11)", "3 quotations no record has");
  }

  @Test
  void thePageOfASourceLeadsThere() throws IOException {
    assertThat(page("/sources/northern-courier.html").select(".preview-read a").attr("href"))
        .isEqualTo(COURIER);
    assertThat(preview.get("/sources/index.html")).doesNotContain("preview-read");
  }

  @Test
  void aHostileArticleIsWords() throws IOException {
    String answer = preview.get("/~preview/read/evil?select=%3Cscript%3E%22%27");
    assertThat(answer)
        .contains("Content-security-policy: default-src 'none'; script-src 'self'")
        .doesNotContain("<script>alert", "<img", "</main><style>", "value=\"<");
    Document page = page("/~preview/read/evil");
    assertThat(page.select("script").eachAttr("src"))
        .containsExactly("/~preview/preview.js", "/~preview/reading.js");
    assertThat(page.select("img, style, [onerror], [onmouseover]")).isEmpty();
    assertThat(page.select("#article").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void whatIsNotThereIsSaidAndNoPathLeadsOut() throws IOException {
    assertThat(preview.get("/~preview/read/northern-couriers"))
        .startsWith("HTTP/1.1 404")
        .contains("did you mean &quot;northern-courier&quot;?");
    for (String path : new String[] {"../../site.yaml", "%2e%2e%2fsite.yaml", "x%00y", "%3Cb%3E"}) {
      assertThat(preview.get("/~preview/read/" + path)).contains("404").doesNotContain("<b>");
    }
    assertThat(preview.ask("POST " + COURIER, "127.0.0.1:" + preview.address().getPort()))
        .startsWith("HTTP/1.1 405");
    assertThat(preview.ask("GET " + COURIER, "elsewhere.example")).startsWith("HTTP/1.1 421");
  }

  /** The page names files of this disk: no page of another origin may read it. */
  @Test
  void anotherOriginReadsNothing() throws IOException {
    String answer =
        preview.raw(
            "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nOrigin: http://elsewhere.example\r\nConnection: close\r\n\r\n"
                .formatted(COURIER, preview.address().getPort()));
    assertThat(answer)
        .contains("Cross-origin-resource-policy: same-origin", "Referrer-policy: no-referrer")
        .doesNotContainIgnoringCase("access-control-allow");
  }

  @Test
  void aChangeOfARecordOrOfTheArticleIsFollowed() throws IOException, InterruptedException {
    articles.and(
        "statements/port-talks-2025.yaml",
        """
          - id: torvald-tide
            speaker: ana-torvald
            gist: Nobody owns a tide.
            said: [{source: northern-courier, verb: said, quote: Nobody owns a tide}]
        """);
    preview.get(COURIER, "73 %");
    Files.writeString(articles.snapshots().resolve("courier.txt"), "Other words.\n");
    preview.get(COURIER, "is not the one that was read");
  }

  @Test
  void theLineOfAProblemOpensInTheEditor() throws IOException, InterruptedException {
    Dossiers.edit(
        articles.content(), "summits/port-talks-2025.md", "speaker: ana-torvald", "speaker: anna");
    assertThat(preview.get("/summits/port-talks-2025.html", "unknown-reference"))
        .containsPattern("<a href=\"vscode://file/[^\"]*/summits/port-talks-2025\\.md:13:\\d+\">");
  }

  private Document page(String path) throws IOException {
    String answer = preview.get(path);
    return Jsoup.parse(answer.substring(answer.indexOf("<!DOCTYPE")));
  }
}
