package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The path of a reader who has no mouse. */
@InBrowser
class KeyboardTest {

  /** Writes down all that has the focus, in order, with what is wrong about how it shows. */
  private static final String WATCH =
      """
      window.path = [];
      document.addEventListener("focusin", event => {
        const at = event.target, box = at.getBoundingClientRect(), style = getComputedStyle(at);
        // Of a link on two lines the middle of its box may be beside it.
        const line = at.getClientRects()[0] ?? box;
        const x = Math.max(0, line.left) + Math.min(line.width, innerWidth) / 2;
        const top = document.elementFromPoint(x, line.top + line.height / 2);
        const faults = [];
        if (box.width < 1 || box.height < 1) faults.push("has no size");
        if (box.bottom > innerHeight + 1 || box.top < -1) faults.push("is out of sight");
        if (style.opacity !== "1") faults.push("is transparent");
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1)
          faults.push("has no outline");
        if (top && !at.contains(top) && !top.contains(at)) faults.push("is covered by " + top.className);
        path.push({at: at, faults: faults});
      });
      """;

  private static final String FAULTS =
      """
      return path.filter(step => step.faults.length)
        .map(step => step.at.outerHTML + " " + step.faults.join(", "));
      """;

  @TestFactory
  Stream<DynamicTest> beginsWithAWayPastTheHeader(Browser browser, Sites sites) {
    return pages(sites)
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> skips(page, browser)));
  }

  private static void skips(Page page, Browser browser) {
    browser.look(Look.DESK);
    browser.open(page.onDisk());
    browser.run(WATCH);
    browser.press(Key.TAB);
    assertThat(browser.list("return [document.activeElement.className]")).containsExactly("skip");
    assertThat(browser.list(FAULTS)).as(page.toString()).isEmpty();
    browser.press(Key.ENTER);
    browser.await("location.hash === '#_main'");
    browser.press(Key.TAB);
    assertThat(
            browser.ask(Boolean.class, "return !!document.activeElement.closest('main, footer')"))
        .isTrue();
  }

  @TestFactory
  Stream<DynamicTest> reachesEverythingInSight(Browser browser, Sites sites) {
    return pages(sites)
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> walks(page, browser)));
  }

  private static void walks(Page page, Browser browser) {
    browser.look(Look.DESK);
    browser.open(page.onDisk());
    browser.run(WATCH);
    long links =
        browser.ask(
            Long.class,
            "return [...document.querySelectorAll('a[href], button, input, select, summary')]"
                + ".filter(one => one.checkVisibility() && !one.disabled).length");
    for (long i = 0; i < links; i++) {
      browser.press(Key.TAB);
    }
    assertThat(browser.list(FAULTS)).as(page.toString()).isEmpty();
    assertThat(browser.ask(Long.class, "return new Set(path.map(step => step.at)).size"))
        .as(page + ", stops on the way")
        .isEqualTo(links);
  }

  /** In one language: the way is the same in all. */
  private static Stream<Page> pages(Sites sites) {
    return sites.own().kinds().filter(page -> !page.path().matches("[a-z]{2}/.*"));
  }
}
