package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are written from the right. */
class DirectionTest {

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "ar,rtl",
    "fa-IR,rtl",
    "he,rtl",
    "ur,rtl",
    "ps-AF,rtl",
    "az-Arab,rtl",
    "yi,rtl",
    "dv,rtl",
    "ar-Latn,''",
    "ko,''",
    "hi,''",
    "az,''",
    "zh-Hans,''",
    "'',''"
  })
  void isThatOfTheLanguageOrOfTheScriptThatTheTagNames(String tag, String direction) {
    assertThat(Direction.of(tag)).isEqualTo(direction);
  }

  @Test
  void wordsWithoutALanguageAreIsolatedWhereALetterSaysSo() {
    assertThat(Phrase.of("דן (Dan)!").markup()).isEqualTo("<bdi>דן (Dan)!</bdi>");
    assertThat(Phrase.of("Dan <b>").markup()).isEqualTo("Dan &lt;b&gt;");
    assertThat(Phrase.of("سلام", "ar").markup())
        .isEqualTo("<span lang=\"ar\" dir=\"rtl\">سلام</span>");
  }

  @Test
  void everyElementWithSuchALanguageSaysItsDirection() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "speakers/ana-torvald.md", "native: {", "native: {he: אנה (ב), ");
    Dossiers.edit(
        content, "sources.yaml", "  title: Chancellor", "  language: fa\n  title: Chancellor");
    Dossiers.edit(content, "site.yaml", "title:", "rules: {wrong-language: warning}\ntitle:");
    Program run = Program.run("build", content.toString(), "--out=" + temp.resolve("site"));
    assertThat(run.status()).as(run.err()).isZero();
    int met = 0;
    try (var files = Files.walk(temp.resolve("site"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        Document html = Jsoup.parse(page.toFile());
        assertThat(html.select("[lang=he]:not([dir=rtl]), [lang=fa]:not([dir=rtl])")).isEmpty();
        met += html.select("[dir=rtl]").size();
      }
    }
    assertThat(met).isGreaterThan(10);
  }
}
