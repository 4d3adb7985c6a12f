package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title in several languages with one list of citations rests on the sources of its language. */
class OfficialTitleTest {

  @TempDir Path temp;

  /** The languages of the two sources, and how many of them each title is said to rest on. */
  @ParameterizedTest
  @CsvSource({"fr, en, 1, 1", "fr, fr, 2, 2", "fr-CA, en-GB, 1, 1", "fr, ko, 1, 2", "ja, ko, 2, 2"})
  void eachTitleHasTheSourcesThatCouldPrintIt(
      String courier, String gazette, int french, int english) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "{fr: Mémorandum sur les filets}, cite: {",
        "{fr: Mémorandum sur les filets, en: On nets}, cite: {harbour-gazette: on nets, ");
    Dossiers.edit(
        content, "sources.yaml", "  kind: official", "  kind: official\n  language: " + courier);
    Dossiers.edit(
        content,
        "sources.yaml",
        "  published: not-stated",
        "  published: not-stated\n  language: " + gazette);
    Dossiers.edit(content, "site.yaml", "title:", "rules: {wrong-language: warning}\ntitle:");
    Path out = temp.resolve("site");
    Program built =
        Program.run("build", content.toString(), "--edition=web", "--out", out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    String page = Files.readString(out.resolve("agreements/nets-mou-2025.html"));
    assertThat(
            Jsoup.parse(page).select("dt:contains(Official title) ~ dd").stream()
                .limit(2)
                .map(title -> title.select("a[href^=#s_]").size()))
        .containsExactly(french, english);
  }
}
