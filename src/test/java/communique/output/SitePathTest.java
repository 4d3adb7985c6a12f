package communique.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "speakers/xi-jinping.html",
        ".htaccess",
        "a/..b/c...",
        ".well-known/x",
        "이재명.html",
        "a/SHA256SUMS",
        "a/.communique/x",
        ".communiquex"
      })
  void filesMayStandAnywhereInTheFolder(String path) {
    assertThat(Site.file(path, "").path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../../b",
        "a/..",
        "./a",
        "a/./b",
        "a\\b",
        "..\\a",
        "C:a",
        "C:/a",
        "a\nb",
        "a\u0000",
        "SHA256SUMS",
        "sha256sums",
        ".communique",
        ".communique/lock",
        ".Communique/stage"
      })
  void anythingElseIsABug(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Site.file(path, ""))
        .withMessageContaining("not a path that an output may have");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, b.html, b.html",
    "s/a.html, b.html, s/b.html",
    "s/a.html, ../b.html, b.html",
    "s/a.html, ./x/./b.html, s/x/b.html",
    "s/a.html, x//b.html, s/x/b.html",
    "s/t/a.html, ../../b.html, b.html",
    "s/a.html, '', s/a.html",
    "s/a.html, x/, s/x/",
    "s/a.html, ., s/",
    "s/a.html, .., /",
  })
  void linksAreFollowedFromTheirPage(String page, String link, String target) {
    assertThat(SitePath.resolve(page, link)).contains(target);
  }

  @ParameterizedTest
  @CsvSource({"a.html, ../b.html", "s/a.html, ../../b.html", "s/a.html, ../../s/b.html"})
  void linksOutOfTheFolderLeadNowhere(String page, String link) {
    assertThat(SitePath.resolve(page, link)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, b.html, b.html",
    "s/a.html, s/b.html, b.html",
    "s/a.html, b.html, ../b.html",
    "s/a.html, t/b.html, ../t/b.html",
    "a.html, s/b.html, s/b.html",
    "s/t/a.html, s/b.html, ../b.html",
    "s/a.html, s/a.html, a.html",
  })
  void theLinkToAFileLeadsBackToIt(String page, String target, String link) {
    assertThat(SitePath.relativize(page, target)).isEqualTo(link);
    assertThat(SitePath.resolve(page, link)).contains(target);
  }

  @Test
  void theFolderOfAPathIsTheOneThatHoldsIt() {
    assertThat(SitePath.folder("a/b/c.html")).isEqualTo("a/b");
    assertThat(SitePath.folder("c.html")).isEmpty();
  }
}
