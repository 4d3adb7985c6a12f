package communique.curate.transfer;

import communique.content.yaml.Yaml;
import communique.content.yaml.YamlText;
import communique.model.Actor;
import communique.model.Body;
import communique.model.Country;
import communique.model.Known;
import communique.problem.Location;
import communique.problem.Problem;
import communique.shape.Node;
import communique.shape.RecordReader;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A draft that reads back as a record of its kind.
 *
 * @param prints the print of each field's value, see {@link Canonical}
 * @param references the ids that it names
 */
record Checked(Draft draft, Map<String, String> prints, Set<String> references) {

  /** Writes a draft and reads it; nothing if that told a fault. */
  static Optional<Checked> of(Draft draft, Predicate<Country> known, Consumer<Fault> faults) {
    String text = YamlText.of(draft.written());
    List<Problem> problems = new ArrayList<>();
    Optional<Node> node = Yaml.read("", text, 1, problems::add);
    Optional<? extends Record> record =
        node.flatMap(
            root ->
                new RecordReader("", problems::add).read(draft.kind().java(), root, given(draft)));
    if (record.isEmpty() || !problems.isEmpty()) {
      problems.stream().map(problem -> fault(draft, text, problem)).distinct().forEach(faults);
      return Optional.empty();
    }
    List<Fault> countries = unknown(record.get(), draft, known);
    if (!countries.isEmpty()) {
      countries.forEach(faults);
      return Optional.empty();
    }
    return Optional.of(
        new Checked(draft, prints((Node.Mapping) node.orElseThrow()), references(record.get())));
  }

  private static Map<String, Object> given(Draft draft) {
    return switch (draft.kind()) {
      case AGREEMENT, SPEAKER -> Map.of("id", draft.id(), "prose", Body.NONE);
      default -> Map.of();
    };
  }

  /** The field that a problem is about is the last that begins at the margin before it. */
  private static Fault fault(Draft draft, String text, Problem problem) {
    int line = problem.place() instanceof Location at ? at.line() : 0;
    String field =
        text.lines()
            .limit(line)
            .filter(one -> !one.isEmpty() && Character.isLetter(one.charAt(0)))
            .reduce((first, second) -> second)
            .map(one -> one.substring(0, one.indexOf(':')))
            .filter(one -> line > 1 || !problem.message().contains("is missing"))
            .orElse("");
    return Fault.of(draft.line(), draft.columns().getOrDefault(field, ""), problem.message())
        .hint(problem.hint());
  }

  /** Codes that stand for nothing here. */
  private static List<Fault> unknown(Record record, Draft draft, Predicate<Country> known) {
    Set<Fault> faults = new LinkedHashSet<>();
    Walk.over(
        record,
        (value, at) ->
            country(value)
                .filter(found -> !known.test(found))
                .ifPresent(
                    found ->
                        faults.add(
                            Fault.of(
                                    draft.line(),
                                    draft.columns().getOrDefault(at.first(), ""),
                                    ("ISO 3166 leaves the code \"%s\" to its users, and site.yaml"
                                            + " does not say what it is")
                                        .formatted(found.code()))
                                .hint(
                                    "write countries: {%s: {name: <its name>}} in site.yaml, or correct the cell"
                                        .formatted(found.code())))));
    return List.copyOf(faults);
  }

  private static Optional<Country> country(Object value) {
    if (value instanceof Country country) {
      return Optional.of(country);
    }
    if (value instanceof Actor actor) {
      return actor.country();
    }
    return value instanceof Known known ? known.country() : Optional.empty();
  }

  private static Map<String, String> prints(Node.Mapping mapping) {
    Map<String, String> prints = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!entry.key().text().equals("id")) {
        prints.put(entry.key().text(), Canonical.of(entry.value()));
      }
    }
    return prints;
  }

  private static Set<String> references(Record record) {
    Set<String> references = new LinkedHashSet<>();
    Walk.over(
        record,
        (value, at) -> {
          if (value instanceof Ref<?> ref) {
            references.add(ref.id());
          }
        });
    return references;
  }
}
