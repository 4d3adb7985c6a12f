package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.RunCases;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The search as a reader uses it, from the disk unless it says otherwise. */
@InBrowser
class SearchTest {

  private static final String TITLES =
      "return [...document.querySelectorAll('#search_results a.title')].map(a => a.textContent)";
  private static final String MARKS =
      "return [...document.querySelectorAll('#search_results mark')].map(m => m.textContent)";

  private final Browser browser;
  private final BuiltSite own;
  private final BuiltSite synthetic;

  SearchTest(Browser browser, Sites sites) {
    this.browser = browser;
    this.own = sites.own();
    this.synthetic = sites.synthetic();
  }

  @BeforeEach
  void atADesk() {
    browser.look(Look.DESK);
  }

  @AfterEach
  void allowScriptsAgain() {
    browser.scripts(true);
  }

  @Test
  void fromAnyPageWithTheKeyboardAlone() {
    for (String from : List.of("index.html", "summits/lee-xi-gyeongju-2025.html")) {
      browser.open(own.page(from).onDisk());
      do {
        browser.press(Key.TAB);
      } while (browser.ask(Boolean.class, "return document.activeElement.type !== 'search'"));
      browser.type("gyeon");
      browser.press(Key.ENTER);
      browser.await(
          "location.search === '?q=gyeon' && document.querySelector('#search_results a')");
      assertThat(said()).endsWith("records found.");
      browser.run("document.getElementById('search_field').focus()");
      browser.press(Key.DOWN);
      assertThat(focused()).isEqualTo("Lee–Xi summit in Gyeongju");
      browser.press(Key.DOWN);
      browser.press(Key.UP);
      browser.press(Key.ENTER);
      browser.await("location.pathname.endsWith('/summits/lee-xi-gyeongju-2025.html')");
      assertThat(browser.traffic().complaints()).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> findsNamesInEverySpelling() {
    return Stream.of(
            new Case(own, "GYEON", "Lee–Xi summit in Gyeongju", "Gyeon"),
            new Case(own, "경주", "Lee–Xi summit in Gyeongju", "경주"),
            new Case(own, "경", "Lee–Xi summit in Gyeongju", "경"),
            new Case(own, "정은", "Kim Jong-un", "정은"),
            new Case(own, "近平", "Xi Jinping", "近平"),
            new Case(own, "kim jong un", "Kim Jong-un", "Kim"),
            new Case(own, "inseparable partn", STATEMENT, "partn"),
            new Case(synthetic, "memorandum filets", "Memorandum on nets", "Mémorandum"),
            new Case(synthetic, "MÉMOR FÍLETS", "Memorandum on nets", "filets"),
            new Case(synthetic, "port-anselm", "Torvald–Marsh talks in Port Anselm", "Port"),
            new Case(synthetic, "anna", "Ana Torvald", "Anna"),
            new Case(synthetic, "торвальд", "Ana Torvald", "Торвальд"))
        .flatMap(one -> Stream.of(one.site().page("search.html")).flatMap(p -> tests(one, p)));
  }

  private static final String STATEMENT =
      "China and South Korea are neighbours and partners that cannot be parted. (sources differ)";

  /** A question, a title among the answers, and what is marked. */
  private record Case(BuiltSite site, String query, String title, String mark) {}

  private Stream<DynamicTest> tests(Case one, Page page) {
    return Stream.of(page.onDisk(), page.overHttp())
        .map(
            address ->
                DynamicTest.dynamicTest(
                    one.query() + " by " + address.getScheme(),
                    () -> {
                      ask(address, one.query());
                      assertThat(browser.list(TITLES)).contains(one.title());
                      assertThat(browser.list(MARKS)).contains(one.mark());
                      assertThat(browser.traffic().complaints()).isEmpty();
                    }));
  }

  @Test
  void theAddressKeepsTheQuestion() {
    ask(own.page("search.html").onDisk(), "");
    browser.run("document.getElementById('search_field').focus()");
    browser.type("dinner");
    browser.await("location.search === '?q=dinner' && document.querySelector('#search_results a')");
    browser.press(Key.ENTER);
    browser.run("document.getElementById('search_field').select()");
    browser.type("swap");
    browser.await("location.search === '?q=swap'");
    browser.await(marked("swap"));
    browser.run("history.back()");
    browser.await("document.getElementById('search_field').value === 'dinner'");
    browser.await(marked("dinner"));
    browser.run("history.forward()");
    browser.await(marked("swap"));
    browser.press(Key.ESCAPE);
    browser.await("location.search === '' && !document.querySelector('#search_results li')");
    assertThat(said()).isEmpty();
    assertThat(browser.traffic().complaints()).isEmpty();
  }

  @Test
  void saysWhatItCouldNotFind() {
    URI page = own.page("search.html").onDisk();
    ask(page, "xqzt");
    assertThat(said()).isEqualTo("No record found.");
    ask(page, "gyeongju xqzt");
    assertThat(browser.list(TITLES)).contains("Lee–Xi summit in Gyeongju");
    assertThat(browser.list("return [document.getElementById('search_remark').textContent]"))
        .containsExactly(
            "No record has all of these words; these have some of them. Not found anywhere: “xqzt”.");
  }

  @Test
  void answersInTheLanguageOfThePage() {
    ask(own.page("ko/search.html").onDisk(), "정은");
    assertThat(said()).contains("찾았습니다");
    assertThat(browser.list(TITLES)).contains("김정은");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('#search_results a')].map(a => a.href)"))
        .allMatch(href -> href.contains("/ko/"));
  }

  @Test
  void withoutScriptsThePagePointsToTheLists() {
    browser.scripts(false);
    browser.open(own.page("search.html").onDisk());
    browser.scripts(true);
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('main a')].filter(a => a.checkVisibility())"
                    + ".map(a => a.getAttribute('href'))"))
        .contains("summits/index.html", "agreements/index.html", "speakers/index.html");
    assertThat(
            browser.ask(
                Boolean.class, "return document.querySelector('main form').checkVisibility()"))
        .isFalse();
  }

  @TestFactory
  Stream<DynamicTest> textsArePartedAsTheTableSays() {
    return RunCases.all()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.text(),
                    () -> {
                      if (!browser.address().equals(own.page("search.html").onDisk())) {
                        browser.open(own.page("search.html").onDisk());
                      }
                      assertThat(browser.list("return communique.runs(arguments[0])", one.text()))
                          .isEqualTo(one.runs());
                      assertThat(browser.list("return communique.joined(arguments[0])", one.text()))
                          .isEqualTo(one.joins());
                    }));
  }

  private void ask(URI page, String query) {
    String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
    browser.open(URI.create(page + "?q=" + q));
    if (!query.isEmpty()) {
      browser.await("document.getElementById('search_status').textContent");
    }
  }

  private static String marked(String word) {
    return "document.querySelector('#search_results mark')?.textContent.toLowerCase() === '%s'"
        .formatted(word);
  }

  private String said() {
    return browser.ask(String.class, "return document.getElementById('search_status').textContent");
  }

  private String focused() {
    return browser.ask(String.class, "return document.activeElement.textContent");
  }
}
