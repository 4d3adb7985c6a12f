package communique.curate.transfer;

import communique.curate.transfer.csv.Spreadsheet;
import communique.shape.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of a table as records. */
final class TableImport {

  private final Spreadsheet table;
  private final Mapping mapping;
  private final Incoming found;

  private TableImport(Spreadsheet table, Mapping mapping, Incoming found) {
    this.table = table;
    this.mapping = mapping;
    this.found = found;
  }

  /** Adds every row to what is found. */
  static void read(Spreadsheet table, Mapping mapping, Incoming found) {
    TableImport reading = new TableImport(table, mapping, found);
    table.rows().forEach(reading::row);
  }

  /** One row is bad; the others are not. */
  private static final class BadRow extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    BadRow(Fault fault) {
      super(fault.message());
      this.fault = fault;
    }
  }

  private void row(Spreadsheet.Row row) {
    String known = Passage.oneLine(row.cell(mapping.row()));
    String key = Incoming.row(mapping.kind(), known);
    try {
      requireFit(row);
      String id = id(row);
      requireKnown(row, known);
      found.add(draft(row, known, found.id(key, id)));
    } catch (BadRow e) {
      found.seen(key, row.line());
      found.fault(e.fault);
    }
  }

  private void requireFit(Spreadsheet.Row row) throws BadRow {
    List<String> cells = row.cells();
    int columns = table.columns().size();
    boolean isLonger =
        cells.size() > columns
            && cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    if (row.hasEndlessCell()) {
      throw new BadRow(
          Fault.of(row.line(), "a cell of this row has no end: it is longer than 50000 characters")
              .hint("look for a quotation mark (\") that is opened and never closed"));
    }
    if (isLonger) {
      throw new BadRow(
          Fault.of(
                  row.line(),
                  "the row has %d cells, the first line names %d columns"
                      .formatted(cells.size(), columns))
              .hint("put a cell that has the separator in it into quotation marks"));
    }
  }

  private void requireKnown(Spreadsheet.Row row, String known) throws BadRow {
    if (known.isEmpty()) {
      throw new BadRow(
          Fault.of(row.line(), name(mapping.row()), "it is empty, so the row cannot be cited"));
    }
  }

  private String name(int column) {
    return table.columns().get(column);
  }

  private String id(Spreadsheet.Row row) throws BadRow {
    for (int column : mapping.ids()) {
      sound(row, column);
    }
    String words =
        mapping.ids().stream()
            .map(row::cell)
            .filter(cell -> !cell.isBlank())
            .collect(Collectors.joining(" "));
    String names = mapping.ids().stream().map(this::name).collect(Collectors.joining(", "));
    if (words.isBlank()) {
      throw new BadRow(
          Fault.of(row.line(), names, "it is empty, and the id is made of it")
              .hint("fill it in, or name other columns under \"id\" in the mapping"));
    }
    try {
      return Slugs.of(words);
    } catch (Unreadable e) {
      throw new BadRow(
          Fault.of(row.line(), names, e.message())
              .hint(
                  Optional.of(
                      "make the id of another column: \"id\" in the mapping may name several")));
    }
  }

  /** The cell, if nothing is wrong with it. */
  private String sound(Spreadsheet.Row row, int column) throws BadRow {
    String cell = row.cell(column);
    Optional<Fault> fault = Cells.fault(row.line(), name(column), cell);
    if (fault.isPresent()) {
      throw new BadRow(fault.get());
    }
    return cell.strip();
  }

  private Draft draft(Spreadsheet.Row row, String known, String id) throws BadRow {
    Tree.Branch tree = Tree.Branch.empty();
    Map<String, String> columns = new LinkedHashMap<>();
    for (Mapping.Part part : mapping.parts()) {
      Optional<Tree.Leaf> leaf = leaf(row, known, part);
      if (leaf.isPresent()) {
        tree.put(part.path(), leaf.get());
      }
      if (part.hasColumn()) {
        columns.merge(part.path().get(0), name(part.column()), (a, b) -> a + ", " + b);
      }
    }
    tree.prune();
    Map<String, Object> fields = Shaping.fields(mapping.kind(), tree, found.source());
    if (mapping.kind().isDraft()) {
      fields.putIfAbsent("state", "draft");
    }
    String key = Incoming.row(mapping.kind(), known);
    return new Draft(mapping.kind(), key, id, row.line(), fields, columns);
  }

  private Optional<Tree.Leaf> leaf(Spreadsheet.Row row, String known, Mapping.Part part)
      throws BadRow {
    if (!part.hasColumn()) {
      return part.value().map(value -> Tree.Leaf.of(value, List.of()));
    }
    String cell = sound(row, part.column());
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (part.value().isPresent()) {
      return Optional.of(Tree.Leaf.of(part.value().get(), List.of(passage(cell, known, part))));
    }
    List<Tree.Value> values = new ArrayList<>();
    for (String words : words(cell, part)) {
      values.add(new Tree.Value(value(row, words, part), List.of(passage(words, known, part))));
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tree.Leaf(values, part.split().isPresent()));
  }

  private Passage passage(String words, String known, Mapping.Part part) {
    return Passage.cell(words, known, name(part.column()));
  }

  private static List<String> words(String cell, Mapping.Part part) {
    return part.split()
        .map(
            mark ->
                Pattern.compile(mark, Pattern.LITERAL)
                    .splitAsStream(cell)
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .distinct()
                    .toList())
        .orElseGet(() -> List.of(cell));
  }

  private Object value(Spreadsheet.Row row, String words, Mapping.Part part) throws BadRow {
    Object meant = part.means().get(words);
    if (meant != null) {
      return meant;
    }
    if (part.date().isPresent()) {
      try {
        return part.date().get().read(words);
      } catch (DateForm.NoDate e) {
        throw new BadRow(Fault.of(row.line(), name(part.column()), e.words()).hint(e.hint()));
      }
    }
    return part.before() + Passage.oneLine(words);
  }
}
