package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that are there and cannot be read: that is told, and not what they may have allowed. */
class SettingsUnreadTest {

  @TempDir Path temp;

  private Path content = Path.of("");
  private Path settings = Path.of("");

  /** A dossier that tells many things unless its settings say that they are as they should be. */
  @BeforeEach
  void manyRulesAreOff() throws IOException {
    content = Dossiers.synthetic(temp);
    settings = content.resolve("site.yaml");
    Dossiers.edit(content, "summits/port-talks-2025.md", "[@harbour-gazette].\n\n- ", ".\n\n- ");
    Dossiers.edit(content, "site.yaml", "publisher:", "rules: {uncited-prose: off}\npublisher:");
  }

  @Test
  void theRuleIsOff() {
    assertThat(Program.run("check", content.toString()).err()).doesNotContain("uncited-prose");
  }

  @Test
  void aFolder() throws IOException {
    Files.delete(settings);
    Files.createDirectory(settings);
    assertOnly("unreadable-file", 1);
  }

  @Test
  void aLinkToAFolder() throws IOException {
    Files.delete(settings);
    Files.createSymbolicLink(settings, Files.createDirectory(content.resolve("folder")));
    assertOnly("unreadable-file", 1);
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Files.delete(settings);
    Files.createSymbolicLink(settings, temp.resolve("nowhere"));
    assertOnly("unreadable-file", 1);
  }

  @Test
  void aLinkOutOfTheFolder() throws IOException {
    Files.move(settings, temp.resolve("site.yaml"));
    Files.createSymbolicLink(settings, temp.resolve("site.yaml"));
    assertOnly("unreadable-file", 1);
  }

  @Test
  void aPipe() throws IOException, InterruptedException {
    Files.delete(settings);
    assertThat(new ProcessBuilder(List.of("mkfifo", settings.toString())).start().waitFor())
        .isZero();
    assertOnly("unreadable-file", 1);
  }

  @Test
  void otherBytes() throws IOException {
    Files.writeString(settings, "title: Hafenb\u00FCcher\n", StandardCharsets.ISO_8859_1);
    assertOnly("invalid-encoding", 1);
  }

  @Test
  void noYaml() throws IOException {
    Files.writeString(settings, "title: [\n");
    assertOnly("invalid-yaml", 1);
  }

  @Test
  void aFolderThatIsCalledNearlySoIsNotToBeRenamed() throws IOException {
    Files.delete(settings);
    Files.createDirectory(content.resolve("Site.yml"));
    assertOnly("no-dossier", 2);
  }

  private void assertOnly(String rule, int status) {
    Program run = Program.run("check", content.toString());
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.err())
        .contains("error[" + rule + "] " + settings)
        .doesNotContain("rename")
        .containsOnlyOnce("error[");
  }
}
