package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A page of every kind is opened from the disk and over HTTP: it asks no other host for anything,
 * the browser has nothing to complain about, and it fits the narrowest phone.
 */
@InBrowser
class LoadingTest {

  /** Of HTML, style and scripts together; fonts and pictures apart. */
  private static final long BUDGET = 82 * 1024;

  /** What a sheet weighs itself. */
  private static final long SHEET = 60 * 1024;

  /** What a sheet rests on beyond so many sources may weigh as much for each, with its wordings. */
  private static final int SOURCES = 10;

  private static final long SOURCE = 1280;

  @TestFactory
  Stream<DynamicTest> staysAtHomeInSilence(Browser browser, Sites sites) {
    return sites
        .kinds()
        .flatMap(
            page ->
                Stream.of(page.onDisk(), page.overHttp())
                    .map(
                        address ->
                            DynamicTest.dynamicTest(
                                page + " by " + address.getScheme(),
                                () -> staysAtHome(page, address, browser))));
  }

  private static void staysAtHome(Page page, URI address, Browser browser) {
    browser.look(Look.DESK);
    browser.open(address);
    assertThat(browser.traffic().complaints()).as(address.toString()).isEmpty();
    assertThat(browser.traffic().requests())
        .as(address.toString())
        .contains(address)
        .allMatch(asked -> isAtHome(asked, page.site()));
    fits(page, browser);
  }

  private static boolean isAtHome(URI asked, BuiltSite site) {
    return asked.getScheme().equals("file")
        ? asked.toString().startsWith(site.folder().toUri().toString())
        : asked.toString().startsWith(site.http().toString());
  }

  private static void fits(Page page, Browser browser) {
    for (Look look : List.of(Look.DESK, Look.PHONE, Look.NARROW)) {
      browser.look(look);
      long needed = browser.ask(Long.class, "return document.scrollingElement.scrollWidth");
      assertThat(needed).as(page + ", needed in " + look).isLessThanOrEqualTo(look.width());
    }
  }

  @TestFactory
  Stream<DynamicTest> aSheetIsLight(Browser browser, Sites sites) {
    browser.look(Look.DESK);
    return sites
        .kinds()
        .filter(page -> page.isSheet() && !page.forwards())
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> isLight(page, browser)));
  }

  private static void isLight(Page page, Browser browser) throws Exception {
    browser.open(page.overHttp());
    long sources = browser.list("return [...document.querySelectorAll('.sources > li')]").size();
    assertThat(Files.size(page.site().file(page.overHttp())))
        .as(page + ", bytes of HTML")
        .isLessThan(SHEET + Math.max(0, sources - SOURCES) * SOURCE);
    long bytes = 0;
    for (URI asked : browser.traffic().requests()) {
      if (asked.getPath().matches(".*(?<!/fonts)\\.(html|css|js)")) {
        bytes += Files.size(page.site().file(asked));
      }
    }
    assertThat(bytes)
        .as(page + ", bytes of HTML, style and scripts without fonts")
        .isBetween(1024L, BUDGET + 2 * Math.max(0, sources - SOURCES) * SOURCE);
  }
}
