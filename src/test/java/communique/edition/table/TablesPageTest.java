package communique.edition.table;

import communique.model.Dossier;
import communique.model.Reader;
import communique.model.Site;
import communique.testing.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The handbook's page of the tables, written from the tables. Refreshed with {@code
 * -Dgolden.refresh=true}.
 */
class TablesPageTest {

  private static final String HEAD =
      """
      # Tables

      This page is written from the program. Every table is a CSV file under `data/`: UTF-8, a first line of names, commas,
      line ends as in RFC 4180; `data/datapackage.json` describes them all as a Frictionless Data Package. Words stand in the
      first language of the site, and for each further language there is a column with its tag, such as `title_ko`. Where
      sources give several values they stand in one cell with ` | ` between; `not-stated` means that the curator looked and
      the sources do not say. An apostrophe stands before whatever a spreadsheet would take for a formula: at the beginning of
      a cell, and behind a semicolon, tab, bar or line break in it, where some spreadsheets begin a new cell.

      The descriptor and the database say which cells are never empty, which columns have one of some words, and which hold the
      `id` of a row of another table. A column that may hold several values, `not-stated`, or the id of a record of one of several
      kinds is no such link, whatever stands in it. `when`, `from`, `to`, `as`, `is`, `of` and `on` are words of SQL: there they
      stand in quotation marks.

      `state` tells whether the record of the row is `published`, a `draft` or `embargoed`. A site that readers see has only the first;
      `build --include=drafts,embargoed` has the others.
      """;

  @Test
  void tables() throws IOException {
    Dossier empty = new Dossier(Site.NAMELESS, List.of(), Set.of());
    StringBuilder page = new StringBuilder(HEAD);
    new Tables(empty.asSeenBy(Reader.at(Instant.EPOCH))).all().forEach(table -> add(page, table));
    page.append("\nOnly where the [versions before](data.md#Cited_for_ever) are told:\n");
    add(page, ArchiveTable.described());
    Cases.matches(Path.of("site/markdown/handbook/tables.md"), page.toString());
  }

  private static void add(StringBuilder page, Table<?> table) {
    page.append(
        "\n## %s\n\n%s Rows are told apart by %s."
            .formatted(
                table.name(),
                table.about(),
                table.key().stream()
                    .map(TablesPageTest::code)
                    .collect(Collectors.joining(" and "))));
    table
        .links()
        .forEach(
            link ->
                page.append(
                    " `%s` is the `id` of a row of `%s`.".formatted(link.column(), link.table())));
    page.append("\n\n| Column | Type | What it holds |\n| --- | --- | --- |\n");
    table
        .columns()
        .forEach(
            column ->
                page.append(
                    "| `%s` | %s | %s%s |\n"
                        .formatted(
                            column.name(),
                            column.type().name().toLowerCase(Locale.ROOT),
                            column.about(),
                            words(column))));
  }

  private static String words(Column<?> column) {
    return column.words().isEmpty()
        ? ""
        : column.words().stream()
            .map(TablesPageTest::code)
            .collect(Collectors.joining(", ", " One of ", "."));
  }

  private static String code(String name) {
    return "`" + name + "`";
  }
}
