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

/**
 * What a curator marks for the brief stands at the top of the sheet, with what is doubtful of it.
 */
class BriefTest {

  @TempDir static Path temp;

  private static Document summit = new Document("");

  @BeforeAll
  static void build() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String sheet = "summits/port-talks-2025.md";
    Dossiers.edit(
        content,
        sheet,
        "brief: [first-in-years, marsh-nets]",
        "brief: [first-in-years, who-asked, torvald-sea, torvald-earlier, marsh-nets]");
    Dossiers.edit(
        content,
        sheet,
        "stated: {is: 3, as: three documents, cite: {northern-courier: three documents}}",
        "stated: [{is: 3, cite: {northern-courier: three documents}},"
            + " {is: 4, cite: {harbour-gazette: four documents}}]");
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "  - id: torvald-earlier\n    speaker: ana-torvald",
        "  - id: torvald-earlier\n    speaker: odo-lind");
    Path out = temp.resolve("site");
    Program built =
        Program.run("build", content.toString(), "--edition=web", "--out", out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    summit = Jsoup.parse(Files.readString(out.resolve("summits/port-talks-2025.html")));
  }

  @Test
  void everyPointOfItIsShownBeforeTheRest() {
    String top = summit.select(".news").text();

    assertThat(top)
        .contains("They had not met for years.")
        .contains("Who asked for the talks: Vastria.")
        .contains("Merovia. (our inference)")
        .contains("The sea belongs to both.")
        .contains("Nets should get wider meshes.")
        .contains("Odo Lind: Talks were due.");
  }

  @Test
  void numbersThatDifferAreToldAsSuch() {
    assertThat(summit.select(".lead").eachText().get(0))
        .contains("3 documents")
        .contains("4 documents")
        .contains("(sources differ)");
  }

  @Test
  void aDoubtStandsBesideWhatIsDoubtful() {
    assertThat(summit.select(".sides").text())
        .contains("Nets should get wider meshes. [wording in doubt]");
    assertThat(summit.select(".said").text())
        .contains("Translation")
        .contains("Doubt: He had asked for narrower ones before.");
    assertThat(summit.select(".lead").eachText())
        .anyMatch(lead -> lead.startsWith("Who asked") && lead.endsWith("(sources differ)"));
  }

  /** What comes on top of the stated number is named all the same. */
  @Test
  void nothingIsSaidToBeUnnamedThatIsNamed() throws IOException {
    Path content = Dossiers.synthetic(temp.resolve("out"));
    Dossiers.edit(content, "summits/port-talks-2025.md", "counted: in", "counted: out");
    Path out = temp.resolve("out-site");
    Program built =
        Program.run("build", content.toString(), "--edition=web", "--out", out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    Document sheet = Jsoup.parse(Files.readString(out.resolve("summits/port-talks-2025.html")));
    assertThat(sheet.select(".lead").eachText().get(0))
        .endsWith("Three documents Northern Courier.");
    assertThat(sheet.select(".news").text()).contains("Memorandum on nets");
  }

  @Test
  void whatIsADraftIsMarkedWhereverItStandsAmongOthers() throws IOException {
    Path content = Dossiers.synthetic(temp.resolve("drafts"));
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "  - id: torvald-sea\n",
        "  - id: torvald-sea\n    state: draft\n");
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "title:",
        "embargo_until: 2099-01-01T00:00:00Z\ntitle:");
    Path out = temp.resolve("drafts-site");
    Program built =
        Program.run(
            "build",
            content.toString(),
            "--include=drafts,embargoed",
            "--edition=web",
            "--out",
            out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    for (String page : new String[] {"summits/port-talks-2025", "speakers/ana-torvald", "index"}) {
      String text = Jsoup.parse(Files.readString(out.resolve(page + ".html"))).text();
      assertThat(text.replace("The sea belongs to both. [draft]", ""))
          .as(page)
          .doesNotContain("The sea belongs to both.");
      assertThat(text.replace("Memorandum on nets [under embargo]", ""))
          .as(page)
          .doesNotContain("Memorandum on nets");
    }
  }
}
