package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Sheet;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Trees;
import communique.testing.Written;
import communique.view.Addresses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the head of a sheet tells programs that keep references, and those that follow its links.
 */
class CitedByProgramsTest {

  private static final String BASE = "https://desk.example/sheets/";
  private static final String SHEET = "summits/port-talks-2025.html";

  @TempDir Path temp;

  private static String meta(Document page, String name) {
    return page.select("head meta[name='" + name + "']").attr("content");
  }

  private static List<String> links(Document page, String relation) {
    return page.select("head link[rel~=(^| )" + relation + "( |$)]").eachAttr("abs:href");
  }

  private static Document page(Built built, String path) throws IOException {
    return Jsoup.parse(built.read(path), BASE + path);
  }

  @Test
  void aSheetSaysHowItIsCited() throws IOException {
    Document page = page(Built.synthetic(), SHEET);
    String title = page.select("h1").text();
    assertThat(meta(page, "citation_title")).isEqualTo(title).isEqualTo(meta(page, "DC.title"));
    assertThat(meta(page, "citation_technical_report_institution"))
        .isEqualTo("The test suite")
        .isEqualTo(meta(page, "DC.publisher"));
    assertThat(meta(page, "DC.date")).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(meta(page, "citation_publication_date"))
        .isEqualTo(meta(page, "DC.date").replace('-', '/'));
    assertThat(meta(page, "citation_public_url")).isEqualTo(BASE + SHEET);
    assertThat(meta(page, "citation_language")).isEqualTo("en");
    assertThat(meta(page, "DC.type")).isEqualTo("Report");
    assertThat(page.select("meta[name=citation_author], meta[name=citation_pdf_url]")).isEmpty();
    assertThat(links(page, "schema.DC")).containsExactly("http://purl.org/dc/elements/1.1/");
  }

  @Test
  void whereItIsPrintedThePrintIsNamed() throws IOException {
    Built printed =
        Built.printed().filter(built -> built.name().equals("synthetic")).findFirst().orElseThrow();
    assertThat(meta(page(printed, SHEET), "citation_pdf_url"))
        .isEqualTo(BASE + SHEET.replace(".html", ".pdf"));
  }

  @Test
  void itsLinksSayWhatTheyLeadTo() throws IOException {
    Document page = page(Built.synthetic(), SHEET);
    assertThat(links(page, "cite-as")).containsExactly(BASE + SHEET);
    assertThat(links(page, "type"))
        .containsExactly("https://schema.org/AboutPage", "https://schema.org/Event");
    assertThat(links(page, "describedby"))
        .containsExactly(
            BASE + "summits/port-talks-2025.bib", BASE + "summits/port-talks-2025.ris");
    assertThat(links(page, "item"))
        .containsExactlyInAnyOrder(
            BASE + "summits/port-talks-2025.json", BASE + "summits/port-talks-2025.ics");
    assertThat(links(page, "license")).containsExactly("https://desk.example/terms");
    assertThat(links(page, "author")).containsExactly(BASE + "about.html");
    assertThat(links(page(Built.synthetic(), "agreements/nets-mou-2025.html"), "type"))
        .contains("https://schema.org/CreativeWork");
    assertThat(links(page(Built.synthetic(), "speakers/ana-torvald.html"), "type"))
        .contains("https://schema.org/Person");
  }

  /** Level 2 of the FAIR Signposting Profile: the set says what the heads say, and the way back. */
  @Test
  void theLinkSetSaysTheSameAndTheWayBack() throws IOException {
    for (Built built : List.of(Built.synthetic(), Built.languages())) {
      String base = built.publication().dossier().site().base().orElse("");
      JsonNode set =
          base.isEmpty() ? null : JsonMapper.shared().readTree(built.read("linkset.json"));
      if (set == null) {
        assertThat(built.out().resolve("linkset.json")).doesNotExist();
        continue;
      }
      assertThat(set.propertyNames()).containsExactly("linkset");
      Map<String, JsonNode> contexts = new LinkedHashMap<>();
      set.get("linkset")
          .forEach(one -> assertThat(contexts.put(one.get("anchor").asString(), one)).isNull());
      for (Sheet sheet : built.publication().dossier().all(Sheet.class)) {
        String path = Addresses.page(sheet).orElseThrow();
        Document page = Jsoup.parse(built.read(path), base + path);
        assertThat(page.select("head link[rel=linkset]").eachAttr("abs:href"))
            .containsExactly(base + "linkset.json");
        JsonNode context = Objects.requireNonNull(contexts.get(base + path));
        for (String rel : List.of("cite-as", "item", "describedby", "type", "author", "license")) {
          assertThat(hrefs(context, rel)).as(path + " " + rel).isEqualTo(links(page, rel));
        }
        for (String file : hrefs(context, "item")) {
          assertThat(hrefs(Objects.requireNonNull(contexts.get(file)), "collection"))
              .containsExactly(base + path);
        }
        for (String file : hrefs(context, "describedby")) {
          assertThat(hrefs(Objects.requireNonNull(contexts.get(file)), "describes"))
              .containsExactly(base + path);
        }
      }
    }
  }

  private static List<String> hrefs(JsonNode context, String rel) {
    return context.path(rel).valueStream().map(one -> one.get("href").asString()).toList();
  }

  /** OpenGraph: the language of the page first, the others as alternates, each with a country. */
  @Test
  void whereItIsSharedItsLanguagesAreNamed() throws IOException {
    Path content =
        Trees.copy(Path.of("src/test/resources/golden/languages/content"), temp.resolve("c"));
    Dossiers.edit(content, "site.yaml", "title:", "base-url: https://desk.example/sheets/\ntitle:");
    Map<String, String> files = new Written().of(Dossiers.load(content));
    Document page = Jsoup.parse(Objects.requireNonNull(files.get("ko/index.html")));
    assertThat(page.select("meta[property=og:locale]").eachAttr("content"))
        .containsExactly("ko_KR");
    assertThat(page.select("meta[property=og:locale:alternate]").eachAttr("content"))
        .containsExactly("en_US", "zh_CN");
    assertThat(
            page(Built.synthetic(), SHEET).select("meta[property^=og:locale]").eachAttr("content"))
        .containsExactly("en_US");
    assertThat(files).containsKey("linkset.json");
  }

  @Test
  void otherPagesAreNotCitedSo() throws IOException {
    for (String path : List.of("index.html", "topics/fisheries.html", "summits/index.html")) {
      Document page = page(Built.synthetic(), path);
      assertThat(page.select("head meta[name^=citation_], head meta[name^=DC.]")).isEmpty();
      assertThat(links(page, "cite-as")).isEmpty();
    }
  }

  @Test
  void withoutAnAddressTheRestIsSaid() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "base-url: https://desk.example/sheets\n", "");
    Map<String, String> files = new Written().of(Dossiers.load(content));
    Document page = Jsoup.parse(Objects.requireNonNull(files.get(SHEET)), BASE + SHEET);
    assertThat(meta(page, "citation_title")).isNotEmpty();
    assertThat(meta(page, "DC.date")).isNotEmpty();
    assertThat(page.select("meta[name=citation_public_url], meta[name=DC.identifier]")).isEmpty();
    assertThat(links(page, "cite-as")).isEmpty();
    assertThat(links(page, "item")).isNotEmpty();
  }
}
