package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person is told where the machine lets nothing be written. A folder in the place of the
 * lock stands for a read-only dossier, which the tests of root could write into.
 */
class UnwritableTest {

  @TempDir private Path temp = Path.of("");
  private Path content = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    content = Dossiers.synthetic(temp);
    Files.createDirectory(content.resolve(".communique-editing"));
  }

  private Program run(String command) {
    return Program.plain((command + " --in=" + content).split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new topic whales --title=Whales",
        "rename railways rails",
        "check --fix",
        "source add LAMP",
        "import TABLE --map=MAP --write"
      })
  void aFolderThatTakesNothingIsNamed(String command) throws IOException {
    Path lamp = Files.writeString(temp.resolve("lamp.txt"), "Lamps. ".repeat(60));
    Files.createDirectory(content.resolve("snapshots"));
    Path table = Files.writeString(temp.resolve("people.csv"), "Name\nAda\n");
    Path map = Files.writeString(temp.resolve("map.yaml"), "kind: speaker\nname: Name\n");
    Program run =
        run(
            command
                .replace("LAMP", lamp.toString())
                .replace("TABLE", table.toString())
                .replace("MAP", map.toString()));
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("communique: nothing can be written into " + content + ": ");
    assertThat(run.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "todo", "stats", "explain railways", "new topic whales"})
  void whatWasCutOffAndCannotBeTakenBackStandsInTheWay(String command) throws IOException {
    byte[] settings = Files.readAllBytes(content.resolve("site.yaml"));
    unfinished(
        "=%s - =%s"
            .formatted(packed("site.yaml".getBytes(StandardCharsets.UTF_8)), packed(settings)));
    Program run = run(command);
    assertThat(run.err())
        .startsWith(
            "communique: a command was cut off while it wrote into "
                + content
                + ", and what it had begun cannot be taken back: ")
        .contains("\n  hint: give the command again where that folder can be written into")
        .doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void soDoesWhatNobodyCanRead() throws IOException {
    Files.delete(content.resolve(".communique-editing"));
    unfinished("=&%$");
    Program run = run("check");
    assertThat(run.err()).contains(".communique-unfinished cannot be read", "\n  hint: look with");
    assertThat(run.status()).isEqualTo(1);
  }

  private void unfinished(String line) throws IOException {
    Files.writeString(content.resolve(".communique-unfinished"), "# Cut off\n" + line + "\n");
  }

  private static String packed(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
