package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What came of a summit is the first that a reader sees of its sheet, on a desk and on a phone. */
@InBrowser
class NewsFirstTest {

  /** So far down, in pixels, the news may begin. */
  private static final long DOWN = 300;

  /** Where the first words of the lead stand, and the lowest of the sums in it. */
  private static final String NEWS =
      """
      const lead = document.querySelector(".lead"), sums = [...lead.querySelectorAll("b")];
      const edge = sum => sum.getBoundingClientRect().bottom;
      return [lead.getBoundingClientRect().top, Math.max(...sums.map(edge))].map(Math.round);
      """;

  @TestFactory
  Stream<DynamicTest> theNewsStandsOnTheFirstScreen(Browser browser, Sites sites) {
    Page sheet = sites.own().page("summits/lee-xi-gyeongju-2025.html");
    return Stream.of(Look.DESK, Look.PHONE)
        .map(look -> DynamicTest.dynamicTest(look.toString(), () -> check(sheet, look, browser)));
  }

  private static void check(Page sheet, Look look, Browser browser) {
    browser.look(look);
    browser.open(sheet.onDisk());
    List<Integer> news = browser.list(NEWS).stream().map(Integer::valueOf).toList();
    assertThat(news.get(0)).isLessThanOrEqualTo((int) DOWN);
    assertThat(news.get(1)).isLessThan(look.height());
  }
}
