package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet says first what came of it, and everything once. */
class AnswerFirstTest {

  /** So many words may stand before the news. */
  private static final int MOST_WORDS = 20;

  /** So many characters stand before the first source is named. */
  private static final int MOST_ALIKE = 9;

  private static final Pattern WORD = Pattern.compile("[\\s·]+");

  @TempDir static Path temp;

  private static Document summit = new Document("");
  private static Document agreement = new Document("");

  @BeforeAll
  static void build() throws IOException {
    Path out = temp.resolve("site");
    Path content = Dossiers.synthetic(temp);
    Program built =
        Program.run("build", content.toString(), "--edition=web", "--out", out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    summit = Jsoup.parse(Files.readString(out.resolve("summits/port-talks-2025.html")));
    agreement = Jsoup.parse(Files.readString(out.resolve("agreements/nets-mou-2025.html")));
  }

  @Test
  void theNewsStandsAfterTheTitle() {
    for (Document sheet : List.of(summit, agreement)) {
      String before = sheet.select("main header.head").text();
      assertThat(WORD.splitAsStream(before)).hasSizeLessThanOrEqualTo(MOST_WORDS);
      assertThat(sheet.select("header.head + .top .lead").text()).isNotEmpty();
    }
  }

  @Test
  void theNewsIsWhatASearchEngineShows() {
    for (Document sheet : List.of(summit, agreement)) {
      String description = sheet.select("meta[name=description]").attr("content");
      String lead = sheet.select(".lead").text();
      assertThat(description).isNotEmpty();
      assertThat(lead).startsWith(description.substring(0, MOST_ALIKE));
    }
  }

  @Test
  void everyStatementStandsOnce() {
    List<String> gists = summit.select(".said .gist").eachText();
    assertThat(gists).isNotEmpty();
    assertThat(new HashSet<>(gists)).hasSameSizeAs(gists);
  }

  @Test
  void everyStatementHasItsWordingsWithoutAMouse() {
    assertThat(summit.select(".said .row[id] .st")).isNotEmpty();
    for (Element row : summit.select(".said .row[id]")) {
      assertThat(row.select("details.ev > summary")).hasSize(1);
      assertThat(row.select("details.ev p").text()).isNotEmpty();
      boolean several = row.select(".st .src a[href^=#s_]").size() > 1;
      assertThat(row.select("details.ev p b").isEmpty()).as(row.text()).isNotEqualTo(several);
    }
  }

  @Test
  void howWellItIsKnownIsSaidOnce() {
    assertThat(summit.text().split("not shown to be independent", -1).length - 1)
        .isLessThanOrEqualTo(3);
  }

  @Test
  void marksLeadToTheListOfSources() {
    assertThat(summit.select(".src a[href^=#s_]")).isNotEmpty();
    for (Element mark : summit.select(".src a[href^=#s_]")) {
      assertThat(summit.getElementById(mark.attr("href").substring(1))).as(mark.text()).isNotNull();
    }
  }

  @Test
  void aThemeReplacesOneSectionAlone() throws IOException {
    Path content = Dossiers.synthetic(temp.resolve("themed"));
    Path sections = Files.createDirectories(content.resolve("templates/section"));
    Files.writeString(sections.resolve("notes.ftlh"), "<h2 id=\"part_notes\">Ours</h2>\n");
    Path out = temp.resolve("themed-site");
    Program built =
        Program.run("build", content.toString(), "--edition=web", "--out", out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    Document themed = Jsoup.parse(Files.readString(out.resolve("summits/port-talks-2025.html")));
    assertThat(themed.select("#part_notes").text()).isEqualTo("Ours");
    assertThat(themed.select(".lead").text()).isEqualTo(summit.select(".lead").text());
  }
}
