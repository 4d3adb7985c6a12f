package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.view.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source contradicts is nowhere shown as what it says. */
class ContradictedTest {

  private static final String SUMMIT = "summits/port-talks-2025";

  @TempDir Path temp;

  @Test
  void aSentenceTellsWhoSaysOtherwise() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        SUMMIT + ".md",
        "cite: {harbour-gazette: first time in years, northern-courier: first time in years}",
        "cite: {harbour-gazette: first time in years,"
            + " northern-courier: {words: first time in years, support: contradicts}}");
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "event: not-stated",
        "event: not-stated\n    when: 2025-02-03");
    Path out = Built.of(content, Program.NOW).out();
    String otherwise = new Messages(Language.of("en")).get("how.contradicting", 1);
    Document sheet = page(out, SUMMIT + ".html");
    assertThat(sheet.select("#first-in-years").text()).contains(otherwise);
    assertThat(page(out, "index.html").select("article .lead").text()).contains(otherwise);
    assertThat(sheet.select("script[type=application/ld+json]").html())
        .containsPattern("first-in-years\"[^]]*harbour-gazette[^]]*]")
        .doesNotContainPattern("first-in-years\"[^]]*northern-courier[^]]*]");
    assertThat(
            page(out, "speakers/ana-torvald.html")
                .select(".spoke:has(#torvald-earlier) .who")
                .text())
        .contains("3 February 2025");
  }

  private static Document page(Path out, String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }
}
