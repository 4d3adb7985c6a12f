package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.Cases;
import communique.testing.Web;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The ways through a site: none of its pages is an orphan or a dead end, no record a mere name. */
class WaysTest {

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    Stream<Built> golden = Cases.in("golden").map(Cases::name).map(Built::golden);
    return Stream.concat(golden, Stream.of(Built.own()))
        .map(built -> DynamicTest.dynamicTest(built.name(), () -> check(Web.of(built.out()))));
  }

  private static void check(Web web) {
    assertThat(web.pages()).as("pages").hasSizeGreaterThan(20);
    assertThat(web.orphans()).as("pages that no other page leads to").isEmpty();
    assertThat(web.deadEnds()).as("pages that lead nowhere").isEmpty();
    assertThat(web.mereNames()).as("records that a page names and does not link").isEmpty();
  }
}
