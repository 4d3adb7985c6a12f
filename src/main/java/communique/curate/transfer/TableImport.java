package communique.curate.transfer;

import communique.curate.transfer.csv.Spreadsheet;
import communique.model.Edtf;
import communique.shape.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of a table as records. */
final class TableImport {

  /** Fields that are dates, by their last key. */
  private static final Set<String> DATES =
      Set.of("born", "died", "from", "to", "when", "published", "read");

  /** Until a row has an id. */
  private static final String UNNAMED = "row";

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
    List<Fault> faults = new ArrayList<>();
    String id = UNNAMED;
    try {
      requireFit(row);
      id = id(row);
      requireKnown(row, known);
    } catch (BadRow e) {
      faults.add(e.fault);
    }
    boolean isTorn = !faults.isEmpty() && faults.get(0).column().isEmpty();
    Draft draft = draft(row, known, found.id(key, id), isTorn ? fault -> {} : into(faults));
    if (faults.isEmpty()) {
      found.add(draft);
      return;
    }
    if (!isTorn) {
      Checked.of(draft, found::knows, into(faults, fault -> fault.column().isPresent()));
    }
    found.seen(key, row.line());
    found.faults(faults);
  }

  /** One fault of a column is enough. */
  private static Consumer<Fault> into(List<Fault> faults) {
    return into(faults, fault -> true);
  }

  private static Consumer<Fault> into(List<Fault> faults, Predicate<Fault> wanted) {
    return fault -> {
      if (wanted.test(fault)
          && faults.stream().noneMatch(one -> one.column().equals(fault.column()))) {
        faults.add(fault);
      }
    };
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

  /** What can be made of the row; a cell with a fault is left out. */
  private Draft draft(Spreadsheet.Row row, String known, String id, Consumer<Fault> faults) {
    Tree.Branch tree = Tree.Branch.empty();
    Map<String, String> columns = new LinkedHashMap<>();
    for (Mapping.Part part : mapping.parts()) {
      try {
        leaf(row, known, part).ifPresent(leaf -> tree.put(part.path(), leaf));
      } catch (BadRow e) {
        faults.accept(e.fault);
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
    String line = part.before() + Passage.oneLine(words);
    if (isDate(part) && Character.isDigit(line.charAt(0))) {
      requireDate(row, part, line);
    }
    return line;
  }

  private static boolean isDate(Mapping.Part part) {
    List<String> path = part.path();
    int last = path.size() - 1;
    String key = path.get(last).equals("is") && last > 0 ? path.get(last - 1) : path.get(last);
    return DATES.contains(key);
  }

  /** An interval is told as a whole, not by the part of it that is no date. */
  private void requireDate(Spreadsheet.Row row, Mapping.Part part, String cell) throws BadRow {
    try {
      Edtf.of(cell);
    } catch (Unreadable e) {
      List<String> forms = DateForm.forms(cell);
      String column = name(part.column());
      String said = column.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]*") ? column : quoted(column);
      throw new BadRow(
          Fault.of(
                  row.line(),
                  column,
                  "\"%s\" is not a date like 2025-11-01, 2025-11 or 2025"
                      .formatted(Cells.shortened(cell)))
              .hint(
                  forms.isEmpty()
                      ? e.hint()
                      : Optional.of(
                          "in the mapping write "
                              + forms.stream()
                                  .map(
                                      form ->
                                          "%s: {column: %s, date: %s}"
                                              .formatted(String.join(".", part.path()), said, form))
                                  .collect(Collectors.joining(", or ")))));
    }
  }

  private static String quoted(String column) {
    return "\"" + column.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
