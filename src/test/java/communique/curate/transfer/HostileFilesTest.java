package communique.curate.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm, or are only large, are told of in plain sentences. */
class HostileFilesTest {

  private static final String MAP = "kind: topic\nid: ID\nfields: {name: Name}\n";

  @TempDir private Path temp = Path.of("");
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(temp);
    desk.put("a.map.yaml", MAP);
  }

  private Program table(String text) throws IOException {
    desk.put("a.csv", text);
    return desk.run("a.csv", "--map", "a.map.yaml", "--write");
  }

  @Test
  void aMillionColumnsAreRefused() throws IOException {
    String head =
        IntStream.range(0, 1_000_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    assertThat(table(head + "\n1\n").err()).contains("has more than 1000 columns");
  }

  @Test
  void aQuotationMarkThatNeverClosesIsToldWithItsLine() throws IOException {
    String rows =
        IntStream.range(0, 20_000).mapToObj(i -> i + ",name").collect(Collectors.joining("\n"));
    assertThat(table("ID,Name\nx,\"open\n" + rows).err())
        .contains("a.csv:2: a quotation mark", "is never closed");
  }

  @Test
  void charactersThatNoTextHoldsAreTold() throws IOException {
    assertThat(table("ID,Name\nx,a\u0000b\ny,a\u001bb\nz,fine\n").err())
        .contains("a.csv:2: Name: the control character U+0000", "a.csv:3: Name: the control");
    assertThat(desk.text("register/a-csv.yaml")).contains("id: z");
  }

  @Test
  void wordsThatLookLikeYamlStayWords() throws IOException {
    table("ID,Name\nx,\"[a]: {b} # c \\ %d\"\ny,&anchor *x\nz,yes\n");
    assertThat(desk.check().err().lines().filter(line -> line.startsWith("error")))
        .containsExactly("error[incomplete-source] " + desk.file("sources.yaml") + ":2:5");
    assertThat(desk.text("register/a-csv.yaml")).contains("id: x", "id: y", "id: z");
  }

  @Test
  void manyRowsGoIntoSeveralFilesThatCanBeRead() throws IOException {
    String rows =
        IntStream.range(0, 3000)
            .mapToObj(i -> "t" + i + "," + "word ".repeat(80) + i)
            .collect(Collectors.joining("\n"));
    assertThat(table("ID,Name\n" + rows).out()).contains("3001 added", "and 2981 more");
    assertThat(desk.file("register/a-csv-2.yaml")).exists();
    assertThat(Files.size(desk.file("register/a-csv.yaml"))).isLessThan(1 << 20);
    assertThat(desk.run("a.csv", "--map", "a.map.yaml").out()).contains("3000 unchanged");
  }

  @Test
  void emptyAndForeignFilesAreRefused() throws IOException {
    assertThat(table("").err()).contains("a.csv is empty");
    assertThat(table("sep=;\nID;Name\n").err()).contains("a line for Excel");
    desk.put("book.xlsx", "PK");
    assertThat(desk.run("book.xlsx").err()).contains("is a workbook", "CSV UTF-8");
    assertThat(desk.run("none.csv").err()).contains("there is no file");
  }

  @Test
  void bracesAndBracketsWithoutEndAreTold() throws IOException {
    desk.put(
        "a.bib",
        "@misc{a, title=" + "{".repeat(50_000) + "}".repeat(50_000) + "}\n@book{b, title={B}}\n");
    assertThat(desk.run("a.bib").err()).contains("a.bib:1: braces stand in one another");
    desk.put("a.json", "[".repeat(50_000));
    assertThat(desk.run("a.json").err()).contains("here it stops being JSON");
  }

  @Test
  void aFolderThatIsNoDossierIsTold() {
    Program run = Program.plain("import", temp.resolve("a.map.yaml").toString(), temp.toString());
    assertThat(run.out()).contains("kind:");
    run = Program.plain("import", "x.json", temp.toString());
    assertThat(run.err()).contains("there is no file \"x.json\"");
  }
}
