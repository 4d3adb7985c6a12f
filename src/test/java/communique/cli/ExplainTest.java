package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --explain}: why a page was made again, and which pages a record is on. */
class ExplainTest {

  private static final String SUMMIT = "summits/port-talks-2025.html";

  @TempDir Path temp;

  private Path content;

  @BeforeEach
  void write() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void aPageThatNobodyHasMadeIsNew() {
    assertThat(explained(SUMMIT)).contains(SUMMIT + ": made, for nobody knows of an earlier one");
    assertThat(explained(SUMMIT)).contains(SUMMIT + ": not made again");
  }

  @Test
  void theRecordThatHasChangedIsNamed() throws IOException {
    explained(SUMMIT);
    Dossiers.edit(content, "speakers/ana-torvald.md", "Torvald", "Torwald");
    assertThat(explained(SUMMIT)).contains("made again").contains("the record \"ana-torvald\"");
  }

  @Test
  void whatNamesItIsAReasonToo() throws IOException {
    explained(SUMMIT);
    Dossiers.edit(content, "statements/port-talks-2025.yaml", "gist: ", "gist: Again, ");
    assertThat(explained(SUMMIT)).contains("made again").contains("what names \"port-talks-2025\"");
  }

  @Test
  void settingsThemeAndTouchedFilesAreToldApart() throws IOException {
    explained(SUMMIT);
    Dossiers.edit(content, "site.yaml", "publisher: The test suite", "publisher: Somebody");
    assertThat(explained(SUMMIT)).contains("made again; the theme, ");
    Files.writeString(temp.resolve("out").resolve(SUMMIT), "mine");
    assertThat(explained(SUMMIT)).contains("did not stand as it was written");
    assertThat(explained(SUMMIT)).contains("not made again");
  }

  @Test
  void aRecordIsOnItsPageAndOnThoseThatListIt() {
    assertThat(explained("ana-torvald").lines())
        .anyMatch(line -> line.matches("ana-torvald is on \\d+ files:"))
        .contains("  speakers/ana-torvald.html", "  speakers/index.html", "  " + SUMMIT);
  }

  @Test
  void aStatementIsOnThePagesOfItsOccasionAndItsSpeaker() throws IOException {
    String id =
        Files.readString(content.resolve("statements/port-talks-2025.yaml"))
            .replaceFirst("(?s).*?id: ([a-z0-9-]+).*", "$1");
    assertThat(explained(id)).contains("  " + SUMMIT);
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(explained("nobody,summits/none.html"))
        .contains("nobody: no file has that path")
        .contains("summits/none.html: no file has that path");
  }

  private String explained(String what) {
    Program program =
        Program.run(
            "build",
            content.toString(),
            "--out",
            temp.resolve("out").toString(),
            "--explain",
            what);
    assertThat(program.status()).as(program.err()).isZero();
    return program.out();
  }
}
