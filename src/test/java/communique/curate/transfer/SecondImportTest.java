package communique.curate.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second import brings up to date what nobody has edited, and never adds a record twice. */
class SecondImportTest {

  private static final String FIRST =
      TableImportTest.HEAD
          + "P-1,Ann Bell,,Norland,03/02/1960,President,2001,\nP-2,Bo Cook,,Norland,1970,,,\n";

  @TempDir private Path temp = Path.of("");
  private Desk desk;

  @BeforeEach
  void importOnce() throws IOException {
    desk = new Desk(temp);
    desk.put("people.map.yaml", TableImportTest.MAP);
    desk.put("people.csv", FIRST);
    assertThat(run().err()).isEmpty();
  }

  private Program run() {
    return desk.run("people.csv", "--map", "people.map.yaml", "--write");
  }

  @Test
  void theSameFileChangesNothing() throws IOException {
    Map<String, String> before = desk.files();
    Program again = desk.later("people.csv", "--map", "people.map.yaml", "--write");
    assertThat(again.out()).contains("0 added, 0 updated, 2 unchanged");
    assertThat(desk.files()).isEqualTo(before);
  }

  @Test
  void whatTheFileSaysOtherwiseIsBroughtUpToDateAndNothingElse() throws IOException {
    desk.edit("speakers/p-1.md", "name: Ann Bell", "# As the desk prints it.\nname: Ann Bell");
    desk.put("people.csv", FIRST.replace("03/02/1960", "04/02/1960").replace("2001", "2002"));
    assertThat(run().out()).contains("speaker p-1: born, offices", "source people-csv: snapshot");
    assertThat(desk.text("speakers/p-1.md"))
        .contains("# As the desk prints it.\nname: Ann Bell\n", "is: 1960-02-04", "04/02/1960")
        .doesNotContain("1960-02-03");
    assertThat(desk.check().err()).doesNotContain("error");
  }

  @Test
  void whatAnEditorChangedIsLeftAndTold() throws IOException {
    desk.edit("speakers/p-1.md", "is: 1960-02-03", "is: 1960-02-05");
    desk.edit("speakers/p-1.md", "state: draft\n", "");
    assertThat(run().out()).contains("2 unchanged", "0 left");
    desk.put("people.csv", FIRST.replace("03/02/1960", "04/02/1960"));
    String before = desk.text("speakers/p-1.md");
    for (int i = 0; i < 2; i++) {
      assertThat(run().out()).contains("speaker p-1: born: the file says otherwise now");
    }
    assertThat(desk.text("speakers/p-1.md")).isEqualTo(before);
  }

  @Test
  void whatIsNewIsAddedAndWhatIsGoneIsToldAndKept() throws IOException {
    desk.put("people.csv", FIRST.replaceAll("P-2.*\n", "P-3,Cy Dew,,Norland,,,,\n"));
    assertThat(run().out())
        .contains("speaker p-3, line 3", "no longer in the file, kept here:\n  speaker p-2");
    assertThat(desk.file("speakers/p-2.md")).exists();
    assertThat(desk.file("speakers/p-3.md")).exists();
  }

  @Test
  void aCellThatIsEmptyNowTakesItsFieldAway() throws IOException {
    desk.put("people.csv", FIRST.replace("President,2001", ","));
    assertThat(run().out()).contains("speaker p-1: offices");
    assertThat(desk.text("speakers/p-1.md")).doesNotContain("President").contains("state: draft");
  }

  @Test
  void whatGotAnotherIdIsFoundUnderIt() throws IOException {
    String dossier = desk.file("").toString();
    assertThat(Program.run("rename", "p-1", "ann-bell", "--in", dossier).err()).isEmpty();
    desk.put("people.csv", FIRST.replace("President,2001", "Premier,2001"));
    assertThat(run().out()).contains("speaker ann-bell: offices", "0 added, 2 updated");
    assertThat(desk.file("speakers/p-1.md")).doesNotExist();
    assertThat(Program.run("rename", "people-csv", "members", dossier).err()).isEmpty();
    assertThat(desk.file(".imports/members.tsv")).exists();
    assertThat(desk.run("people.csv", "--map", "people.map.yaml", "--source", "members").out())
        .contains("0 to add, 0 to update");
  }

  @Test
  void itsMappingMayBeKeptInTheDossier() throws IOException {
    java.nio.file.Files.copy(desk.file("../people.map.yaml"), desk.file("people.map.yaml"));
    assertThat(desk.check().err()).doesNotContain("unexpected-file");
    java.nio.file.Files.copy(
        desk.file("../people.map.yaml"), desk.file("speakers/people.map.yaml"));
    assertThat(desk.check().err()).contains("unexpected-file");
  }

  @Test
  void whatWasDeletedDoesNotComeBack() throws IOException {
    java.nio.file.Files.delete(desk.file("speakers/p-2.md"));
    assertThat(run().out()).contains("speaker p-2: was deleted from the dossier since");
    assertThat(desk.file("speakers/p-2.md")).doesNotExist();
  }

  @Test
  void aRecordIsFoundUnderTheIdThatItHasNow() throws IOException {
    java.nio.file.Files.move(desk.file("speakers/p-2.md"), desk.file("speakers/bo-cook.md"));
    desk.edit("site.yaml", "countries:", "redirects: {p-2: bo-cook}\ncountries:");
    desk.put("people.csv", FIRST.replace(",1970,", ",1971,"));
    assertThat(run().out()).contains("speaker bo-cook: born").doesNotContain("added:");
    assertThat(desk.text("speakers/bo-cook.md")).contains("1971");
    assertThat(desk.file("speakers/p-2.md")).doesNotExist();
  }

  @Test
  void aRecordOfAnEditorIsNeverWrittenOver() throws IOException {
    java.nio.file.Files.writeString(desk.file("speakers/p-4.md"), "---\nname: Own\n---\n");
    desk.put("people.csv", FIRST + "P-4,Di Fox,,Norland,,,,\n");
    Program run = run();
    assertThat(run.err()).contains("people.csv:4: \"p-4\" is the id of a record that did not come");
    assertThat(desk.text("speakers/p-4.md")).contains("name: Own");
  }

  @Test
  void itemsOfRegistersAreChangedWhereTheyStand() throws IOException {
    desk.put("t.map.yaml", "kind: place\nid: T\nfields: {name: N, country: C}\n");
    desk.put("t.csv", "T,N,C\na,Aa,XA\nb,Bb,XA\n");
    desk.run("t.csv", "--map", "t.map.yaml", "--write");
    desk.edit(
        "register/t-csv.yaml",
        "  - id: b\n    name: Bb\n",
        "  # The port.\n  - name: Bb # ours\n    id: b\n");
    desk.put("t.csv", "T,N,C\na,Ab,XB\nb,Bc,XB\nc,Cc,XA\n");
    assertThat(desk.run("t.csv", "--map", "t.map.yaml", "--write").out())
        .contains("place a: name, country", "place b: country", "place b: name: the file says");
    assertThat(desk.text("register/t-csv.yaml"))
        .isEqualTo(
            """
            places:
              - id: a
                name: Ab
                country: XB
                state: draft

              # The port.
              - name: Bb # ours
                id: b
                country: XB
                state: draft
              - id: c
                name: Cc
                country: XA
                state: draft
            """);
  }

  @Test
  void oneFileMayHoldRecordsOfSeveralKinds() throws IOException {
    desk.put("offices.map.yaml", "kind: topic\nid: Office\ncite: ID\nfields: {name: Office}\n");
    Program other = desk.run("people.csv", "--map", "offices.map.yaml", "--write");
    assertThat(other.out()).contains("topic president, line 2").doesNotContain("no longer");
    assertThat(run().out()).contains("2 unchanged").doesNotContain("no longer");
  }

  @Test
  void aLedgerThatIsBrokenIsTold() throws IOException {
    java.nio.file.Files.writeString(desk.file(".imports/people-csv.tsv"), "P-1\tnonsense\n");
    assertThat(run().err()).contains("cannot be read", "from Git");
  }
}
