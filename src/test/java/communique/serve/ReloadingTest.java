package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import communique.browser.Browser;
import communique.browser.InBrowser;
import communique.browser.Look;
import communique.testing.Dossiers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview in a browser: the page that is open follows the file, and the reader stays put. */
@InBrowser
@Timeout(60)
class ReloadingTest {

  private static final String FILE = "summits/port-talks-2025.md";

  /**
   * A page stands still once its scripts have run, those that wait for it too, and its fonts are
   * there.
   */
  private static final String STILL =
      """
      performance.getEntriesByType("navigation")[0].loadEventEnd > 0
        && document.fonts.status === "loaded"
      """;

  /**
   * The first words below the middle of the window, or those that are given, and where they are.
   */
  private static final String READING =
      """
      const [words] = arguments;
      const top = element => Math.round(element.getBoundingClientRect().top);
      const read = [...document.querySelectorAll("main p, main li, main dd")]
        .find(element => words ? element.textContent === words : top(element) > innerHeight / 2);
      return [read.textContent, top(read)];
      """;

  @TempDir Path temp;

  @Test
  void theReaderStaysOnTheSameWords(Browser browser) throws IOException, InterruptedException {
    Path content = Dossiers.synthetic(temp);
    try (Running preview = new Running(content)) {
      URI sheet = preview.address().resolve("summits/port-talks-2025.html");
      browser.look(Look.NARROW);
      browser.open(sheet);
      browser.await(STILL);
      browser.run("scrollTo(0, 1234)");
      List<String> read = browser.list(READING);

      Dossiers.edit(content, FILE, "talks in Port Anselm", "talks in Port Bertil");
      browser.await("document.querySelector('h1').textContent.includes('Port Bertil')");
      browser.await("scrollY === 1234");

      Dossiers.edit(content, FILE, "{speaker: ana-torvald", "{speaker: ana-torwald");
      browser.await("document.querySelector('.preview-problems')");
      browser.await(STILL + " && scrollY > 1234");
      assertStaysOn(read, browser.list(READING, read.get(0)));
      assertThat(browser.list("return [document.querySelector('.preview-problems').innerText]"))
          .singleElement()
          .asString()
          .contains("did you mean \"ana-torvald\"?");

      Dossiers.edit(content, FILE, "{speaker: ana-torwald", "{speaker: ana-torvald");
      browser.await("!document.querySelector('.preview-problems')");
      browser.await("scrollY === 1234");
      assertThat(browser.traffic().complaints()).isEmpty();
      assertThat(browser.traffic().requests())
          .allMatch(
              asked ->
                  asked.getPort() == sheet.getPort() && asked.getHost().equals(sheet.getHost()));
    } finally {
      browser.look(Look.DESK);
    }
  }

  /** The same words in the same place, but for the pixel that a browser rounds by. */
  private static void assertStaysOn(List<String> before, List<String> after) {
    assertThat(Integer.parseInt(after.get(1)))
        .isCloseTo(Integer.parseInt(before.get(1)), within(1));
  }
}
