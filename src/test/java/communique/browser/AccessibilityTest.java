package communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What axe finds on a page of every kind, in both themes and every width: nothing. The contrast of
 * colours is what takes its time; a width between the other two has no colours of its own.
 */
@InBrowser
class AccessibilityTest {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * It may not fetch the style sheets again: from the disk it cannot, and it would be a request.
   */
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const options = {
        runOnly: {type: "tag", values: arguments[0]}, resultTypes: ["violations"], preload: false,
        rules: {"color-contrast": {enabled: arguments[1]}}};
      axe.run(document, options).then(
        found => done(found.violations.map(violation => violation.id + ", " + violation.nodes.length
          + " in all, first at " + violation.nodes[0].target.join(" ") + ": "
          + violation.nodes[0].failureSummary)),
        failure => done([String(failure)]));
      """;

  private final String axe = axe();

  @TestFactory
  Stream<DynamicTest> axeFindsNothing(Browser browser, Sites sites) {
    return sites
        .kinds()
        .filter(page -> !page.forwards())
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page, browser)));
  }

  private void check(Page page, Browser browser) {
    browser.open(page.onDisk());
    browser.run(axe);
    Map<String, List<Look>> faults = new LinkedHashMap<>();
    for (int width : List.of(Look.WIDEST, Look.NARROWEST)) {
      for (Look.Theme theme : Look.Theme.values()) {
        look(new Look(theme, width), true, browser, faults);
      }
    }
    look(Look.PHONE, false, browser, faults);
    assertThat(faults).as(page.toString()).isEmpty();
  }

  private static void look(
      Look look, boolean colours, Browser browser, Map<String, List<Look>> faults) {
    browser.look(look);
    for (String fault : browser.later(RUN, TAGS, colours)) {
      faults.computeIfAbsent(fault, one -> new ArrayList<>()).add(look);
    }
  }

  private static String axe() {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
