package communique.curate.transfer;

import communique.content.yaml.Yaml;
import communique.curate.edit.Refused;
import communique.curate.transfer.csv.Spreadsheet;
import communique.problem.Problem;
import communique.shape.Node;
import communique.shape.RecordReader;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mapping that fits a table.
 *
 * @param ids the numbers of the columns that the id is made of
 * @param row the number of the column by which a row is known
 */
record Mapping(Kind kind, List<Integer> ids, int row, List<Part> parts, MappingFile.Citing cite) {

  private static final MappingFile.Citing SILENT =
      new MappingFile.Citing(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final int NONE = -1;

  private static final String ANEW =
      "a mapping has a line kind: <kind of record>, a line id: <column>, and below fields: a line"
          + " <field>: <column> for each; communique import with the table alone writes one to"
          + " begin with";

  /**
   * What a field is made of.
   *
   * @param path the keys that lead to it
   * @param column the number of the column; negative if none has it
   */
  record Part(
      List<String> path,
      int column,
      Optional<Object> value,
      Optional<DateForm> date,
      Optional<String> split,
      String before,
      Map<String, Object> means) {

    boolean hasColumn() {
      return column >= 0;
    }
  }

  /**
   * Reads a mapping.
   *
   * @param file its name, for what is told
   * @throws Refused if it cannot be read, or does not fit the columns of the table
   */
  static Mapping read(String file, String text, Spreadsheet table) throws Refused {
    List<Problem> problems = new ArrayList<>();
    Optional<Node> root = Yaml.read(file, text.replace("\r\n", "\n"), 1, problems::add);
    Optional<MappingFile> read =
        root.flatMap(
            node -> new RecordReader(file, problems::add).read(MappingFile.class, node, Map.of()));
    if (read.isEmpty() || !problems.isEmpty()) {
      throw refused(file, problems);
    }
    return new Fitting(file, table).fit(read.get());
  }

  private static Refused refused(String file, List<Problem> problems) {
    if (problems.isEmpty()) {
      return new Refused("the mapping cannot be read: there is nothing in " + file).hint(ANEW);
    }
    Problem first = problems.get(0);
    return new Refused("the mapping cannot be read: " + first.place() + ": " + first.message())
        .hint(first.hint().orElse(ANEW));
  }

  /** Looks up the columns. */
  private record Fitting(String file, Spreadsheet table) {

    Mapping fit(MappingFile read) throws Refused {
      if (read.idColumns().isEmpty()) {
        throw new Refused(file + ": \"id\" names no column")
            .hint("write id: and a column, or columns in brackets");
      }
      List<Integer> ids = new ArrayList<>();
      for (String column : read.idColumns()) {
        ids.add(column("id", column));
      }
      MappingFile.Citing cite = read.cite().orElse(SILENT);
      List<Part> parts = new ArrayList<>();
      for (MappingFile.Rule rule : read.fields()) {
        parts.add(part(rule));
      }
      requireSlug(cite);
      int row = cite.row().isPresent() ? column("cite", cite.row().get()) : ids.get(0);
      Mapping mapping = new Mapping(read.kind(), ids, row, parts, cite);
      probe(mapping);
      return mapping;
    }

    private void requireSlug(MappingFile.Citing cite) throws Refused {
      if (cite.source().filter(id -> !Ref.isSlug(id)).isPresent()) {
        throw new Refused(file + ": \"" + cite.source().get() + "\" cannot be the id of a source")
            .hint("write lowercase letters a-z, digits and single hyphens");
      }
    }

    private int column(String field, String name) throws Refused {
      List<String> columns = table.columns();
      int first = columns.indexOf(name.strip());
      if (first < 0) {
        Refused refused =
            new Refused("%s: %s: the table has no column \"%s\"".formatted(file, field, name));
        Optional<String> near = communique.problem.Nearest.hint(name, columns);
        throw refused.hint(
            near.orElse("its columns are " + Cells.shortened(String.join(", ", columns))));
      }
      if (first != columns.lastIndexOf(name.strip())) {
        throw new Refused("%s: the table has two columns \"%s\"".formatted(file, name))
            .hint("give one of them another name");
      }
      return first;
    }

    private Part part(MappingFile.Rule rule) throws Refused {
      if (rule.column().isEmpty() && rule.value().isEmpty()) {
        throw wrong(rule, "it has neither a column nor a value")
            .hint("write %s: <column>, or %s: {value: …}".formatted(rule.field(), rule.field()));
      }
      List<String> path = new ArrayList<>(List.of(rule.field().split("\\.", -1)));
      rule.language().ifPresent(path::add);
      return new Part(
          path,
          rule.column().isPresent() ? column(rule.field(), rule.column().get()) : NONE,
          rule.value().map(Cells::given),
          date(rule),
          rule.split(),
          rule.before().orElse(""),
          rule.means().stream()
              .collect(
                  Collectors.toMap(
                      MappingFile.Meaning::word, one -> Cells.given(one.is()), (a, b) -> a)));
    }

    private Optional<DateForm> date(MappingFile.Rule rule) throws Refused {
      if (rule.date().isEmpty()) {
        return Optional.empty();
      }
      Optional<DateForm> form = DateForm.of(rule.date().get());
      if (form.isEmpty()) {
        throw wrong(rule, "\"%s\" is no one way to write dates".formatted(rule.date().get()))
            .hint("write " + DateForm.told(forms(rule.date().get())));
      }
      return form;
    }

    /** Of several the single ones; else those that most spreadsheets have. */
    private static List<String> forms(String words) {
      List<String> single =
          Pattern.compile(" or |,")
              .splitAsStream(words)
              .map(String::strip)
              .filter(one -> DateForm.of(one).isPresent())
              .toList();
      String mark = words.contains(".") ? "." : words.contains("-") ? "-" : "/";
      return single.isEmpty()
          ? List.of(
              String.join(mark, "day", "month", "year"), String.join(mark, "month", "day", "year"))
          : single;
    }

    private Refused wrong(MappingFile.Rule rule, String words) {
      return new Refused("%s: %s: %s".formatted(file, rule.field(), words));
    }

    /** Whether the record has such fields at all. */
    private void probe(Mapping mapping) throws Refused {
      for (Part part : mapping.parts()) {
        Tree.Branch alone = Tree.Branch.empty();
        alone.put(part.path(), sample(part));
        try {
          Shaping.fields(mapping.kind(), alone, "a");
        } catch (Shaping.Misfit e) {
          throw new Refused("%s: %s: %s".formatted(file, String.join(".", part.path()), e.words()));
        }
      }
      Tree.Branch all = Tree.Branch.empty();
      try {
        mapping.parts().forEach(part -> all.put(part.path(), sample(part)));
        Shaping.probe(mapping.kind(), all);
      } catch (Shaping.Misfit e) {
        throw new Refused(file + ": a field has a value that no column carries, and needs evidence")
            .hint("say which column tells it: {value: …, column: …}");
      } catch (IllegalArgumentException e) {
        throw new Refused(file + ": " + e.getMessage());
      }
    }

    private static Tree.Leaf sample(Part part) {
      List<Passage> passages = part.hasColumn() ? List.of(Passage.cell("a", "b", "c")) : List.of();
      Object value = part.value().orElse("a");
      return new Tree.Leaf(List.of(new Tree.Value(value, passages)), part.split().isPresent());
    }
  }
}
