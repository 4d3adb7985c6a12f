package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mark stands under the characters that a problem points to. */
class ExcerptsTest {

  @TempDir Path temp;

  @Test
  void underLatinLetters() throws IOException {
    assertThat(excerpt("name: Odo\nkind: x\n", 2, 7, 1)).isEqualTo("  2 | kind: x\n    |       ^");
  }

  @Test
  void underWideLettersItIsTwiceAsWide() throws IOException {
    assertThat(excerpt("{ko: 이재명, x: y}", 1, 6, 3))
        .isEqualTo("  1 | {ko: 이재명, x: y}\n    |      ^^^^^^");
    assertThat(excerpt("{ko: 이재명, x: y}", 1, 11, 1))
        .isEqualTo("  1 | {ko: 이재명, x: y}\n    |              ^");
  }

  @Test
  void ofALongLineTheNeighbourhoodIsShown() throws IOException {
    String[] lines = excerpt("a".repeat(300) + "!" + "b".repeat(300), 1, 301, 1).split("\n", -1);
    assertThat(lines[0]).contains("…aaa").contains("a!b").endsWith("b…");
    assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf('!'));
    assertThat(lines[0].length()).isLessThan(110);
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() throws IOException {
    assertThat(excerpt("a\u001B[31m\u202Eb", 1, 1, 1)).doesNotContain("\u001B", "\u202E");
  }

  @Test
  void aLineThatIsNotThereShowsNothing() throws IOException {
    Path file = Files.writeString(temp.resolve("x.yaml"), "one\n");
    assertThat(new Excerpts().of(new Location(file.toString(), 9, 1, 1))).isEmpty();
  }

  private String excerpt(String text, int line, int column, int length) throws IOException {
    Path file = Files.writeString(temp.resolve("x.yaml"), text);
    return new Excerpts()
        .of(new Location(file.toString(), line, column, length))
        .orElseThrow()
        .replace(System.lineSeparator(), "\n");
  }
}
