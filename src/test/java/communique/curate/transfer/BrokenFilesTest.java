package communique.curate.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that cannot be read is told with its place, in plain words, and with what to do. */
class BrokenFilesTest {

  @TempDir private Path temp = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: speaker: x                       | :1:14
          kind: [speaker                         | :1:15
          kind: "speaker                         | :1:7
          \\tkind: speaker                        | :1:1
          Only a sentence.                       | :1:1
          kind: speaker\\nid: ID\\nfeilds: {n: N}  | :3:1
          ID,Name                                | :1:1
          """)
  void aMappingThatIsNone(String text, String place) throws IOException {
    Desk desk = new Desk(temp);
    desk.put("people.csv", "ID,Name\nP-1,Ann Bell\n");
    desk.put("people.map.yaml", text.replace("\\n", "\n").replace("\\t", "\t"));
    told(
        desk.run("people.csv", "--map", "people.map.yaml"),
        "the mapping cannot be read: ",
        "people.map.yaml" + place);
  }

  @Test
  void anEmptyMapping() throws IOException {
    Desk desk = new Desk(temp);
    desk.put("people.csv", "ID,Name\nP-1,Ann Bell\n");
    desk.put("people.map.yaml", "");
    told(desk.run("people.csv", "--map", "people.map.yaml"), "the mapping cannot be read: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list.json | {"persons": [                      | list.json:1:
          list.json | persons: all                       | list.json:1:
          list.json | {"a": 1}                           | list.json
          list.bib  | @article{a, title = {Talks         | list.bib:1:
          list.bib  | @article{title = "Talks}           | list.bib:1:
          """)
  void aListThatIsNone(String file, String text, String place) throws IOException {
    Desk desk = new Desk(temp);
    desk.put(file, text.replace("\\n", "\n"));
    told(desk.run(file), place);
  }

  @Test
  void aTableThatIsNone() throws IOException {
    Desk desk = new Desk(temp);
    desk.put("people.map.yaml", "kind: speaker\nid: ID\nfields: {name: Name}\n");
    desk.put("people.csv", "ID,Name\nP-1,\"Ann\n" + "P-2,Bo\n".repeat(9));
    told(desk.run("people.csv", "--map", "people.map.yaml"), "people.csv:2");
    desk.put("people.csv", "");
    told(desk.run("people.csv", "--map", "people.map.yaml"), "people.csv is empty");
  }

  private static void told(Program run, String... words) {
    assertThat(run.status()).isNotZero();
    assertThat(run.err())
        .contains(words)
        .contains("hint: ")
        .doesNotContain("Exception", "fault of the program", "  at ");
  }
}
