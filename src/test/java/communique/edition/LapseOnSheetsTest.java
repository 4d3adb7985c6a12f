package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days between two agreements rest on who tells the two days, and on nobody else. */
class LapseOnSheetsTest {

  private static final String AFTER = "agreements/harbour-treaty-2025.md";

  @TempDir Path temp;

  @Test
  void aSourceThatTellsNeitherDayIsNotCited() throws IOException {
    Path content =
        Trees.copy(Cases.root().resolve("golden/treaties/content"), temp.resolve("content"));
    Dossiers.edit(
        content,
        AFTER,
        "term: {print: ten years, starts: 2025-03-15,",
        "term:\n  - {print: a decade, starts: not-stated, ends: not-stated,"
            + " cite: {harbour-gazette: a decade}}\n  - {print: ten years, starts: 2025-03-15,");
    Path out = temp.resolve("site");
    Program built =
        Program.run("build", content.toString(), "--edition=web", "--out", out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    String page = Files.readString(out.resolve("agreements/harbour-treaty-2025.html"));
    assertThat(Jsoup.parse(page).select("#fact_lapse .src a").eachAttr("href"))
        .containsExactly("#s_northern-courier");
  }
}
