package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The page that a server gives where there is none. */
@InBrowser
class MissingTest {

  @Test
  void isDressedAndLeadsHomeFromAnyDepth(Browser browser, Sites sites) {
    BuiltSite site = sites.synthetic();
    browser.look(Look.DESK);
    browser.open(site.http().resolve("no/such/page/at-all.html"));
    assertThat(browser.traffic().requests())
        .anyMatch(
            asked ->
                asked.getPath().equals(site.http().resolve("assets/communique.css").getPath()));
    assertThat(browser.list("return [...document.querySelectorAll('main li a')].map(a => a.href)"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(site.file(URI.create(link))).isRegularFile());
  }
}
