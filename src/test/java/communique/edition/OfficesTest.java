package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office that is said once for all who held it, and what else a sheet says of a person. */
class OfficesTest {

  @TempDir static Path temp;
  private static Map<String, String> site;

  @BeforeAll
  static void write() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "register.yaml",
        "places:",
        """
        offices:
          - id: harbour-master
            title: {en: Harbour master of Vastria, ko: 항만장}
            native: {fr: Capitaine du port}
            country: LI
            of: vastria-office
            same-as: wikidata:Q4714
        places:""");
    Dossiers.edit(
        content,
        "speakers/odo-lind.md",
        "{title: Harbour master, seen: 2025-03,",
        "{is: harbour-master, from: 2020,");
    Dossiers.edit(
        content,
        "speakers/odo-lind.md",
        "name: Odo Lind\n",
        """
        name: Odo Lind
        country: [LI, MC]
        died: not-stated
        born:
          - {is: 1961-05-04, cite: {harbour-gazette: harbour master Odo Lind}}
          - {is: 1961-05-05, cite: {northern-courier: signed by Lind}}
        """);
    Dossiers.edit(
        content, "events.yaml", "title: The storm", "title: The storm\n    about: nets-mou-2025");
    Files.writeString(
        content.resolve("speakers/vera-lund.md"),
        """
        ---
        name: Vera Lund
        offices:
          - {is: harbour-master, to: 2019, cite: {harbour-gazette: harbour master Odo Lind}}
        claims: [{id: calm, text: She kept calm., cite: {harbour-gazette: sank boats}}]
        ---
        """);
    site = new Written().of(Dossiers.load(content));
  }

  private static Document page(String path) {
    return Jsoup.parse(site.getOrDefault(path, ""));
  }

  @Test
  void everyHolderHasItsTitle() {
    assertThat(page("speakers/odo-lind.html").text())
        .contains(
            "Harbour master of Vastria", "from 2020", "Harbour master of Vastria: Wikidata Q4714");
    assertThat(page("speakers/vera-lund.html").text())
        .contains("Harbour master of Vastria", "until 2019");
    assertThat(page("speakers/index.html").text()).contains("Harbour master of Vastria");
    assertThat(site.get("speakers/odo-lind.html"))
        .contains("\"jobTitle\":\"Harbour master of Vastria\"");
    assertThat(site.get("data/offices.csv")).contains("harbour-master");
    assertThat(site.get("data/register-offices.csv"))
        .contains("harbour-master,", "LI,vastria-office");
    assertThat(site.get("data/dossier.json")).contains("\"offices\":");
  }

  @Test
  void holdersLeadToOneAnother() {
    assertThat(
            page("speakers/odo-lind.html")
                .select("nav.related dt:contains(Harbour master) ~ dd a")
                .eachAttr("href"))
        .containsExactly("vera-lund.html");
  }

  @Test
  void aSheetSaysWhenThePersonWasBorn() {
    Document sheet = page("speakers/odo-lind.html");
    assertThat(sheet.select("#fact_born dd").eachText()).hasSize(2);
    assertThat(sheet.select("dt:contains(Looked for) + dd").text()).contains("Died");
    assertThat(page("differences.html").text()).contains("Odo Lind", "Born");
    assertThat(site.get("data/speakers.csv")).contains("LI MC,1961-05-04 | 1961-05-05,not-stated");
  }

  @Test
  void anEventBelongsToADocument() {
    assertThat(page("agreements/nets-mou-2025.html").select("#fact_events").text())
        .contains("The storm");
    assertThat(page("timeline.html").select("#storm-2024 a[href$=nets-mou-2025.html]"))
        .isNotEmpty();
    assertThat(site.get("data/events.csv")).contains("nets-mou-2025");
  }
}
