package communique.edition.database;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.view.DataQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The handbook's page of queries: each is run, and its result is what stands under it. Refreshed
 * with {@code -Dgolden.refresh=true}.
 */
class QueriesPageTest {

  private static final String HEAD =
      """
      # Queries

      `data/dossier.sqlite` is the whole dossier as one SQLite file (SQLite 3.37 or newer). It has the [tables](tables.md) with
      their keys; an empty cell is NULL, and words are never altered, as they are in CSV, for spreadsheets. `.schema` tells what
      each column holds. Two tables are only there: `about` says what the file is, and `texts` has every text of every record;
      `found` is the index of its words (FTS5), which finds three letters or more in a row, in any script. What is shorter, as many words of
      Chinese and Korean are, is found with `text LIKE '%和平%'` in `texts`. `not_stated`, `differences` and `properties` tell
      [what is not stated, what differs](data.md) and where the tables have what claims call a property.

      `communique build` writes the file unless `--edition` leaves out `database`. It is written anew only when something in it
      has changed; the same dossier gives the same bytes.

      The results are those of an invented dossier. Nothing in it was ever said. This page is written from the queries.

      ```shell
      sqlite3 -readonly -box target/site/data/dossier.sqlite <<'SQL'
      SELECT name, value FROM about;
      SQL
      ```

      Where more was built than is published (`--include`), `state` tells of each row whether its record is `published`, a
      `draft` or `embargoed`; whoever counts writes `WHERE state = 'published'`. `when`, `from`, `to`, `as`, `is`, `of` and `on`
      are words of SQL and stand in quotation marks; between the two `SQL` a shell leaves all marks as they are.

      What is no table is in the [JSON](data.md). How a sheet is cited; every rendition of what somebody said, with the place
      of the words; what the sources do not state:

      ```shell
      jq .citation summits/cape-talks-2025.json
      jq '.statements[] | {gist, said}' speakers/ana-torvald.json
      jq '.record | to_entries[] | select(.value == "not-stated") | .key' summits/cape-talks-2025.json
      ```
      """;

  private record Query(String title, String sql) {}

  private static final List<Query> ALL =
      List.of(
          new Query("What is this, and as of when?", "SELECT name, value FROM about"),
          new Query(
              "Who met whom, where and when?",
              """
              SELECT s.title, s.held, p.name AS place, group_concat(x.speaker, ', ') AS people
              FROM summits s
              LEFT JOIN places p ON p.id = s.place
              JOIN participants x ON x.summit = s.id
              GROUP BY s.id"""),
          new Query(
              "Who was there, and for whom?",
              """
              SELECT x.summit, coalesce(p.name, x.words) AS who, x.side, x.role
              FROM participants x LEFT JOIN speakers p ON p.id = x.speaker
              ORDER BY x.summit, x.number"""),
          new Query(
              "Where do these words stand?",
              """
              SELECT t.record, t.property, snippet(found, 0, '[', ']', '…', 40) AS passage
              FROM found JOIN texts t ON t.number = found.rowid
              WHERE found MATCH '"mesh"' ORDER BY t.number"""),
          new Query(
              "Where does a word of one or two letters stand?",
              """
              SELECT record, property, language, text FROM texts WHERE text LIKE '%안%'"""),
          new Query(
              "How does each source put what was said?",
              """
              SELECT r.statement, r.source, r.language, r.verb, coalesce(r.quote, r.words) AS words, r.doubt
              FROM renditions r ORDER BY r.statement, r.number"""),
          shown("What rests on one witness alone?", "witness", " LIMIT 8"),
          new Query(
              "Where do sources print what somebody said in other words?",
              """
              SELECT s.gist, s.differ, r.source, r.quote
              FROM statements s JOIN renditions r ON r.statement = s.id
              WHERE r.quote IS NOT NULL AND s.id IN (
                SELECT statement FROM renditions WHERE quote IS NOT NULL
                GROUP BY statement HAVING count(DISTINCT quote) > 1)
              ORDER BY s.id, r.number"""),
          new Query(
              "What is there in translation only, of all that somebody said?",
              """
              SELECT s.id, n.language AS speaks,
                group_concat(DISTINCT coalesce(o.language, (SELECT value FROM about WHERE name = 'language')))
                  AS printed_in
              FROM statements s
              JOIN names n ON n.record = s.speaker AND n."as" = 'native'
              JOIN renditions r ON r.statement = s.id
              JOIN sources o ON o.id = r.source
              GROUP BY s.id, n.language
              HAVING count(CASE WHEN o.language = n.language THEN 1 END) = 0"""),
          new Query(
              "What came into effect, and when?",
              """
              SELECT agreement, status AS what, coalesce(effect, "when") AS since FROM history
              WHERE effect IS NOT NULL OR status IN ('in-effect', 'in-force', 'provisionally-applied')
              UNION SELECT agreement, 'term', "from" FROM terms WHERE "from" <> 'not-stated'
              ORDER BY since"""),
          new Query(
              "Which sources are there of a publisher, by day?",
              """
              SELECT publisher, published, id, language FROM sources ORDER BY publisher, published"""),
          new Query(
              "What do we infer, and how?",
              """
              SELECT record, property, value, qualifiers ->> '$.because.en' AS because
              FROM claims WHERE qualifiers ->> '$.because.en' IS NOT NULL"""),
          new Query(
              "What is said on a topic?",
              """
              SELECT t.name, s.record, s.claim, s.kind
              FROM subjects s JOIN topics t ON t.id = s.topic ORDER BY t.name, s.record, s.claim"""),
          shown("On what do the sources differ, and who says what?", "differences", ""),
          new Query(
              "What was looked for and is not stated?",
              """
              SELECT record, claim, fact, item FROM not_stated ORDER BY record, fact"""),
          new Query(
              "What is it called in other languages?",
              """
              SELECT record, "as", language, name FROM names
              WHERE "as" <> 'name' OR language <> 'en' ORDER BY record, number"""),
          new Query(
              "How did each agreement come to be?",
              """
              SELECT agreement, number, status, "when" FROM history ORDER BY agreement, number"""),
          new Query(
              "What was said in which part?",
              """
              SELECT p.record, p.name, r.statement, r.source
              FROM parts p
              JOIN statements s ON s.occasion = p.record
              JOIN renditions r ON r.statement = s.id AND r.part = p.part
              ORDER BY p.record, p.number, r.statement"""),
          new Query(
              "Who signed it, and who stood by?",
              """
              SELECT x.agreement, x.does, coalesce(p.name, x.words, x.side) AS who, x.side, x.contradicted_by
              FROM signatories x LEFT JOIN speakers p ON p.id = x.speaker
              ORDER BY x.agreement, x.number"""),
          new Query(
              "Where can the evidence of a claim be read?",
              """
              SELECT DISTINCT c.record, c.claim, s.publisher, coalesce(c.address, s.archived, s.url) AS at
              FROM claims c JOIN sources s ON s.id = c.source
              WHERE c.claim IS NOT NULL AND coalesce(c.address, s.archived, s.url) IS NOT NULL"""),
          new Query(
              "What was changed, when and why?",
              """
              SELECT record, "of", "on", kind, before, after, reason
              FROM changes ORDER BY "on" DESC, id"""),
          new Query(
              "How much money is it about?",
              """
              SELECT agreement, print, amount, currency FROM amounts ORDER BY agreement, number"""),
          new Query(
              "Who names which sum, in which field?",
              """
              SELECT b.topic, a.currency, a.amount, a.print, group_concat(DISTINCT c.source) AS sources
              FROM amounts a
              LEFT JOIN subjects b ON b.record = a.agreement AND b.claim IS NULL
              LEFT JOIN claims c
                ON c.record = a.agreement AND c.property = 'amount' AND c.value = a.print
              GROUP BY a.agreement, a.number, b.topic ORDER BY b.topic, a.currency"""),
          new Query(
              "How much rests on each source, and since when?",
              """
              SELECT s.publisher, s.published, count(*) AS claims
              FROM claims c JOIN sources s ON s.id = c.source
              GROUP BY s.id ORDER BY claims DESC"""));

  /** One that the page of the data shows too. */
  private static Query shown(String title, String key, String limit) {
    return new Query(title, query(key).sql() + limit);
  }

  private static DataQuery query(String key) {
    return DataQuery.ALL.stream()
        .filter(query -> query.key().equals("data.query." + key))
        .findFirst()
        .orElseThrow();
  }

  @TempDir Path temp;

  /** Whoever has only the page of the data begins with these. */
  @Test
  void thePageOfTheDataShowsQueriesThatAreAnswered() throws IOException, SQLException {
    Path site = site();
    try (Connection database = DatabaseTest.open(site.resolve(DatabaseFile.PATH))) {
      List<String> shown = shown(site);
      assertThat(shown).hasSameSizeAs(DataQuery.ALL);
      for (String query : shown) {
        assertThat(DatabaseTest.rows(database, query)).as(query).isNotEmpty();
      }
      assertThat(DatabaseTest.rows(database, query("differences").sql()))
          .as("each point in one row")
          .hasSameSizeAs(DatabaseTest.rows(database, "SELECT * FROM differences"));
      assertThat(DatabaseTest.rows(database, "SELECT record FROM texts WHERE text LIKE '%和平%'"))
          .isNotEmpty();
    }
  }

  /** Readings apart, whatever is told of a record too, and a publisher is one witness. */
  @Test
  void aWitnessIsCountedOnce() throws IOException, SQLException {
    Path content = Dossiers.synthetic(temp.resolve("one"));
    Dossiers.edit(
        content, "sources.yaml", "publisher: Northern Courier", "publisher: The Harbour Gazette");
    List<List<String>> one = alone(Built.of(content, Program.NOW), "one.sqlite");
    List<List<String>> two = alone(Built.synthetic(), "two.sqlite");
    assertThat(two)
        .contains(
            List.of("nets-mou-2025", "", "amount", "12 million Swedish crowns"),
            List.of("port-talks-2025", "who-asked", "claims.readings", "Merovia."),
            List.of("port-talks-2025", "who-asked", "claims.readings", "Vastria."))
        .doesNotContain(List.of("torvald-sea", "", "said", ""));
    assertThat(one).hasSizeGreaterThan(two.size());
  }

  private List<List<String>> alone(Built built, String name) throws IOException, SQLException {
    Path file = temp.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      new DatabaseFile(built.publication()).write(out);
    }
    try (Connection database = DatabaseTest.open(file)) {
      return DatabaseTest.rows(database, query("witness").sql()).stream()
          .map(row -> row.subList(0, 4))
          .toList();
    }
  }

  /** What the page prints, put into a shell in the folder of the site as it stands there. */
  @Test
  void theCommandsOfThePageWorkAsPrinted() throws IOException, InterruptedException {
    Path site = site();
    String command = page(site).expectFirst("main pre").wholeText();
    String printed = "SELECT name, value FROM about;";
    assertThat(command)
        .contains("-readonly -box data/dossier.sqlite <<'SQL'\n" + printed + "\nSQL\n");
    if (Files.isExecutable(Path.of("/usr/bin/sqlite3"))
        && Files.isExecutable(Path.of("/usr/bin/jq"))) {
      assertThat(shell(site, command)).contains("EDTF", "CREATE TABLE", "\"gist\"");
      for (String query : shown(site)) {
        assertThat(shell(site, command.replace(printed, query + ";")))
            .as(query)
            .doesNotContainPattern("(?m)^(Parse |Runtime )?[Ee]rror\\b");
      }
      Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
      assertThat(shell(elsewhere, command)).contains("unable to open");
      try (Stream<Path> made = Files.list(elsewhere)) {
        assertThat(made).isEmpty();
      }
    }
  }

  private static String shell(Path folder, String command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  /** Our own dossier as a site with a database. */
  private Path site() {
    Path out = temp.resolve("site");
    Program.plain(
        "build",
        "content",
        "--edition=web,data,database",
        "--as-of=2026-11-30T12:00:00Z",
        "--out=" + out,
        "--quiet");
    return out;
  }

  private static Document page(Path site) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve("data.html")));
  }

  /** The queries as the page shows them, without the sign at their end. */
  private static List<String> shown(Path site) throws IOException {
    return page(site).select("details pre").stream()
        .map(Element::wholeText)
        .map(query -> query.substring(0, query.lastIndexOf(';')))
        .toList();
  }

  @Test
  void queries() throws IOException, SQLException {
    Path file = temp.resolve("dossier.sqlite");
    try (OutputStream out = Files.newOutputStream(file)) {
      new DatabaseFile(Built.synthetic().publication()).write(out);
    }
    StringBuilder page = new StringBuilder(HEAD);
    try (Connection database = DatabaseTest.open(file)) {
      for (Query query : ALL) {
        page.append("\n## " + query.title() + "\n\n```sql\n" + query.sql() + ";\n```\n\n");
        page.append(result(database, query));
      }
    }
    Cases.matches(Path.of("site/markdown/handbook/queries.md"), page.toString());
  }

  private static String result(Connection database, Query query) throws SQLException {
    List<List<String>> rows = DatabaseTest.rows(database, query.sql());
    assertThat(rows).as(query.title()).isNotEmpty();
    List<String> names = names(database, query.sql());
    return line(names)
        + line(Collections.nCopies(names.size(), "---"))
        + rows.stream().map(QueriesPageTest::line).collect(Collectors.joining());
  }

  private static List<String> names(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      ResultSetMetaData about = found.getMetaData();
      return IntStream.rangeClosed(1, about.getColumnCount())
          .mapToObj(i -> name(about, i))
          .toList();
    }
  }

  private static String name(ResultSetMetaData about, int column) {
    try {
      return about.getColumnLabel(column);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace("[", "\\[").replace("<", "&lt;"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
