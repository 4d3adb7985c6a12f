package communique.curate.transfer;

import communique.model.Country;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file gives: gathered row by row. */
final class Incoming {

  private final String source;
  private final Set<Kind> kinds;
  private final UnaryOperator<String> known;
  private final Optional<Map<String, Object>> about;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final Predicate<Country> countries;
  private int badRows;
  private final Set<String> remarks = new HashSet<>();
  private final List<String> told = new ArrayList<>();
  private final Map<String, Integer> placeless = new LinkedHashMap<>();

  /**
   * Begins with nothing.
   *
   * @param source the id of the file
   * @param kinds what records its rows can be
   * @param known for a row the id that its record has already; empty if it has none
   * @param countries whether it is known what a country's code stands for
   * @param about what is said of the file as a source, if its records rest on it
   */
  Incoming(
      String source,
      Set<Kind> kinds,
      UnaryOperator<String> known,
      Predicate<Country> countries,
      Optional<Map<String, Object>> about) {
    this.kinds = Set.copyOf(kinds);
    this.source = source;
    this.known = known;
    this.countries = countries;
    this.about = about;
  }

  String source() {
    return source;
  }

  /** The id of a row's record: the one that it has, else that which is proposed. */
  String id(String row, String proposed) {
    String id = known.apply(row);
    return id.isEmpty() ? proposed : id;
  }

  Optional<Map<String, Object>> about() {
    return about;
  }

  /** Takes a record, unless its row or its id was there before. */
  void add(Draft draft) {
    Integer row = rows.putIfAbsent(draft.row(), draft.line());
    if (row != null) {
      fault(
          Fault.of(
                  draft.line(),
                  "\"%s\" names the row on line %d already".formatted(bare(draft.row()), row))
              .hint("each row needs words of its own by which it is known"));
      return;
    }
    Integer same = ids.putIfAbsent(draft.id(), draft.line());
    if (same != null) {
      fault(
          Fault.of(
                  draft.line(),
                  "\"%s\" is the id of the record on line %d already".formatted(draft.id(), same))
              .hint("make the id of more columns, or of one that tells the rows apart"));
      return;
    }
    drafts.add(draft);
  }

  /** What a row is known by: rows of other kinds may be known by the same. */
  static String row(Kind kind, String known) {
    return kind.word() + " " + known;
  }

  private static String bare(String row) {
    return row.substring(row.indexOf(' ') + 1);
  }

  /** Whether a record that is not in the file any more is told. */
  boolean covers(Kind kind) {
    return kinds.contains(kind);
  }

  /** That a row is there, even if it is a bad one: it is not gone. */
  void seen(String row, int line) {
    rows.putIfAbsent(row, line);
  }

  void fault(Fault fault) {
    faults(List.of(fault));
  }

  /** All that is wrong with one row, or one record. */
  void faults(List<Fault> all) {
    faults.addAll(all);
    badRows += all.isEmpty() ? 0 : 1;
  }

  /** How many rows have faults. */
  int badRows() {
    return badRows;
  }

  boolean knows(Country country) {
    return countries.test(country);
  }

  /** What is left out of what the file has, once for each kind of it. */
  void remark(String words) {
    if (remarks.add(words)) {
      told.add(words);
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Fault> faults() {
    return faults;
  }

  /** That an entry has a field which no source has: told once for all of them. */
  void placeless(String field) {
    placeless.merge(field, 1, Integer::sum);
  }

  List<String> remarks() {
    return Stream.concat(told.stream(), placeless().stream()).toList();
  }

  private Optional<String> placeless() {
    return Optional.of(placeless)
        .filter(fields -> !fields.isEmpty())
        .map(
            fields ->
                fields.entrySet().stream()
                    .map(field -> "%s (%s)".formatted(field.getKey(), field.getValue()))
                    .collect(
                        Collectors.joining(
                            ", ",
                            "left out, for no field of a source has it (in how many entries): ",
                            "; a citation may have page: and note:")));
  }

  boolean has(String row) {
    return rows.containsKey(row);
  }
}
