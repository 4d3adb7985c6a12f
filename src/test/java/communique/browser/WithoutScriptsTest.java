package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Without JavaScript a page says the same, with the same sources. */
@InBrowser
class WithoutScriptsTest {

  private final Browser browser;

  WithoutScriptsTest(Browser browser) {
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> saysTheSame(Sites sites) {
    return sites
        .kinds()
        .filter(page -> !page.forwards())
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page)));
  }

  private void check(Page page) {
    browser.look(Look.DESK);
    browser.scripts(true);
    browser.open(page.onDisk());
    List<String> with = browser.list(Shown.CITED);
    browser.scripts(false);
    browser.open(page.onDisk());
    assertThat(browser.list(Shown.CITED)).as(page.toString()).isEqualTo(with);
    if (page.cites()) {
      assertThat(with).as(page.toString()).isNotEmpty();
    }
  }

  @AfterEach
  void allowScriptsAgain() {
    browser.scripts(true);
  }
}
