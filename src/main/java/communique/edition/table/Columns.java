package communique.edition.table;

import communique.model.Citation.Support;
import communique.model.Cited;
import communique.model.Differences;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.Stated;
import communique.model.Text;
import communique.shape.Literal;
import communique.shape.Node;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the columns of one table.
 *
 * @param <R> a row
 */
final class Columns<R> {

  /** Between the values of one cell. */
  static final String SEVERAL = " | ";

  private final List<Language> languages;
  private final List<Column<R>> columns = new ArrayList<>();
  private final Map<String, Function<R, Stream<String>>> inferences = new LinkedHashMap<>();
  private final Map<String, Predicate<R>> disputes = new LinkedHashMap<>();

  /**
   * No columns yet.
   *
   * @param languages those of the site: words get a column for each
   */
  Columns(List<Language> languages) {
    this.languages = languages;
  }

  List<Column<R>> list() {
    return List.copyOf(columns);
  }

  /** A text that is in no language: an id, a code, a date. */
  Columns<R> plain(String name, String about, Function<R, String> value) {
    return add(name, Column.Type.STRING, about, value);
  }

  /** A text that may be absent. */
  Columns<R> maybe(String name, String about, Function<R, Optional<String>> value) {
    return plain(name, about, row -> value.apply(row).orElse(""));
  }

  /** A value of any other type. */
  Columns<R> typed(String name, Column.Type type, String about, Function<R, String> value) {
    return add(name, type, about, value);
  }

  /** A word of the model, in the spelling of the content files. */
  <W extends Enum<W>> Columns<R> word(
      String name, Class<W> all, String about, Function<R, Optional<W>> value) {
    return plain(name, about, row -> value.apply(row).map(Columns::word).orElse("")).oneOf(all);
  }

  /** The column before has a value in every row. */
  Columns<R> needed() {
    return last(Column::needed);
  }

  /** The column before has one of these words. */
  Columns<R> oneOf(String... all) {
    return last(column -> column.oneOf(List.of(all)));
  }

  /** The column before has a word of the model. */
  Columns<R> oneOf(Class<? extends Enum<?>> all) {
    return oneOf(Arrays.stream(all.getEnumConstants()).map(Columns::word).toArray(String[]::new));
  }

  private Columns<R> last(UnaryOperator<Column<R>> change) {
    columns.set(columns.size() - 1, change.apply(columns.get(columns.size() - 1)));
    return this;
  }

  /** Words, in the first language of the site and then in each of the others. */
  Columns<R> words(String name, String about, Function<R, Optional<Text>> value) {
    add(name, Column.Type.STRING, about, row -> home(value.apply(row)));
    for (Language other : languages.subList(1, languages.size())) {
      String column = name + "_" + other.tag().toLowerCase(Locale.ROOT).replace('-', '_');
      String what = about + " In the language " + other.tag() + ", where it is given.";
      add(column, Column.Type.STRING, what, row -> only(other, value.apply(row)));
    }
    return this;
  }

  /** A fact: its value, all of them where sources differ, or that it is not stated. */
  <T> Columns<R> fact(
      String name, String about, Function<R, Reported<T>> fact, Function<T, String> value) {
    return plain(name, about, row -> cell(fact.apply(row), value))
        .differing(name, row -> isContested(fact.apply(row)))
        .infer(name, row -> inferences(name, fact.apply(row), value));
  }

  /** The column alone if all of it is inferred, else each value that is. */
  private static <T> Stream<String> inferences(
      String name, Reported<T> fact, Function<T, String> value) {
    return fact.isInferred() && fact.given().findAny().isEmpty()
        ? Stream.of(name)
        : fact.values().distinct().filter(fact::isInferred).map(is -> name + "=" + value.apply(is));
  }

  private static boolean isContested(Reported<?> fact) {
    return Differences.isDisputed(fact)
        || fact.readings().stream()
            .flatMap(reading -> reading.cite().stream())
            .anyMatch(cite -> cite.support().filter(Support.CONTRADICTS::equals).isPresent());
  }

  private Columns<R> differing(String name, Predicate<R> dispute) {
    disputes.put(name, dispute);
    return this;
  }

  private Columns<R> infer(String name, Function<R, Stream<String>> inference) {
    inferences.put(name, inference);
    return this;
  }

  /** The rows of which that column holds something that we infer. */
  Columns<R> inferring(String name, Predicate<R> inference) {
    return infer(name, row -> Stream.of(name).filter(all -> inference.test(row)));
  }

  /** Which of the facts so far we infer, and on which sources differ: a cell has no room for it. */
  Columns<R> inferred() {
    return plain(
            "inferred",
            "The columns that hold our inference, with spaces between; column=value where that value"
                + " alone is ours.",
            row ->
                inferences.values().stream()
                    .flatMap(fact -> fact.apply(row))
                    .collect(Collectors.joining(" ")))
        .plain(
            "disputed",
            "The columns on which sources differ or one says otherwise, with spaces between; claims"
                + " tells who says what, differences what it comes to.",
            row ->
                disputes.entrySet().stream()
                    .filter(fact -> fact.getValue().test(row))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(" ")));
  }

  /** What else is to be known of what a row stands on, and who does not say so. */
  Columns<R> cited(Function<R, ? extends Cited> what) {
    return words("note", "What else a reader should know.", row -> what.apply(row).note())
        .unsaid(what);
  }

  /** Who of those that are cited does not say so. */
  Columns<R> unsaid(Function<R, ? extends Cited> what) {
    return plain(
            "contradicted_by",
            "The ids of the sources that say otherwise, with spaces between.",
            row -> sources(what.apply(row), Support.CONTRADICTS))
        .plain(
            "silent",
            "The ids of the sources that do not say it where they would be expected to, with spaces"
                + " between.",
            row -> sources(what.apply(row), Support.SILENT));
  }

  private static String sources(Cited cited, Support support) {
    return cited.evidence().stream()
        .filter(cite -> cite.support().filter(support::equals).isPresent())
        .map(cite -> cite.source().id())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** A fact of which only what the words of a source say is told, not what we infer from them. */
  <T> Columns<R> carried(
      String name, String about, Function<R, Reported<T>> fact, Function<T, String> value) {
    return plain(
        name,
        about,
        row -> {
          Reported<T> all = fact.apply(row);
          List<Reading<T>> carried = all.readings().stream().filter(Reading::isCarried).toList();
          return cell(new Reported<>(all.notStated(), carried), value);
        });
  }

  /** That one source does not state it is no value beside those that others state. */
  private static <T> String cell(Reported<T> fact, Function<T, String> value) {
    boolean isStated = fact.values().findAny().isPresent();
    return fact.notStated()
        ? Node.NOT_STATED
        : fact.readings().stream()
            .map(Reading::is)
            .filter(is -> !isStated || !is.notStated())
            .map(is -> stated(is, value))
            .distinct()
            .collect(Collectors.joining(SEVERAL));
  }

  /** A value or that it is not stated. */
  <T> Columns<R> stated(
      String name, String about, Function<R, Stated<T>> stated, Function<T, String> value) {
    return plain(name, about, row -> stated(stated.apply(row), value));
  }

  private static <T> String stated(Stated<T> stated, Function<T, String> value) {
    return stated.notStated() ? Node.NOT_STATED : stated.value().map(value).orElse("");
  }

  /** The ids of other records. */
  Columns<R> ids(String name, String about, Function<R, List<? extends Ref<?>>> value) {
    return plain(
        name,
        about,
        row -> value.apply(row).stream().map(Ref::id).collect(Collectors.joining(" ")));
  }

  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A date in the days of EDTF, whatever calendar its source has. */
  static String day(Edtf date) {
    return date.gregorian().written();
  }

  static String written(Literal value) {
    return value.written();
  }

  private String home(Optional<Text> text) {
    Language home = languages.get(0);
    return text.filter(words -> !isElsewhere(words))
        .map(words -> words.serving(home, home).words())
        .orElse("");
  }

  /** Whether the columns of the other languages tell all of it: none of it is in the first one. */
  private boolean isElsewhere(Text text) {
    List<Language> others = languages.subList(1, languages.size());
    return text.wordings().stream()
        .allMatch(one -> one.language().filter(others::contains).isPresent());
  }

  private static String only(Language language, Optional<Text> text) {
    return text.stream()
        .flatMap(words -> words.wordings().stream())
        .filter(wording -> wording.language().filter(language::equals).isPresent())
        .map(Text.Wording::words)
        .findFirst()
        .orElse("");
  }

  private Columns<R> add(String name, Column.Type type, String about, Function<R, String> value) {
    columns.add(new Column<>(name, type, about, value));
    return this;
  }
}
