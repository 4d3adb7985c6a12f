package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How the words of a page of every kind are set. */
@InBrowser
class TypeTest {

  private static final int STYLES = 8;

  private static final int CHARACTERS = 75;

  /** Down to a title on a phone: one row of header and the kind of the sheet. */
  private static final long ROOM = 115;

  /**
   * Every style of words in sight, links and controls among them: family, size, weight, slant and
   * colour. Fonts for other scripts stand behind ours in every family, so they are no family of
   * their own. What a style sheet draws, a sign or a dash, is no word; what an author stresses in
   * running text is no style of ours.
   */
  private static final String STYLES_IN_SIGHT =
      """
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = new Map();
      while (texts.nextNode()) {
        const text = texts.currentNode, holder = text.parentElement, range = new Range();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect(), room = holder.getBoundingClientRect();
        if (!text.data.trim() || !holder.checkVisibility() || box.right < 0 || box.width < 2 || room.width < 2
            || holder.closest(".prose em")) continue;
        const style = getComputedStyle(holder), family = style.fontFamily.match(/Communique (Serif|Sans)|monospace/);
        const key = [family && family[0], style.fontSize, style.fontWeight, style.fontStyle, style.color].join(" ");
        if (!found.has(key)) found.set(key, text.data.trim().slice(0, 30));
      }
      return [...found].map(([style, words]) => style + ": " + words);
      """;

  /**
   * Every line of the main part that is too long: a word that is left of the one before begins a
   * line.
   */
  private static final String LONG_LINES =
      """
      const blocks = new Map();
      const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const block = element =>
        /inline|contents/.test(getComputedStyle(element).display) ? block(element.parentElement) : element;
      while (texts.nextNode()) {
        const holder = texts.currentNode.parentElement;
        if (!holder.checkVisibility() || holder.closest("pre, code, svg, .url, .pl")) continue;
        const lines = blocks.get(block(holder)) ?? blocks.set(block(holder), [{words: "", left: -1}]).get(block(holder));
        for (const word of texts.currentNode.data.matchAll(/\\S+\\s*/g)) {
          const range = new Range();
          range.setStart(texts.currentNode, word.index);
          range.setEnd(texts.currentNode, word.index + word[0].trimEnd().length);
          const left = range.getBoundingClientRect().left;
          if (left < lines.at(-1).left) lines.push({words: "", left});
          lines.at(-1).words += word[0].replace(/\\s+/g, " ");
          lines.at(-1).left = left;
        }
      }
      return [...blocks.values()].flat().map(line => line.words.trim())
        .filter(words => words.length > arguments[0]).map(words => words.length + " " + words);
      """;

  private static final String TITLE =
      "return Math.round(document.querySelector('h1').getBoundingClientRect().top)";

  @TestFactory
  Stream<DynamicTest> aPageHasFewStyles(Browser browser, Sites sites) {
    return sites
        .kinds()
        .filter(page -> !page.forwards())
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page, browser)));
  }

  private static void check(Page page, Browser browser) {
    browser.look(Look.DESK);
    browser.open(page.onDisk());
    assertThat(browser.list(STYLES_IN_SIGHT))
        .as(page.toString())
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(STYLES)
        .noneMatch(style -> style.startsWith(" "));
    if (browser.ask(String.class, "return document.documentElement.lang").equals("en")) {
      assertThat(browser.list(LONG_LINES, CHARACTERS)).as(page.toString()).isEmpty();
    }
    browser.look(Look.PHONE);
    assertThat(browser.list(STYLES_IN_SIGHT))
        .as(page + ", on a phone")
        .hasSizeLessThanOrEqualTo(STYLES);
    if (page.document().select("body > aside").isEmpty()) {
      assertThat(browser.ask(Long.class, TITLE)).as(page + ", title").isLessThanOrEqualTo(ROOM);
    }
  }
}
