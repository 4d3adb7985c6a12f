package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk says for a side in words is told wherever the side is. */
class SidesInDataTest {

  private static final String PACT = "agreements/nets-mou-2025";

  @TempDir static Path temp;

  private static Path out = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "site.yaml",
        "languages: [en]",
        "languages: [en, ko]\nsides: {the fishing ports (not named): {says: {en: some ports, ko: 어항들}}}");
    Dossiers.edit(
        content,
        PACT + ".md",
        "- {status: signed, ",
        "- {status: signed, by: [the fishing ports (not named)], ");
    out = temp.resolve("site");
    Program built = Program.run("build", content.toString(), "--out", out.toString());
    assertThat(built.status()).as(built.err()).isZero();
  }

  @Test
  void inTablesInEveryLanguage() throws IOException {
    assertThat(Files.readString(out.resolve("data/parties.csv")))
        .contains(",words,words_ko")
        .contains("the fishing ports (not named),some ports,어항들");
  }

  @Test
  void inCalendars() throws IOException {
    assertThat(Files.readString(out.resolve(PACT + ".ics")))
        .contains("some ports")
        .doesNotContain("(not named)");
  }

  /** Words that name nobody are none of an organization's. */
  @Test
  void inStructuredDataNobodyIsMadeOfThem() throws IOException {
    Document page = Jsoup.parse(Files.readString(out.resolve("ko/" + PACT + ".html")));
    assertThat(page.body().text()).contains("어항들");
    assertThat(page.select("script[type=application/ld+json]"))
        .isNotEmpty()
        .allMatch(script -> !script.data().contains("어항들\""));
  }
}
