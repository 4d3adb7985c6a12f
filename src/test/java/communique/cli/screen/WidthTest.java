package communique.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How words are laid out on a terminal. */
class WidthTest {

  @Test
  void eastAsianCharactersTakeTwoColumns() {
    assertThat(Width.of("ko 한국")).isEqualTo(7);
    assertThat(Width.filled("한국", 6)).isEqualTo("한국  ");
    assertThat(Width.filled("longer", 3)).isEqualTo("longer");
  }

  @Test
  void linesBreakAtSpacesAndAreIndentedAlike() {
    assertThat(Width.lines("word ".repeat(20), 4))
        .containsExactly("    " + "word ".repeat(15).strip(), "    " + "word ".repeat(5).strip());
    assertThat(Width.lines("short", 0)).containsExactly("short");
    assertThat(Width.lines("", 2)).containsExactly("");
  }

  @Test
  void wordsWithoutSpacesBreakBetweenWideCharacters() {
    assertThat(Width.lines("漢".repeat(50), 0)).containsExactly("漢".repeat(40), "漢".repeat(10));
  }

  @Test
  void aPathIsNeverBroken() {
    String path = "content/" + "a".repeat(90) + ".md:3:1";
    assertThat(Width.lines("see " + path + " there", 2))
        .containsExactly("  see", "  " + path, "  there");
  }
}
