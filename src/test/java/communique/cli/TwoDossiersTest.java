package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two dossiers whose sites go into one folder: the second does not delete the first. */
@Tag("thorough")
class TwoDossiersTest {

  @TempDir private Path temp = Path.of("");

  private Path www = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    www = temp.resolve("www");
    begin("lamps", "Lamps & more");
    begin("ferries", "Ferries");
    Files.move(
        temp.resolve("ferries/speakers/ada-quill.md"), temp.resolve("ferries/speakers/bo-reed.md"));
    assertThat(run("build", "lamps", "--out=" + www).status()).isZero();
  }

  private void begin(String name, String title) throws IOException {
    Path dossier = temp.resolve(name);
    Files.createDirectories(dossier.resolve("speakers"));
    Files.writeString(
        dossier.resolve("site.yaml"), "title: \"%s\"\npublisher: The desk\n".formatted(title));
    Files.writeString(dossier.resolve("speakers/ada-quill.md"), "---\nname: Ada Quill\n---\n");
  }

  private Program run(String command, String dossier, String... words) {
    String[] all = new String[words.length + 2];
    all[0] = command;
    all[1] = temp.resolve(dossier).toString();
    System.arraycopy(words, 0, all, 2, words.length);
    return Program.run(all);
  }

  @Test
  void theSiteOfAnotherDossierStays() throws IOException {
    var before = Trees.read(www);
    Program built = run("build", "ferries", "--out=" + www);
    assertThat(built.status()).isEqualTo(2);
    assertThat(built.err())
        .isEqualTo(
            """
            communique: "WWW" has the site "Lamps & more", which is of another dossier and would be deleted
              hint: name another folder for this one: --out WWW-ferries; or delete that site first
            """
                .replace("WWW", www.toString()));
    Program published = run("publish", "ferries", "--edition=web", "--to=" + www);
    assertThat(published.status()).isEqualTo(2);
    assertThat(published.err()).contains("this one: --to " + www + "-ferries;");
    assertThat(Trees.read(www)).isEqualTo(before);
    assertThat(run("build", "ferries", "--out=" + www + "-ferries").status()).isZero();
  }

  @Test
  void aDossierMayTakeAnotherTitle() throws IOException {
    begin("lamps", "Lanterns");
    assertThat(run("build", "lamps", "--out=" + www).status()).isZero();
    Files.move(
        temp.resolve("lamps/speakers/ada-quill.md"), temp.resolve("lamps/speakers/bo-reed.md"));
    assertThat(run("build", "lamps", "--out=" + www).status()).as("other sheets").isZero();
  }
}
