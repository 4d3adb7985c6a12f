package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The fonts of the pages: light, there early, and nothing moves when they come late. */
@InBrowser
class FontsTest {

  /** Of all faces that a page in English can ask for. */
  private static final long BUDGET = 60 * 1024;

  /**
   * Less than a line: a word that just fits in one face takes its sources to the next in another.
   */
  private static final double SEEN = 0.05;

  private static final String SHEET = "summits/lee-xi-gyeongju-2025.html";

  /** How far what is in sight has moved, each move by its share of the window. */
  private static final String MOVED =
      """
      const done = arguments[0];
      const sum = list => list.getEntries().reduce((sum, one) => sum + one.value, 0);
      new PerformanceObserver(list => done([sum(list)]))
        .observe({type: "layout-shift", buffered: true});
      requestAnimationFrame(() => setTimeout(() => done([0]), 200));
      """;

  /** Loads the faces of English, as if they came only now. */
  private static final String COME =
      """
      const done = arguments[0];
      const sheet = [...document.styleSheets].find(one => one.href.includes("/fonts.css"));
      const folder = sheet.href.replace(/fonts\\.css.*/, "fonts/");
      const faces = [...sheet.cssRules].map(rule => rule.style)
        .filter(style => /(serif|bold|italic|sans)\\.woff2/.test(style.src))
        .map(style => new FontFace(style.fontFamily, style.src.replace("fonts/", folder),
          {weight: style.fontWeight, style: style.fontStyle || "normal"}));
      Promise.all(faces.map(face => face.load())).then(loaded => {
        loaded.forEach(face => document.fonts.add(face));
        requestAnimationFrame(() => requestAnimationFrame(() => done(loaded.map(face => face.status))));
      }, failure => done([String(failure)]));
      """;

  private final Browser browser;
  private final BuiltSite site;

  FontsTest(Browser browser, Sites sites) {
    this.browser = browser;
    this.site = sites.own();
  }

  @AfterEach
  void letFontsCome() {
    block(List.of());
  }

  @Test
  void aSheetInEnglishAsksForNoMoreThanItNeeds() throws IOException {
    browser.look(Look.DESK);
    browser.open(site.page(SHEET).overHttp());
    List<String> asked =
        browser.traffic().requests().stream()
            .map(URI::getPath)
            .filter(path -> path.endsWith(".woff2"))
            .distinct()
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .toList();
    List<String> english =
        Stream.of("serif", "serif-bold", "serif-italic", "sans", "sans-bold")
            .map(face -> face + ".woff2")
            .toList();
    assertThat(asked).isNotEmpty().isSubsetOf(english);
    long bytes = 0;
    for (String face : english) {
      bytes += Files.size(site.folder().resolve("assets/fonts").resolve(face));
    }
    assertThat(bytes).isLessThanOrEqualTo(BUDGET);
  }

  @Test
  void theyAreThereFromADiskToo() {
    browser.look(Look.DESK);
    browser.open(site.page(SHEET).onDisk());
    browser.await("document.fonts.status === 'loaded'");
    assertThat(
            browser.list(
                "return [...document.fonts].filter(one => one.status === 'loaded')"
                    + ".map(one => one.family)"))
        .contains("Communique Serif", "Communique Sans");
  }

  @TestFactory
  Stream<DynamicTest> nothingMoves() {
    return Stream.of(Look.DESK, Look.PHONE)
        .flatMap(
            look ->
                Stream.of("index.html", SHEET, "speakers/lee-jae-myung.html", "timeline.html")
                    .map(
                        path ->
                            DynamicTest.dynamicTest(
                                path + " in " + look, () -> nothingMoves(path, look))));
  }

  private void nothingMoves(String path, Look look) {
    browser.look(look);
    browser.open(site.page(path).overHttp());
    assertThat(moved()).as("when they come early").isLessThan(SEEN);
    block(List.of("*.woff2*"));
    browser.open(site.page(path).overHttp());
    block(List.of());
    assertThat(browser.later(COME)).isNotEmpty().containsOnly("loaded");
    assertThat(moved()).as("when they come late").isLessThan(SEEN);
  }

  private double moved() {
    return Double.parseDouble(browser.later(MOVED).get(0));
  }

  private void block(List<String> addresses) {
    browser.tell("Network.enable", Map.of());
    browser.tell("Network.setCacheDisabled", Map.of("cacheDisabled", !addresses.isEmpty()));
    browser.tell("Network.setBlockedURLs", Map.of("urls", addresses));
  }
}
