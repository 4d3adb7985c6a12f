package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
