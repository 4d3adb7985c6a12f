package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running text of a sheet as markup, beside its passages as plain words. */
class ProseMarkupTest {

  private static final String SHEET = "summits/port-talks-2025";

  private static final String PROSE =
      """
      ## The day

      - [[ana-torvald]] came by *rail* [@northern-courier, p. 2].
      - [[iven-marsh|The guest]] & <us> [@northern-courier]

      > Bread was dear. [@northern-courier]

      | Ship | Flag |
      | --- | --- |
      | One | [[nets-mou-2025]] [@northern-courier] |
      """;

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void writeIt() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    Path sheet = content.resolve(SHEET + ".md");
    String text = Files.readString(sheet);
    Files.writeString(sheet, text.substring(0, text.indexOf("---", 3) + 4) + PROSE);
    Files.writeString(
        content.resolve(SHEET + ".ko.md"), "배가 왔다, [[ana-torvald]]. [@northern-courier]\n");
  }

  private Map<String, String> files() {
    return new Written().of(Dossiers.load(content));
  }

  private static String text(Map<String, String> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  private static JsonNode json(Map<String, String> files, String path) {
    return JsonMapper.shared().readTree(text(files, path));
  }

  private static JsonNode record(Map<String, String> files) {
    return json(files, SHEET + ".json").get("record");
  }

  private static JsonNode inDossier(Map<String, String> files) {
    return json(files, "data/dossier.json")
        .get("summits")
        .valueStream()
        .filter(one -> one.get("id").asString().equals("port-talks-2025"))
        .findFirst()
        .orElseThrow();
  }

  private static Element fragment(JsonNode record, String language) {
    return Jsoup.parseBodyFragment(record.get("html").get(language).asString()).body();
  }

  private static String words(Element element) {
    Element copy = element.clone();
    copy.select(".src").remove();
    return copy.text().replace(" ", "");
  }

  private static String passages(JsonNode record, String language) {
    return record
        .get("prose")
        .get(language)
        .valueStream()
        .map(passage -> passage.get("text").asString())
        .collect(Collectors.joining())
        .replace(" ", "");
  }

  @Test
  void hasTheWordsOfThePageWithTheirHeadingsListsAndTables() {
    Map<String, String> files = files();
    Element page = Jsoup.parse(text(files, SHEET + ".html")).expectFirst(".prose");
    for (JsonNode record : List.of(record(files), inDossier(files))) {
      Element shown = fragment(record, "en");
      assertThat(shown.text()).isEqualTo(page.text());
      assertThat(words(shown)).isEqualTo(passages(record, "en"));
      assertThat(shown.select("h2, h3").eachText()).contains("The day");
      assertThat(shown.select("li, em, blockquote, td")).hasSizeGreaterThan(5);
      assertThat(words(fragment(record, "ko"))).isEqualTo(passages(record, "ko"));
    }
  }

  @Test
  void linksLeadFromTheFileToThePagesOfItsLanguage() throws IOException {
    Dossiers.edit(content, "site.yaml", "base-url: https://desk.example/sheets\n", "");
    Map<String, String> files = files();
    assertThat(ways(record(files), "en"))
        .contains("../speakers/ana-torvald.html", "../sources/northern-courier.html");
    assertThat(ways(record(files), "ko"))
        .containsExactly("../ko/speakers/ana-torvald.html", "../ko/sources/northern-courier.html");
    assertThat(ways(inDossier(files), "en")).isEqualTo(ways(record(files), "en"));
    ways(record(files), "en")
        .forEach(way -> assertThat(files).containsKey(way.replaceFirst("^\\.\\./", "")));
  }

  @Test
  void withAnAddressOfTheSiteTheyAreAddresses() {
    Map<String, String> files = files();
    for (JsonNode record : List.of(record(files), inDossier(files))) {
      assertThat(ways(record, "ko"))
          .contains("https://desk.example/sheets/ko/speakers/ana-torvald.html");
      assertThat(ways(record, "en"))
          .allSatisfy(way -> assertThat(way).startsWith("https://desk.example/sheets/"));
    }
  }

  @Test
  void namesOfWhatNobodyMaySeeLeadNowhere() throws IOException {
    Dossiers.edit(content, "site.yaml", "languages:", "rules: {draft-reference: off}\nlanguages:");
    Dossiers.edit(content, "speakers/iven-marsh.md", "---\n", "---\nstate: draft\n");
    Element shown = fragment(record(files()), "en");
    assertThat(shown.text()).contains("The guest");
    assertThat(shown.html()).doesNotContain("iven-marsh");
  }

  private static List<String> ways(JsonNode record, String language) {
    return fragment(record, language).select("a").eachAttr("href").stream().distinct().toList();
  }
}
