package communique.edition.database;

import communique.edition.table.Column;
import communique.edition.table.Table;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Text;
import communique.view.AsOf;
import communique.view.DataVersion;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fills a database, table by table.
 *
 * @param database where; it commits nothing by itself
 */
record Filling(Connection database) {

  /** So many rows are handed over at once. */
  private static final int BATCH = 500;

  /** How the cells are read, for who has nothing but the file. */
  private static final SortedMap<String, String> READING =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "reading: columns",
                  ".schema tells what each table and column holds; our words are in the language above, or"
                      + " in that of the column's ending; words of sources (words, quote, verb, print,"
                      + " a source's title) are in the language of the source"),
              Map.entry(
                  "reading: NULL",
                  "There is none, or nobody has looked for it; not_stated tells what was looked for in vain"),
              Map.entry(
                  "reading: not-stated", "Somebody has looked for it, and the sources do not say"),
              Map.entry("reading: |", "Between values of one cell: the sources differ"),
              Map.entry(
                  "reading: EDTF",
                  "2025 and 2025-11 are dates not known closer; ~ about, ? in doubt, X an unknown digit,"
                      + " / from and to"),
              Map.entry(
                  "reading: codes",
                  "Two capital letters are a country (ISO 3166), three a currency (ISO 4217)"),
              Map.entry(
                  "reading: found",
                  "An index of three letters in a row: WHERE found MATCH '\"words\"'; words of one or two"
                      + " letters, such as 和平, are found with WHERE text LIKE '%和平%'"),
              Map.entry(
                  "reading: labels",
                  "texts, where property is label, has what each record is called"),
              Map.entry(
                  "reading: evidence",
                  "claims has a row for each value, language and passage: a piece of evidence; support tells"
                      + " whether the passage says it, note and doubt what else has to be known of it")));

  /** What the file itself is: a name and its value in a row. */
  void about(Dossier dossier) throws SQLException {
    execute("PRAGMA user_version = " + DataVersion.FORM);
    execute("CREATE TABLE \"about\" (\"name\" TEXT PRIMARY KEY, \"value\" TEXT NOT NULL) STRICT");
    Site site = dossier.site();
    try (PreparedStatement row = insert("about", 2)) {
      put(row, "title", Optional.of(words(site, site.title())));
      put(row, "publisher", Optional.of(words(site, site.publisher())));
      put(row, "licence", site.licence().map(terms -> words(site, terms.name())));
      put(row, "licence-url", site.licence().flatMap(terms -> terms.url()).map(URI::toString));
      put(row, "url", site.base());
      put(row, "version", Optional.of(new DataVersion(dossier).written()));
      put(row, "as-of", new AsOf(dossier).ofAll().map(date -> date.written()));
      put(row, "language", Optional.of(site.language().tag()));
      for (Map.Entry<String, String> one : READING.entrySet()) {
        put(row, one.getKey(), Optional.of(one.getValue()));
      }
    }
  }

  private static String words(Site site, Text text) {
    return text.serving(site.language(), site.language()).words();
  }

  private static void put(PreparedStatement row, String name, Optional<String> value)
      throws SQLException {
    if (value.isPresent()) {
      row.setString(1, name);
      row.setString(2, value.get());
      row.execute();
    }
  }

  /** A table with its keys; an empty cell is NULL. */
  void table(Table<?> table) throws SQLException {
    execute(new Definition(table).sql());
    List<Column.Type> types = table.columns().stream().map(Column::type).toList();
    try (PreparedStatement row = insert(table.name(), types.size())) {
      Iterator<List<String>> rows = table.values().iterator();
      for (int number = 1; rows.hasNext(); number++) {
        List<String> cells = rows.next();
        for (int i = 0; i < cells.size(); i++) {
          Cell.put(row, i + 1, types.get(i), cells.get(i));
        }
        row.addBatch();
        if (number % BATCH == 0) {
          row.executeBatch();
        }
      }
      row.executeBatch();
    }
  }

  /** Every text of every record once, and an index of any three letters of them. */
  void words(Publication publication) throws SQLException {
    execute(
        """
        CREATE TABLE "texts" (
          "number" INTEGER PRIMARY KEY,
          "kind" TEXT NOT NULL, -- The kind of the record.
          "record" TEXT NOT NULL, -- The id of the record.
          "claim" TEXT, -- The id of the claim or part inside the record.
          "property" TEXT NOT NULL, -- The keys that lead to it, with points; label is what the record is called.
          "language" TEXT NOT NULL, -- BCP 47.
          "text" TEXT NOT NULL
        ) STRICT""");
    try (PreparedStatement row = insert("texts", 7)) {
      int number = 0;
      Iterator<Words> all = Words.of(publication).iterator();
      while (all.hasNext()) {
        Words words = all.next();
        number++;
        row.setInt(1, number);
        row.setString(2, words.kind());
        row.setString(3, words.record());
        row.setString(4, words.part().isEmpty() ? null : words.part());
        row.setString(5, words.property());
        row.setString(6, words.language());
        row.setString(7, words.text());
        row.addBatch();
        if (number % BATCH == 0) {
          row.executeBatch();
        }
      }
      row.executeBatch();
    }
    execute(
        "CREATE VIRTUAL TABLE \"found\" USING fts5(\"text\", content='texts',"
            + " content_rowid='number', tokenize='trigram')");
    execute("INSERT INTO \"found\"(\"found\") VALUES ('rebuild')");
    execute("INSERT INTO \"found\"(\"found\") VALUES ('optimize')");
  }

  private PreparedStatement insert(String table, int columns) throws SQLException {
    String holes = String.join(", ", Collections.nCopies(columns, "?"));
    return database.prepareStatement(
        "INSERT INTO " + Definition.quoted(table) + " VALUES (" + holes + ")");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
