package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.GeneratedDossier;
import communique.testing.Program;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long register of agreements is narrowed down by a script, and whole without it. */
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

  private static final String TYPE =
      """
      const words = document.querySelector(".filters input");
      words.value = arguments[0];
      words.dispatchEvent(new Event("input", {bubbles: true}));
      """;

  @TempDir static Path temp;

  private static URI register = URI.create("");
  private static URI parted = URI.create("");

  @BeforeAll
  static void build() {
    register = register("whole", 100);
    parted = register("parted", 600);
  }

  private static URI register(String name, int sheets) {
    Path content = GeneratedDossier.write(temp.resolve(name), sheets, 1);
    Path out = temp.resolve(name + "-site");
    Program run = Program.plain("build", content.toString(), "--edition=web", "--out=" + out);
    assertThat(run.status()).as(run.err()).isZero();
    return out.resolve("agreements/index.html").toUri();
  }

  @Test
  void narrowsDownAndKeepsItsStateInTheAddress(Browser browser) {
    browser.look(Look.DESK);
    browser.open(register);
    List<String> all = browser.list(ROWS);
    assertThat(all).hasSizeGreaterThan(20);
    browser.run(CHOOSE, "status", "ratified");
    List<String> some = browser.list(ROWS);
    assertThat(some).isNotEmpty().hasSizeLessThan(all.size()).isSubsetOf(all);
    URI shared = browser.address();
    assertThat(shared.getQuery()).isEqualTo("status=ratified");
    assertThat(browser.list("return [document.querySelector('output').innerText]"))
        .containsExactly(some.size() + " / " + all.size());

    browser.open(register);
    assertThat(browser.list(ROWS)).isEqualTo(all);
    browser.open(shared);
    assertThat(browser.list(ROWS)).isEqualTo(some);
    browser.run("document.querySelector('form.filters button').click()");
    browser.await("!location.search");
    assertThat(browser.list(ROWS)).isEqualTo(all);
  }

  @Test
  void wordsFindRowsWithinTheList(Browser browser) {
    browser.look(Look.DESK);
    browser.open(register);
    String sought = browser.list(ROWS).get(7);
    browser.run(TYPE, sought.toUpperCase(Locale.ROOT));
    assertThat(browser.list(ROWS)).contains(sought).hasSizeLessThan(5);
    browser.run(TYPE, "xqzt");
    assertThat(browser.list(ROWS)).isEmpty();
    browser.run(CHOOSE, "status", "signed");
    browser.run(TYPE, "");
    assertThat(browser.list(ROWS)).isNotEmpty();
  }

  /** Where the list has parts, words go with the reader, and sent they are searched for in all. */
  @Test
  void wordsAreTakenAlongToThePartsOfAList(Browser browser) {
    browser.look(Look.DESK);
    browser.open(parted);
    browser.run(TYPE, "memorandum");
    assertThat(
            browser.list("return [...document.querySelectorAll('#_parts a')].map(a => a.search)"))
        .isNotEmpty()
        .containsOnly("?q=memorandum");
    browser.run("document.querySelector('.filters').requestSubmit()");
    browser.await("location.pathname.endsWith('/search.html')");
    assertThat(browser.address().getQuery()).contains("q=memorandum");
  }

  @Test
  void withoutScriptsTheTableIsWhole(Browser browser) {
    browser.look(Look.DESK);
    browser.scripts(false);
    try {
      browser.open(register);
      assertThat(browser.ask(Boolean.class, IS_SHOWN)).isFalse();
      assertThat(browser.list(ROWS)).hasSizeGreaterThan(20);
    } finally {
      browser.scripts(true);
    }
  }

  /** A few rows are read as they are. */
  @Test
  void aShortListIsNotNarrowedDown(Browser browser, Sites sites) {
    browser.open(sites.own().page("summits/index.html").onDisk());
    assertThat(browser.list(ROWS)).hasSize(2);
    assertThat(browser.list("return [...document.querySelectorAll('form.filters')]")).isEmpty();
  }
}
