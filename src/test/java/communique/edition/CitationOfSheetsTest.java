package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a sheet is cited says which version of it was seen. */
class CitationOfSheetsTest {

  private static final String SUMMIT = "summits/port-talks-2025";

  @TempDir Path temp;

  @Test
  void thePageAndItsDataCiteTheSheetAlike() throws IOException {
    Built built = Built.synthetic();
    JsonNode citation = citation(built);
    assertThat(citation.at("/title/en").asString()).isEqualTo("Torvald–Marsh talks in Port Anselm");
    assertThat(citation.at("/publisher/en").asString()).isEqualTo("The test suite");
    assertThat(citation.get("as-of").asString()).isEqualTo("2025-03-10");
    assertThat(citation.get("url").asString())
        .isEqualTo("https://desk.example/sheets/" + SUMMIT + ".html");
    assertThat(Jsoup.parse(built.read(SUMMIT + ".html")).select(".citation").text())
        .isEqualTo(
            "The test suite, “Torvald–Marsh talks in Port Anselm”, as of 10 March 2025, version "
                + citation.get("version").asString()
                + ", "
                + citation.get("url").asString());
    Built own = Built.own();
    String path = "summits/lee-xi-beijing-2026";
    String version =
        JsonMapper.shared().readTree(own.read(path + ".json")).at("/citation/version").asString();
    for (String folder : new String[] {"", "ko/", "zh/"}) {
      assertThat(Jsoup.parse(own.read(folder + path + ".html")).select(".citation").text())
          .contains(" " + version);
    }
  }

  @Test
  void theVersionIsAnotherWhenTheSheetTellsSomethingElse() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String before = version(content);
    Files.writeString(
        content.resolve("speakers/una-vale.md"),
        "---\nname: Una Vale\noffices: [{title: Net maker, seen: 2025-03, cite: {harbour-gazette: a"
            + " net maker}}]\n---\n");
    assertThat(version(content)).as("of somebody else").isEqualTo(before);
    Dossiers.edit(content, "sources.yaml", "Meet at the Port", "Met at the Port");
    String source = version(content);
    assertThat(source).as("a source's title").isNotEqualTo(before);
    Dossiers.edit(content, SUMMIT + ".md", "They had not met", "They had hardly met");
    assertThat(version(content)).as("a claim").isNotEqualTo(source);
  }

  /** RFC 3339 wants the seconds, which nobody writes. */
  @Test
  void aMomentIsWholeInTheData() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content, SUMMIT + ".md", "title:", "embargo_until: 2025-01-02T10:00:00+09:00\ntitle:");
    assertThat(Built.of(content, Program.NOW).read(SUMMIT + ".json"))
        .contains("\"embargo_until\": \"2025-01-02T10:00:00+09:00\"");
  }

  private static String version(Path content) throws IOException {
    return citation(Built.of(content, Program.NOW)).get("version").asString();
  }

  private static JsonNode citation(Built built) throws IOException {
    return JsonMapper.shared().readTree(built.read(SUMMIT + ".json")).get("citation");
  }
}
