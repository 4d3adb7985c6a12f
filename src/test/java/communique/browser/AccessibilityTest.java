package communique.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What axe finds on a page of every kind, in both themes and every width: nothing. Contrast is what
 * takes its time, so elements that stand in the same elements with the same classes and attributes,
 * which is all that the style sheets choose colours by, are judged once in a look: the first of
 * them on the first page that has one.
 */
@InBrowser
class AccessibilityTest {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  /**
   * It may not fetch the style sheets again: from the disk it cannot, and it would be a request.
   */
  private static final String RUN =
      """
      const [kinds, rules, done] = arguments;
      const context = kinds.length ? {include: kinds.map(kind => firsts.get(kind))} : document;
      axe.run(context, {...rules, resultTypes: ["violations"], preload: false}).then(
        found => done(found.violations.map(violation => violation.id + ", " + violation.nodes.length
          + " in all, first at " + violation.nodes[0].target.join(" ") + ": "
          + violation.nodes[0].failureSummary)),
        failure => done([String(failure)]));
      """;

  /**
   * What tells the colours of each visible element with words; the page keeps the first of each.
   */
  private static final String KINDS =
      """
      const kind = new Map();
      const told = ({name, value}) => name === "class" ? "." + value : "[" + name + "]";
      const of = element => {
        if (!kind.has(element)) {
          const own = element.localName + [...element.attributes].map(told).sort().join("");
          const outer = element.parentElement;
          kind.set(element, outer ? of(outer) + ">" + own : own);
        }
        return kind.get(element);
      };
      window.firsts = new Map();
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const element = words.currentNode.parentElement;
        if (words.currentNode.data.trim() && element.checkVisibility() && !firsts.has(of(element)))
          firsts.set(of(element), element);
      }
      return [...firsts.keys()];
      """;

  private static final Map<String, Object> COLOURS =
      Map.of("runOnly", Map.of("type", "rule", "values", OF_COLOURS));

  private static final Map<String, Object> BUT_COLOURS =
      Map.of(
          "runOnly",
          Map.of("type", "tag", "values", TAGS),
          "rules",
          OF_COLOURS.stream().collect(toMap(rule -> rule, rule -> Map.of("enabled", false))));

  /** A width between the other two has no colours of its own. */
  private static final List<Look> LOOKS =
      List.of(
          Look.DESK,
          new Look(Look.Theme.DARK, Look.WIDEST),
          new Look(Look.Theme.DARK, Look.NARROWEST),
          Look.NARROW,
          Look.PHONE);

  private static final Map<Look, Set<String>> JUDGED = new HashMap<>();

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
    for (Look look : LOOKS) {
      browser.look(look);
      if (look.theme() == Look.Theme.LIGHT) {
        add(browser.later(RUN, List.of(), BUT_COLOURS), look, faults);
      }
      if (look.width() != Look.PHONE.width()) {
        add(colours(look, browser), look, faults);
      }
    }
    assertThat(faults).as(page.toString()).isEmpty();
  }

  private static List<String> colours(Look look, Browser browser) {
    Set<String> judged = JUDGED.computeIfAbsent(look, one -> new HashSet<>());
    List<String> kinds = browser.list(KINDS).stream().filter(judged::add).toList();
    return kinds.isEmpty() ? List.of() : browser.later(RUN, kinds, COLOURS);
  }

  private static void add(List<String> found, Look look, Map<String, List<Look>> faults) {
    found.forEach(fault -> faults.computeIfAbsent(fault, one -> new ArrayList<>()).add(look));
  }

  private static String axe() {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
