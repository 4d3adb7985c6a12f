package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import communique.shape.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

  @ParameterizedTest
  @CsvSource({
    "handbook/index.html, handbook/",
    "a/b/index.html, a/b/",
    "handbook/start.html, handbook/start.html",
    "s, s",
    "index.html, index.html"
  })
  void aFoldersOwnPageStandsForTheFolder(String path, String filled) {
    assertThat(PagePath.of(path).filled()).isEqualTo(filled);
  }

  @ParameterizedTest
  @ValueSource(ints = {260, 3_000, 32_000})
  void thousandsOfPartsAreNoPath(int parts) {
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> PagePath.of("a/".repeat(parts) + "a"))
        .matches(e -> e.message().length() < 600);
  }

  @Test
  void manyPartsOfAPathArePossible() {
    assertThat(PagePath.of("a/".repeat(200) + "a").filled()).endsWith("/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/",
        "a//b",
        "../a",
        "a/../b",
        ".a",
        "a b",
        "a\\b",
        "//a",
        "http://a",
        "a/aux.html",
        "Con",
        "a/LPT1/b",
        "nul.tar.gz",
        "a./b",
        "a."
      })
  void whatLeavesTheSiteIsNone(String path) {
    assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> PagePath.of(path));
  }
}
