package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The register of agreements is narrowed down by a script, and whole without it. */
@InBrowser
class FilterTest {

  private static final String ROWS =
      """
      return [...document.querySelectorAll("tbody tr")].filter(row => row.checkVisibility())
        .map(row => row.querySelector("th").innerText.trim());
      """;

  private static final String CHOOSE =
      """
      const select = document.querySelector(`select[name=${arguments[0]}]`);
      select.value = arguments[1];
      select.dispatchEvent(new Event("input", {bubbles: true}));
      """;

  private static final String IS_SHOWN =
      "return document.querySelector('form.filters').checkVisibility()";

  @Test
  void narrowsDownAndKeepsItsStateInTheAddress(Browser browser, Sites sites) {
    browser.look(Look.DESK);
    browser.open(register(sites).onDisk());
    List<String> all = browser.list(ROWS);
    assertThat(all).hasSize(3);
    browser.run(CHOOSE, "form", "agreement");
    List<String> some = browser.list(ROWS);
    assertThat(some).hasSize(1).isSubsetOf(all);
    URI shared = browser.address();
    assertThat(shared.getQuery()).isEqualTo("form=agreement");
    assertThat(browser.list("return [document.querySelector('output').innerText]"))
        .containsExactly("1 / 3");

    browser.open(register(sites).onDisk());
    assertThat(browser.list(ROWS)).isEqualTo(all);
    browser.open(shared);
    assertThat(browser.list(ROWS)).isEqualTo(some);
    browser.run("document.querySelector('form.filters button').click()");
    browser.await("!location.search");
    assertThat(browser.list(ROWS)).isEqualTo(all);
  }

  @Test
  void filtersNarrowDownTogether(Browser browser, Sites sites) {
    browser.look(Look.DESK);
    browser.open(register(sites).overHttp());
    browser.run(CHOOSE, "form", "mou");
    assertThat(browser.list(ROWS)).hasSize(3);
    browser.run(CHOOSE, "party", "KR");
    assertThat(browser.list(ROWS)).hasSize(2);
    browser.run(CHOOSE, "status", "renewed");
    assertThat(browser.list(ROWS)).isEmpty();
  }

  @Test
  void withoutScriptsTheTableIsWhole(Browser browser, Sites sites) {
    browser.look(Look.DESK);
    browser.scripts(false);
    try {
      browser.open(register(sites).onDisk());
      assertThat(browser.ask(Boolean.class, IS_SHOWN)).isFalse();
      assertThat(browser.list(ROWS)).hasSize(3);
    } finally {
      browser.scripts(true);
    }
  }

  private static Page register(Sites sites) {
    return sites.own().page("agreements/index.html");
  }
}
