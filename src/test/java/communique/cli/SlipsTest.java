package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of somebody who begins a dossier: each is told with what to type instead. */
class SlipsTest {

  @TempDir private Path temp = Path.of("");
  private Path dossier = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    dossier = temp.resolve("lamps");
    assertThat(plain("init", "DOSSIER", "--title=Lamps", "--publisher=The desk").status()).isZero();
    Files.writeString(temp.resolve("lamp.txt"), "Lamps. ".repeat(60));
    Files.writeString(temp.resolve("people.csv"), "Name\nAda\n");
    Files.writeString(temp.resolve("bars.csv"), "Name|Country\nAda|KR\n");
    Files.writeString(
        temp.resolve("broken.pdf"), "\u0001\u0002\u0003", StandardCharsets.ISO_8859_1);
    Files.createDirectory(temp.resolve("empty"));
    Files.createDirectory(temp.resolve("My Dossier"));
    assertThat(plain("new", "summit", "cape-talks", "DOSSIER").status()).isZero();
    assertThat(plain("new", "speaker", "ada-quill", "--title=Ada Quill", "DOSSIER").status())
        .isZero();
  }

  private Program plain(String... words) {
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].replace("DOSSIER", dossier.toString()).replace("TEMP", temp.toString());
    }
    return Program.plain(args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check DOSSIER/summits | hint: the dossier is in a folder above: communique check DOSSIER
          check --in=DOSSIER/summits | communique check --in=DOSSIER
          build DOSSIER/summits --out=TEMP/www | communique build DOSSIER --out=TEMP/www
          print DOSSIER/summits | communique print DOSSIER
          brief cape-talks DOSSIER/summits | communique brief cape-talks DOSSIER
          new topic x DOSSIER/summits | communique new topic x DOSSIER
          new topic x TEMP/empty | hint: it is empty; to begin a dossier in it: communique init TEMP/empty
          new topic DOSSIER | communique new topic --in DOSSIER
          source add TEMP/lamp.txt DOSSIER/summits | communique source add TEMP/lamp.txt DOSSIER
          source refresh --in=DOSSIER/summits | communique source refresh --in=DOSSIER
          import TEMP/people.csv --map=TEMP/bars.csv DOSSIER/summits | --map=TEMP/bars.csv DOSSIER
          change add DOSSIER/summits | communique change add DOSSIER
          rename cape-talks lume-talks DOSSIER/summits | communique rename cape-talks lume-talks DOSSIER
          check TEMP/lamp | did you mean "TEMP/lamps"?
          check TEMP/My Dossier | put in quotation marks: communique check "TEMP/My Dossier"
          check TEMP/empty/ | communique init TEMP/empty
          source add TEMP/lamp.text DOSSIER | did you mean "TEMP/lamp.txt"?
          import TEMP/poeple.csv DOSSIER | did you mean "TEMP/people.csv"?
          source add TEMP/lamp.txt DOSSIER --kind=new | did you mean "news"?
          source add TEMP/lamp.txt DOSSIER --language=Korean | did you mean "ko"?
          source add TEMP/lamp.txt DOSSIER --url=kaldo.example/lamps | hint: write https://kaldo.example/lamps
          source add TEMP/lamp.txt DOSSIER --language=kr | did you mean "ko"?
          stats TEMP | hint: the dossier is in a folder below: communique stats DOSSIER
          todo --language=ko TEMP --all | hint: the dossier is in a folder below: communique todo --language=ko DOSSIER --all
          explain lamps TEMP | communique explain lamps DOSSIER
          new statement lamps --event=cape-talk --speaker=ada-quill DOSSIER | did you mean "cape-talks"?
          new statement lamps --speaker=ada-quil DOSSIER | did you mean "ada-quill"?
          new speaker | say an id, or a --title
          read DOSSIER | hint: communique read <id of a source> DOSSIER
          read lamp TEMP | hint: the dossier is in a folder below: communique read lamp DOSSIER
          rename cape-talks DOSSIER | communique rename cape-talks <new id> DOSSIER
          check TEMP | hint: the dossier is in a folder below: communique check DOSSIER
          change add DOSSIER | is in no Git repository: nobody knows what was published before
          change add DOSSIER | by hand: communique new change --record <ID> --title "<why it was changed>" --in DOSSIER
          change add DOSSIER --of=cape-talks.held --reason=Misread | --record cape-talks --title Misread --in DOSSIER
          check DOSSIER --since=v1 | hint: leave --since out
          build DOSSIER --history | hint: leave --history out
          publish DOSSIER --history --to=TEMP/www | hint: leave --history out
          publish DOSSIER --to=TEMP/www --branch=pages | --to and --branch are two places to publish to: give one of them
          publish DOSSIER TEMP/www | communique publish DOSSIER --to TEMP/www
          build DOSSIER TEMP/www | communique build DOSSIER --out TEMP/www
          build DOSSIER --out=DOSSIER | is the folder of a dossier; name another one for the site, such as DOSSIER/public
          publish DOSSIER --to=DOSSIER | is the folder of a dossier; name another one for the site
          build DOSSIER --out=DOSSIER/summits | "DOSSIER/summits" is in the dossier's own folder summits; name another one for the site, such as DOSSIER/public
          build DOSSIER --out=DOSSIER/Sources/2025 | is in the dossier's own folder Sources; name another one
          build DOSSIER --out=DOSSIER/pictures | is in the dossier's own folder pictures
          build DOSSIER --out=DOSSIER/messages | is in the dossier's own folder messages
          build DOSSIER --out=DOSSIER/templates/www | is in the dossier's own folder templates
          build DOSSIER --out=DOSSIER/www/../.vscode | is in the dossier's own folder .vscode
          publish DOSSIER --to=DOSSIER/snapshots | is in the dossier's own folder snapshots
          print DOSSIER --out=DOSSIER/agreements/x.pdf | --out: "DOSSIER/agreements/x.pdf" is in the dossier's own folder agreements; write it elsewhere, such as to DOSSIER/x.pdf
          export docx cape-talks DOSSIER --out=DOSSIER/summits/x.docx | write it elsewhere, such as to DOSSIER/x.docx
          source ad x DOSSIER | did you mean "source add"?
          check DOSSIER/speakers/ada-quill.md | "DOSSIER/speakers/ada-quill.md" is a file; name the folder of its dossier: DOSSIER
          read DOSSIER lamp | is the folder of a dossier; the source comes first
          read DOSSIER lamp | hint: communique read lamp DOSSIER
          new statement lamps --speaker=ada DOSSIER | did you mean "ada-quill"?
          check DOSSIER --fix=hash | --fix takes hashes or nothing, not "hash"
          check DOSSIER --links-age=3 | --links-age goes with --links
          import DOSSIER TEMP/people.csv | hint: communique import TEMP/people.csv DOSSIER
          source add DOSSIER | hint: communique source add <address or file> DOSSIER
          source add DOSSIER TEMP/lamp.txt | hint: communique source add TEMP/lamp.txt DOSSIER
          source add nothing.txt DOSSIER | there is no file "nothing.txt"
          source add TEMP/broken.pdf DOSSIER | is called a PDF file and is none, or is damaged
          change add --of=held --reason=x DOSSIER | communique new change --record <ID> --title x
          new change x --record=held DOSSIER | name the record that was changed by its id
          new statement lamp-said DOSSIER | say who makes the statement: --speaker <id of a speaker>
          new change lamp-changed DOSSIER | say what is changed: --record <id of a record>
          explain shet TEMP/empty | hint: did you mean "sheet"?
          explain uncited-pros TEMP/empty | hint: did you mean "uncited-prose"?
          publish DOSSIER --branch=pages --out=TEMP/www | or publish to a folder with --to
          """)
  void isToldWithWhatToType(String command, String told) {
    Program run = plain(command.split(" +"));
    assertThat(run.status()).isNotZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(told.replace("DOSSIER", dossier.toString()).replace("TEMP", temp.toString()))
        .doesNotContain("Invalid value", "Usage:", "\tat ");
  }

  /** A wrong folder is a wrong command, whichever it is, and its last line says what to type. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "build",
        "print",
        "stats",
        "todo",
        "explain x",
        "brief x",
        "read x",
        "rename x y",
        "source add TEMP/lamp.txt",
        "change add",
        "new topic x",
        "export docx x",
        "publish --to=TEMP/www"
      })
  void aFolderWithoutADossierIsAWrongCommand(String command) {
    Program run = plain((command + " TEMP/empty").split(" +"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines().reduce("", (one, next) -> next))
        .startsWith("  hint: it is empty; to begin a dossier in it: communique init ");
  }

  /** The folder may stand before the ids, too. */
  @Test
  void theFolderBeforeTheIdOfASource() {
    assertThat(plain("source", "add", "TEMP/lamp.txt", "DOSSIER").status()).isZero();
    Program run = plain("source", "refresh", "DOSSIER", "lamp", "--from=TEMP/lamp.txt");
    assertThat(run.out()).contains("lamp: unchanged");
  }

  /** Who stands in the folder of a dossier and names it has not named a record. */
  @Test
  void theSheetOfAPathIsFound() {
    Program run = plain("brief", "DOSSIER/summits/cape-talks.md", "DOSSIER", "--include=drafts");
    assertThat(run.err()).doesNotContain("there is no sheet");
  }

  /** Of several dossiers one has to be named. */
  @Test
  void severalDossiersAreNamed() throws IOException {
    Files.createDirectories(temp.resolve("year/kites"));
    Files.writeString(temp.resolve("year/kites/site.yaml"), "title: Kites\n");
    assertThat(plain("stats", "TEMP").err())
        .contains("say which dossier, of ", "lamps, ", "kites: communique stats " + dossier);
  }

  @Test
  void aSlipInTheOccasionBeginsNoFile() {
    assertThat(
            plain("new", "statement", "x", "--event=nowhere", "--speaker=ada-quill", "DOSSIER")
                .status())
        .isEqualTo(2);
    assertThat(dossier.resolve("statements")).doesNotExist();
  }

  /** What says nothing of itself is known by the name of its file. */
  @Test
  void anArticleWithoutATitleIsCalledLikeItsFile() {
    assertThat(plain("source", "add", "TEMP/lamp.txt", "DOSSIER").out()).contains("saved lamp:");
    assertThat(plain("check", "DOSSIER").out()).doesNotContain("passages compared");
  }

  /** What is begun tells what it lacks, and what could stand there. */
  @Test
  void anEmptyFieldTellsWhatCouldStandThere() throws IOException {
    Files.writeString(
        dossier.resolve("summits/cape-talks.md"), "---\ntitle:\nkind: bilateral\n---\n");
    assertThat(plain("check", "DOSSIER", "--include=drafts").err())
        .contains(
            "summits/cape-talks.md:2:7", "hint: write it there, such as title: Talks at Cape");
  }

  /** Where nothing is near, the first step is told. */
  @Test
  void whatIsNotBegunYetIsToBeBegun() throws IOException {
    Files.delete(dossier.resolve("summits/cape-talks.md"));
    assertThat(
            plain("new", "statement", "x", "--event=far-away", "--speaker=ada-quill", "DOSSIER")
                .err())
        .contains("communique new summit far-away " + dossier);
  }

  /** Somebody gives the command once more, or reads what was renamed. */
  @Test
  void whatWasRenamedIsFound() throws IOException {
    Files.writeString(
        dossier.resolve("site.yaml"),
        "title: Lamps\npublisher: The desk\nredirects: {talks: cape-talks, paper: ada-quill}\n");
    Files.writeString(
        dossier.resolve("summits/cape-talks.md"), "---\ntitle: Talks\nkind: bilateral\n---\n");
    assertThat(plain("rename", "talks", "cape", "DOSSIER").err())
        .contains("its readers are sent to \"cape-talks\"");
    assertThat(plain("read", "paper", "DOSSIER").err())
        .contains("its readers are sent to \"ada-quill\"");
  }

  @Test
  void columnsPartedByBars() {
    assertThat(plain("import", "TEMP/bars.csv", "DOSSIER").out())
        .contains("name: Name", "country: Country");
  }

  @Test
  void aRepositoryWithoutCommits() throws Exception {
    try (Git git = Git.init().setDirectory(dossier.toFile()).call()) {
      assertThat(git.getRepository().isBare()).isFalse();
    }
    assertThat(plain("change", "add", "DOSSIER").err())
        .contains("nothing is committed in this Git repository yet");
  }

  @Test
  void thatNothingCanBeMendedIsTold() {
    assertThat(plain("check", "DOSSIER", "--fix").err())
        .contains("there is nothing that --fix can mend");
  }
}
