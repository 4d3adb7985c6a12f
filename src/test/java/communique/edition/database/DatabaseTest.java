package communique.edition.database;

import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.table.Table;
import communique.edition.table.Tables;
import communique.model.Publication;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The database says what the tables say, and its keys are true. */
class DatabaseTest {

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> everyTableIsThereWithItsRowsAndKeys() {
    return Stream.concat(Built.all(), Stream.of(Built.golden("treaties"), Built.golden("voices")))
        .map(
            built ->
                DynamicTest.dynamicTest(built.name(), () -> holdsTheTables(built.publication())));
  }

  private void holdsTheTables(Publication publication) throws Exception {
    try (Connection database = open(write(publication, "d.sqlite"))) {
      for (Table<?> table : new Tables(publication).all()) {
        String columns = String.join(", ", table.names().stream().map(Definition::quoted).toList());
        assertThat(rows(database, "SELECT " + columns + " FROM " + Definition.quoted(table.name())))
            .as(table.name())
            .containsExactlyInAnyOrderElementsOf(
                table.values().map(row -> row.stream().map(DatabaseTest::plain).toList()).toList());
      }
      assertThat(rows(database, "PRAGMA foreign_key_check")).isEmpty();
      assertThat(rows(database, "PRAGMA integrity_check")).containsExactly(List.of("ok"));
      assertThat(rows(database, "INSERT INTO found(found) VALUES ('integrity-check')")).isEmpty();
    }
  }

  /** A number is told by SQLite without the zeros behind it. */
  private static String plain(String cell) {
    return cell.matches("-?\\d+\\.\\d*0+") ? cell.replaceFirst("\\.?0+$", "") : cell;
  }

  @Test
  void theSamePublicationIsTheSameFile() throws IOException {
    Publication publication = Built.languages().publication();
    assertThat(write(publication, "one.sqlite"))
        .hasSameBinaryContentAs(write(publication, "two.sqlite"));
  }

  @Test
  void wordsAreFoundInEveryScriptByAnyOfTheirLetters() throws Exception {
    try (Connection database = open(write(Built.languages().publication(), "d.sqlite"))) {
      for (String letters :
          rows(database, "SELECT substr(text, 1, 3) FROM texts").stream()
              .map(row -> row.get(0))
              .filter(text -> text.matches("[가-힣]{3}|\\p{IsHan}{3}|[A-Za-z]{3}"))
              .toList()) {
        assertThat(
                rows(
                    database,
                    "SELECT text FROM texts WHERE number IN (SELECT rowid FROM found WHERE found"
                        + " MATCH '\""
                        + letters
                        + "\"')"))
            .as(letters)
            .isNotEmpty()
            .allMatch(
                row ->
                    row.get(0).toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT)));
      }
    }
  }

  @Test
  void aBuildWritesItOnlyIfSomethingOfItHasChanged() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path out = temp.resolve("out");
    build(content, out);
    Path file = out.resolve(DatabaseFile.PATH);
    FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, before);
    build(content, out);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    Dossiers.edit(
        content, "statements/port-talks-2025.yaml", "gist: The sea", "gist: The wide sea");
    build(content, out);
    assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(before);
  }

  @Test
  void nothingIsLeftInTheCommonFolder() throws IOException {
    List<Path> before = ofOurs();
    write(Built.synthetic().publication(), "d.sqlite");
    assertThat(ofOurs()).containsExactlyElementsOf(before);
    assertThat(System.getProperty("org.sqlite.tmpdir")).isNull();
  }

  private static List<Path> ofOurs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("sqlite-")).toList();
    }
  }

  @Test
  void theOtherEditionsHaveNone() throws IOException {
    Path out = temp.resolve("plain");
    Program.run(
        "build",
        Dossiers.synthetic(temp).toString(),
        "--edition=web,data",
        "--out=" + out,
        "--quiet");
    assertThat(out.resolve(DatabaseFile.PATH)).doesNotExist();
    assertThat(Files.readString(out.resolve("data.html"))).doesNotContain("sqlite");
  }

  private static void build(Path content, Path out) throws IOException {
    Program run =
        Program.run(
            "build", content.toString(), "--edition=web,data,database", "--out=" + out, "--quiet");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(out.resolve("data.html"))).contains(DatabaseFile.PATH);
  }

  private Path write(Publication publication, String name) throws IOException {
    Path file = temp.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      new DatabaseFile(publication).write(out);
    }
    return file;
  }

  static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  /** What is answered; NULL is an empty text. */
  static List<List<String>> rows(Connection database, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = database.createStatement()) {
      if (!statement.execute(sql)) {
        return rows;
      }
      ResultSet found = statement.getResultSet();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          String cell = found.getString(i);
          row.add(cell == null ? "" : cell);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
