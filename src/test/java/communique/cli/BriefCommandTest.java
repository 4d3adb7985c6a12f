package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cli.screen.Width;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person pastes into a mail. */
@Tag("thorough")
class BriefCommandTest {

  @TempDir Path temp;

  @Test
  void aSheetInShortWithItsSources() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Program run = Program.run("brief", "port-talks-2025", content.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("Torvald–Marsh talks in Port Anselm");
    assertThat(run.out())
        .contains("\nSources\n\n[1] ")
        .contains("\nhttps://desk.example/sheets/summits/port-talks-2025.html\n");
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
  }

  /** The statements that the record marks for the brief are in it, in its order. */
  @ParameterizedTest
  @CsvSource({
    "'marsh-nets, torvald-sea', Nets should get wider meshes., The sea belongs to both.",
    "'torvald-sea, marsh-nets', The sea belongs to both., Nets should get wider meshes."
  })
  void whatTheSidesSaidInTheOrderOfTheBrief(String brief, String first, String second)
      throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "brief: [first-in-years, marsh-nets]",
        "brief: [" + brief + "]");
    Program run = Program.run("brief", "port-talks-2025", content.toString());
    String words = run.out().replaceAll("\\s+", " ");
    assertThat(words).contains(first, second);
    assertThat(words.indexOf(first)).isLessThan(words.indexOf(second));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "zh-Hans"})
  void noLineIsLongerThanAMailIsWide(String language) {
    Path content = Cases.root().resolve("golden/languages/content");
    Program run =
        Program.run("brief", "mill-talks-2025", content.toString(), "--language=" + language);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(78));
  }

  @Test
  void aDraftSaysThatItIsOne() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("speakers/iko-vell.md"), "---\nname: Iko Vell\nstate: draft\n---\n");
    Program run = Program.run("brief", "iko-vell", content.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("communique: there is no sheet \"iko-vell\"");
    assertThat(run.out()).isEmpty();
    Program shown = Program.run("brief", "iko-vell", content.toString(), "--include=drafts");
    assertThat(shown.out()).contains("Iko Vell").contains("Draft: not for publication.");
  }

  @Test
  void anErrorInTheContentPrintsNothing() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    Program run = Program.run("brief", "port-talks-2025", content.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[unknown-field]");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFolderIsNoSheet() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Program run = Program.run("brief", content.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder; say first which sheet, then the folder");
  }
}
