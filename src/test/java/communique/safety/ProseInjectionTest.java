package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same payloads in every place of a sheet's prose, which is Markdown and not plain words. */
@Tag("thorough")
class ProseInjectionTest {

  private static final Pattern SHEET = Pattern.compile("(summits|speakers)/\\w+-.*\\.html");

  private static final Set<String> ELEMENTS =
      Set.of(
          "h3",
          "p",
          "span",
          "a",
          "em",
          "strong",
          "ul",
          "li",
          "blockquote",
          "code",
          "pre",
          "div",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "br");

  private static final Set<String> ATTRIBUTES =
      Set.of("href", "title", "class", "role", "tabindex", "aria-label", "rel", "scope");

  /** Our own pages, the one address in the prose, and addresses that a payload has whole. */
  private static final Pattern ADDRESS =
      Pattern.compile("#s_[a-z0-9-]+|(\\.\\./)?[a-z/-]+\\.html|https?://(a|harm)\\.example[^:]*");

  @TempDir static Path temp;

  private static Dossier dossier;

  /** What is around plain prose on each sheet. */
  private static final Map<String, List<String>> SOUND = new TreeMap<>();

  @BeforeAll
  static void load() throws IOException {
    dossier = Ground.in(temp);
    sheets(HarmfulProse.with("word")).forEach((path, sheet) -> SOUND.put(path, rest(sheet)));
  }

  @Test
  void proseMakesNothingButProse() {
    List<String> harm = Payloads.all().parallelStream().flatMap(ProseInjectionTest::harm).toList();
    assertThat(harm).isEmpty();
  }

  @Test
  void mostOfItIsProseLikeAnyOther() {
    assertThat(HarmfulProse.with("word").problems()).isEmpty();
    assertThat(Payloads.all())
        .filteredOn(payload -> HarmfulProse.with(payload).problems().isEmpty())
        .hasSizeGreaterThan(100);
  }

  private static Stream<String> harm(String payload) {
    HarmfulProse harmful = HarmfulProse.with(payload);
    boolean accepted = harmful.problems().isEmpty();
    return sheets(harmful).entrySet().stream()
        .flatMap(
            sheet -> {
              Element prose = sheet.getValue().selectFirst(".prose");
              if (prose == null) {
                return Stream.of();
              }
              return accepted ? Stream.concat(made(prose), outside(sheet, payload)) : made(prose);
            })
        .map(harm -> harm + " from " + payload);
  }

  private static Stream<String> made(Element prose) {
    return prose.children().stream()
        .flatMap(child -> child.getAllElements().stream())
        .filter(element -> !isProse(element))
        .map(Element::outerHtml);
  }

  private static boolean isProse(Element element) {
    return ELEMENTS.contains(element.tagName())
        && element.attributes().asList().stream()
            .map(Attribute::getKey)
            .allMatch(ATTRIBUTES::contains)
        && (!element.hasAttr("href") || ADDRESS.matcher(element.attr("href")).matches());
  }

  /** What has become of the rest of the page, and of the words between backticks. */
  private static Stream<String> outside(Map.Entry<String, Document> sheet, String payload) {
    String line = payload.replaceAll("\\s+", " ").strip();
    boolean kept =
        sheet.getValue().select(".prose code").stream()
            .map(Element::wholeText)
            .anyMatch(line::equals);
    List<String> rest = rest(sheet.getValue());
    boolean whole = rest.equals(SOUND.get(sheet.getKey()));
    return Stream.of(kept ? "" : "lost words", whole ? "" : "another page")
        .filter(harm -> !harm.isEmpty())
        .map(harm -> sheet.getKey() + ": " + harm);
  }

  private static List<String> rest(Document page) {
    Document copy = page.clone();
    copy.select(".prose").remove();
    return Skeleton.of("rest.html", copy.outerHtml()).bones();
  }

  private static Map<String, Document> sheets(HarmfulProse harmful) {
    Map<String, Document> sheets = new TreeMap<>();
    new Written()
        .of(Planted.in(dossier, () -> "words", harmful::prose), SHEET.asMatchPredicate())
        .forEach((path, text) -> sheets.put(path, Jsoup.parse(text)));
    return sheets;
  }
}
