package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A page on paper: everything that it says, folded or not, and nothing that only guides on a
 * screen.
 */
@InBrowser
class PrintTest {

  @TestFactory
  Stream<DynamicTest> saysEverythingAndGuidesNowhere(Browser browser, Sites sites) {
    return sites
        .kinds()
        .filter(page -> !page.forwards())
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page, browser)));
  }

  /**
   * The words of every source among them, which are folded on a screen. This summit led to seven
   * documents, and tells what changed on its sheet.
   */
  @TestFactory
  Stream<DynamicTest> takesFewPages(Browser browser, Sites sites) {
    return Stream.of("", "ko/", "zh/")
        .map(language -> sites.own().page(language + "summits/lee-xi-gyeongju-2025.html"))
        .map(page -> DynamicTest.dynamicTest(page.path(), () -> isShort(page, browser)));
  }

  private static void isShort(Page page, Browser browser) throws IOException {
    browser.look(Look.DESK);
    browser.open(page.onDisk());
    browser.lookAsPrinter();
    try (PDDocument document = Loader.loadPDF(browser.pdf())) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(7);
    }
  }

  private static void check(Page page, Browser browser) throws IOException {
    browser.look(Look.DESK);
    browser.open(page.onDisk());
    List<String> onScreen = browser.list(Shown.CITED);
    if (page.cites()) {
      assertThat(onScreen).as(page.toString()).isNotEmpty();
    }
    browser.lookAsPrinter();
    assertThat(browser.list(Shown.CITED)).as(page + ", what is cited").containsAll(onScreen);
    assertThat(browser.list(Shown.FOLDED)).as(page + ", what is folded").isEmpty();
    assertThat(browser.list(Shown.GUIDES)).as(page + ", guides").isEmpty();
    String paper = text(browser.pdf());
    List<String> words = browser.list(Shown.WORDS);
    assertThat(words).as(page.toString()).isNotEmpty();
    assertThat(words.stream().filter(some -> !isOn(paper, bare(some))))
        .as(page + " says " + paper)
        .isEmpty();
    String skip = page.document().select(".skip").text();
    assertThat(paper).as(page.toString()).doesNotContain(bare(skip));
  }

  /** In one piece, or in two with the end of a page between them. */
  private static boolean isOn(String paper, String words) {
    return paper.contains(words)
        || IntStream.range(1, words.length())
            .anyMatch(
                cut ->
                    paper.contains(words.substring(0, cut))
                        && paper.contains(words.substring(cut)));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return bare(new PDFTextStripper().getText(document));
    }
  }

  /** Without white space and what is there for the line breaks only. */
  private static String bare(String words) {
    return words.replaceAll("(?U)[\\s\\p{Cf}\\u00ad]", "");
  }
}
