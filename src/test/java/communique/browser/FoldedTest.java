package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A sheet is short: what carries its sentences is folded, and opens without a mouse or a script.
 */
@InBrowser
class FoldedTest {

  /** So many words of a sheet with seven documents and eighteen sources are in sight. */
  private static final int MOST_WORDS = 1350;

  /** So many pixels are six screens of a desk. */
  private static final int SIX_SCREENS = 6150;

  private static final String WORDS =
      """
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let words = 0;
      while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement, box = holder.getBoundingClientRect();
        const shown = holder.checkVisibility({checkVisibilityCSS: true}) && box.right > 0;
        if (shown && box.width > 1) words += (walker.currentNode.data.match(/\\S+/g) ?? []).length;
      }
      return words;
      """;

  private static final String WORDING = "#position_xi-neighbours .ev";

  private final Browser browser;
  private final Page sheet;

  FoldedTest(Browser browser, Sites sites) {
    this.browser = browser;
    this.sheet = sites.own().page("summits/lee-xi-gyeongju-2025.html");
    browser.look(Look.DESK);
  }

  @Test
  void theSheetOfASummitIsShort() {
    browser.open(sheet.onDisk());
    assertThat(browser.ask(Long.class, WORDS)).isBetween(800L, (long) MOST_WORDS);
    assertThat(browser.ask(Long.class, "return Math.round(document.documentElement.scrollHeight)"))
        .isLessThanOrEqualTo(SIX_SCREENS);
  }

  @Test
  void oneShortWordingStandsBesideItsSentence() {
    browser.open(sheet.onDisk());
    assertThat(isShown("#position_lee-tangible-results .ev p")).isTrue();
    assertThat(isShown("#position_lee-tangible-results summary")).isFalse();
    assertThat(isShown(WORDING + " p")).isFalse();
    assertThat(isShown(WORDING + " summary")).isTrue();
  }

  @Test
  void wordingsOpenByKeyboard() {
    browser.open(sheet.onDisk());
    browser.run("document.querySelector('" + WORDING + " summary').focus()");
    browser.press(Key.ENTER);
    assertThat(isShown(WORDING + " p")).isTrue();
  }

  @Test
  void anAddressOpensWhatItLeadsToWithoutAScript() {
    browser.scripts(false);
    try {
      browser.open(leadingTo("words_xi-neighbours"));
      assertThat(isShown(WORDING + " p")).isTrue();
      browser.open(leadingTo("s_xinhua-gyeongju"));
      assertThat(isShown("#s_xinhua-gyeongju")).isTrue();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void differencesLeadToTheWordings() {
    browser.open(sheet.onDisk());
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('.gathered a')]"
                    + ".filter(a => !document.querySelector(a.hash + ' p')).map(a => a.hash)"))
        .isEmpty();
    assertThat(
            browser.list("return [...document.querySelectorAll('.gathered a')].map(a => a.hash)"))
        .contains("#words_xi-neighbours");
  }

  @Test
  void allOpenAndFoldAtOnce() {
    browser.open(sheet.onDisk());
    for (String all : List.of("true", "false")) {
      browser.run("document.querySelector('button.all').click()");
      assertThat(browser.list("return [...document.querySelectorAll('.ev')].map(one => one.open)"))
          .isNotEmpty()
          .containsOnly(all);
    }
  }

  @Test
  void paperHasEveryWording() {
    browser.open(sheet.onDisk());
    browser.lookAsPrinter();
    assertThat(isShown(WORDING + " p")).isTrue();
    assertThat(isShown(".sources details p")).isTrue();
  }

  private URI leadingTo(String place) {
    return URI.create(sheet.onDisk() + "#" + place);
  }

  private boolean isShown(String css) {
    return browser.ask(
        Boolean.class, "return document.querySelector('" + css + "').checkVisibility()");
  }
}
