package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;

import communique.browser.Browser;
import communique.browser.InBrowser;
import communique.browser.Key;
import communique.browser.Look;
import communique.curate.reading.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A saved article in the preview, as it is read and selected in a browser. */
@InBrowser
@Timeout(120)
class ReadingInBrowserTest {

  private static final String AXE =
      """
      const [done] = arguments;
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]}).then(
        found => done(found.violations.map(one => one.id + ": " + one.nodes[0].target.join(" ")
          + " " + one.nodes[0].failureSummary)),
        failure => done([String(failure)]));
      """;

  /** From inside one piece to inside another, as a mouse does. */
  private static final String SELECT =
      """
      const [first, last] = arguments;
      const texts = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      while (texts.nextNode()) {
        const text = texts.currentNode;
        const from = text.data.indexOf(first);
        if (!begun && from >= 0) { range.setStart(text, from); begun = true; }
        const until = text.data.indexOf(last);
        if (begun && until >= 0) { range.setEnd(text, until + last.length); break; }
      }
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      """;

  private static final List<Look> LOOKS =
      List.of(
          Look.DESK,
          new Look(Look.Theme.DARK, Look.DESK.width()),
          new Look(Look.Theme.LIGHT, 390),
          new Look(Look.Theme.DARK, 390));

  @TempDir Path temp;

  private Running preview;
  private URI article = URI.create("http://127.0.0.1/");

  @BeforeEach
  void start() throws IOException, InterruptedException {
    Articles articles =
        Articles.in(temp)
            .with(
                "evil",
                "en",
                "<script>document.title = 'run'</script> <img src=x onerror=\"document.title='run'\">\n");
    Beside beside =
        new Beside("content", Optional.of(articles.snapshots()), Editor.of("vscode").orElseThrow());
    preview = new Running(articles.content(), beside);
    article = preview.address().resolve("/~preview/read/northern-courier");
  }

  @AfterEach
  void end(Browser browser) {
    browser.look(Look.DESK);
    browser.scripts(true);
    preview.close();
  }

  @Test
  void whatIsSelectedFillsThreeBoxes(Browser browser) {
    browser.open(article);
    browser.run(SELECT, "her office", "wider meshes");
    browser.await("document.getElementById('cite').textContent.includes('northern-courier')");
    assertThat(text(browser, "told"))
        .isEqualTo("Taken: her office quoted her further. Marsh urged wider meshes");
    assertThat(text(browser, "cite")).contains("northern-courier: her office quoted her further");
    assertThat(text(browser, "statement")).contains("- id: said-her-office-quoted");
    assertThat(text(browser, "claim")).contains("text: # the fact");
    browser.run(SELECT, "Nobody", "tide");
    browser.await("document.getElementById('statement').textContent.includes('quote: Nobody')");
    assertThat(browser.traffic().complaints()).isEmpty();
    assertThat(browser.traffic().requests())
        .allMatch(asked -> asked.getPort() == article.getPort());
  }

  @Test
  void theNumbersOfRecordsAndNotesAreNotPartOfASelection(Browser browser) {
    browser.open(article);
    browser.run(SELECT, "The sea is ours and yours", "she declared");
    browser.await("document.getElementById('told').textContent.startsWith('Taken')");
    assertThat(text(browser, "told")).isEqualTo("Taken: The sea is ours and yours,” she declared");
  }

  @Test
  void theKeyboardIsEnough(Browser browser) {
    browser.open(article);
    browser.run("document.querySelector('#p4 .number').focus()");
    browser.press(Key.ENTER);
    browser.await("location.search === '?line=4'");
    assertThat(text(browser, "cite")).contains("Nobody owns a tide");
    browser.await("!document.querySelector('[data-copies=cite]').hidden");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('a, button, input, summary, pre')]"
                    + ".filter(one => one.checkVisibility() && one.tabIndex < 0).map(one => one.outerHTML)"))
        .isEmpty();
    browser.run("document.querySelector('[data-copies=cite]').focus()");
    browser.press(Key.ENTER);
    browser.await("document.getElementById('told').textContent === 'Copied.'");
  }

  @Test
  void axeFindsNothing(Browser browser) {
    for (String page : List.of("northern-courier?line=4", "northern-courier", "", "nothing")) {
      browser.open(preview.address().resolve("/~preview/read/" + page));
      browser.run(axe());
      browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
      for (Look look : LOOKS) {
        browser.look(look);
        assertThat(browser.later(AXE)).as(page + " " + look).isEmpty();
        assertThat(
                browser.ask(
                    Boolean.class,
                    "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
            .as(page + " " + look)
            .isTrue();
      }
    }
  }

  @Test
  void withoutScriptsThePageReads(Browser browser) {
    browser.scripts(false);
    browser.open(URI.create(article + "?select=Nobody+%E2%80%A6+tide"));
    assertThat(text(browser, "cite")).contains("northern-courier: Nobody owns a tide");
    assertThat(text(browser, "article")).contains("Chancellor Torvald");
    assertThat(browser.ask(Boolean.class, "return document.querySelector('[data-copies]').hidden"))
        .isTrue();
  }

  @Test
  void aHostileArticleDoesNotRun(Browser browser) {
    browser.open(preview.address().resolve("/~preview/read/evil"));
    browser.run(SELECT, "script", "onerror");
    browser.await("document.getElementById('cite').textContent.includes('evil')");
    assertThat(browser.list("return [document.title]")).containsExactly("Reading Invented Press");
    assertThat(text(browser, "article")).contains("<script>document.title");
  }

  private static String text(Browser browser, String id) {
    return browser.ask(
        String.class, "return document.getElementById(arguments[0]).innerText.trim()", id);
  }

  private static String axe() {
    try (InputStream in = ReadingInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
