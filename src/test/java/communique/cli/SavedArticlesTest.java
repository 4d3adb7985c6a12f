package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the saved articles in a dossier. */
@Tag("thorough")
class SavedArticlesTest {

  @TempDir Path temp;

  private Path dossier = Path.of(".");

  @BeforeEach
  void prepare() throws IOException {
    dossier = Dossiers.synthetic(temp);
  }

  private void save() throws IOException {
    Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), dossier.resolve("snapshots"));
  }

  /** Somebody has taken the folder away, or has a clone, in which it is not: both are told. */
  @Test
  void withoutSuchAFolderNothingIsComparedAndThatIsTold() {
    Program run = Program.run("check", dossier.toString(), "--strict");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsPattern(
            "0 of \\d+ passages compared with the saved articles: there is no folder snapshots in"
                + " the dossier, and --snapshots names none\n"
                + "nothing stands in the way of publishing, as far as it can be told without the"
                + " saved articles\n$");
    assertThat(Program.run("check", dossier.toString(), "--format=json").out())
        .containsPattern("\"passages\": ?\\{\\s*\"all\": ?\\d{2,},\\s*\"compared\": ?0");
    assertThat(Program.run("check", dossier.toString(), "--quiet").out()).isEmpty();
  }

  @Test
  void theFolderInTheDossierIsTakenIfNoOtherIsGiven() throws IOException {
    save();
    Program run = Program.run("check", dossier.toString());
    assertThat(run.out())
        .containsPattern(
            "all \\d+ passages compared with the saved articles\nnothing stands in the way of publishing\n$");
    Files.writeString(dossier.resolve("snapshots/courier.txt"), "Something else.");
    assertThat(Program.run("check", dossier.toString()).err()).contains("error[snapshot-changed]");
    Path other =
        Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), temp.resolve("other"));
    assertThat(Program.run("check", dossier.toString(), "--snapshots", other.toString()).status())
        .isZero();
  }

  @Test
  void nothingInItIsARecordOrPublished() throws IOException {
    save();
    Files.writeString(dossier.resolve("snapshots/notes.md"), "not a sheet");
    Files.createDirectories(dossier.resolve("snapshots/summits"));
    Files.writeString(dossier.resolve("snapshots/summits/x.md"), "---\n");
    Files.writeString(dossier.resolve("snapshots/secret-9f1c.orig.html"), "<p>secret-9f1c</p>");
    Path site = temp.resolve("site");
    Program run = Program.run("build", dossier.toString(), "--out", site.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(Trees.read(site))
        .allSatisfy((path, bytes) -> assertThat(path).doesNotContain("snapshots", "secret-9f1c"));
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(dossier.resolve("snapshots"), elsewhere);
    Program run = Program.run("check", dossier.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is a link").contains("--snapshots").hasLineCount(1);
    assertThat(Program.run("check", dossier.toString(), "--snapshots", elsewhere.toString()).err())
        .contains("snapshot-changed");
  }
}
