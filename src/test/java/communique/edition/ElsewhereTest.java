package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under which identifiers others know a thing: wherever readers and machines meet it. */
class ElsewhereTest {

  @TempDir static Path temp;
  private static Path content;
  private static Map<String, String> site;

  @BeforeAll
  static void write() throws IOException {
    content = Dossiers.synthetic(temp);
    String talks = "summits/port-talks-2025.md";
    Dossiers.edit(content, talks, "kind: bilateral", "kind: bilateral\nsame-as: wikidata:Q4711");
    String nets = "agreements/nets-mou-2025.md";
    Dossiers.edit(content, nets, "witnesses:", "same-as: untc:0800000280158d47\nwitnesses:");
    Dossiers.edit(
        content, "register.yaml", "name: Fisheries", "name: Fisheries, same-as: wikidata:Q4712");
    Dossiers.edit(
        content,
        "events.yaml",
        "title: The storm",
        "title: The storm\n    same-as: wikidata:Q4713");
    Dossiers.edit(
        content,
        "sources.yaml",
        "note: Synthetic.",
        "note: Synthetic.\n  same-as: doi:10.4711/gazette");
    site = new Written().of(Dossiers.load(content));
  }

  private static String line(String path) {
    return Jsoup.parse(site.getOrDefault(path, ""))
        .select("dt:contains(Identifiers) ~ dd")
        .eachText()
        .toString();
  }

  @Test
  void aSheetNamesItsOwnAndThoseOfWhatHasNoSheet() {
    assertThat(line("summits/port-talks-2025.html"))
        .startsWith("[Wikidata Q4711, ")
        .contains("Port Anselm: GeoNames 9999999999", "Port Anselm: ports.example");
    assertThat(line("agreements/nets-mou-2025.html"))
        .contains("UN Treaty Collection 0800000280158d47", "Vastria: Wikidata Q999999999999")
        .doesNotContain("Odo Lind");
    assertThat(line("speakers/odo-lind.html")).contains("ISNI 000000012150090X");
    assertThat(line("topics/fisheries.html")).isEqualTo("[Wikidata Q4712]");
    assertThat(line("sources/harbour-gazette.html")).isEqualTo("[DOI 10.4711/gazette]");
  }

  @Test
  void anEventHasThemWhereItIsTold() {
    assertThat(
            Jsoup.parse(site.getOrDefault("timeline.html", ""))
                .select("#storm-2024 a[rel=external]")
                .eachAttr("href"))
        .containsExactly("https://www.wikidata.org/wiki/Q4713");
  }

  @Test
  void paperNamesThemToo() throws IOException {
    Path out = temp.resolve("paper");
    Program run =
        Program.run("build", content.toString(), "--edition=print", "--out=" + out.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(PaperText.of(out.resolve("summits/port-talks-2025.pdf")))
        .contains("WikidataQ4711", "PortAnselm:GeoNames9999999999");
  }

  @Test
  void machinesReadThem() {
    assertThat(site.get("speakers/odo-lind.html"))
        .contains("\"sameAs\":[\"https://viaf.org/viaf/999999999999999999999\"");
    assertThat(site.get("summits/port-talks-2025.html"))
        .contains(
            "\"sameAs\":\"https://www.wikidata.org/wiki/Q4711\"", "https://ports.example/anselm");
    assertThat(site.get("data/places.csv"))
        .contains("geonames:9999999999 https://ports.example/anselm");
    assertThat(site.get("speakers/odo-lind.json")).contains("\"isni:000000012150090X\"");
  }
}
