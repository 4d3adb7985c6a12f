package communique.edition.database;

import communique.edition.table.Column;
import communique.edition.table.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The definition of a table, with what it and its columns hold as remarks. */
record Definition(Table<?> table) {

  String sql() {
    List<String> lines =
        Stream.of(
                table.columns().stream().map(this::column),
                Stream.of("  PRIMARY KEY (" + names(table.key()) + ")"),
                table.links().stream().map(Definition::link))
            .flatMap(parts -> parts)
            .toList();
    String last = lines.get(lines.size() - 1);
    String others =
        lines.subList(0, lines.size() - 1).stream()
            .map(Definition::ended)
            .collect(Collectors.joining("\n"));
    return "CREATE TABLE %s ( -- %s\n%s\n%s\n) STRICT, WITHOUT ROWID"
        .formatted(quoted(table.name()), table.about(), others, last);
  }

  private static String ended(String line) {
    int remark = line.indexOf(" -- ");
    return remark < 0 ? line + "," : line.substring(0, remark) + "," + line.substring(remark);
  }

  private String column(Column<?> column) {
    String name = quoted(column.name());
    String type =
        switch (column.type()) {
          case INTEGER -> " INTEGER";
          case NUMBER -> " ANY CHECK (typeof(" + name + ") <> 'text')";
          case STRING, URI, OBJECT -> " TEXT";
        };
    boolean needed = column.required() || table.key().contains(column.name());
    return "  "
        + name
        + type
        + (needed ? " NOT NULL" : "")
        + oneOf(name, column)
        + " -- "
        + column.about();
  }

  private static String oneOf(String name, Column<?> column) {
    return column.words().isEmpty()
        ? ""
        : column.words().stream()
            .map(word -> "'" + word.replace("'", "''") + "'")
            .collect(Collectors.joining(", ", " CHECK (" + name + " IN (", "))"));
  }

  private static String link(Table.Link link) {
    return "  FOREIGN KEY (%s) REFERENCES %s (\"id\")"
        .formatted(quoted(link.column()), quoted(link.table()));
  }

  private static String names(List<String> columns) {
    return columns.stream().map(Definition::quoted).collect(Collectors.joining(", "));
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
