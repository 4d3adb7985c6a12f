package communique.check.article;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A saved table, its cells parted as in RFC 4180 by what parts those of its first line: tabulators,
 * semicolons or commas. What reads as none has no columns. Rows are found as words in an article
 * are, each of them one line.
 */
public final class Table {

  private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

  private final List<List<String>> records;
  private final List<String> names;
  private final Map<Integer, Lines> columns = new HashMap<>();
  private Optional<Lines> rows = Optional.empty();

  private Table(List<List<String>> records) {
    this.records = records.isEmpty() ? records : records.subList(1, records.size());
    this.names = records.isEmpty() ? List.of() : records.get(0);
  }

  static Table of(String text) {
    return new Table(read(text, separator(text.lines().findFirst().orElse(""))));
  }

  private static char separator(String line) {
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(one -> line.chars().filter(c -> c == one).count()))
        .orElseThrow();
  }

  private static List<List<String>> read(String text, char separator) {
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .allowExtraFields(true)
          .allowMissingFields(true)
          .allowExtraCharsAfterClosingQuote(true)
          .ofCsvRecord(text)
          .stream()
          .map(CsvRecord::getFields)
          .toList();
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  /** The names of its columns, as its first line has them. */
  public List<String> columns() {
    return names.stream().map(String::strip).toList();
  }

  /** Whether there is a column of that name. */
  public boolean has(String column) {
    return number(column).isPresent();
  }

  /** The names of the columns in which the words stand somewhere. */
  public List<String> columnsWith(String words) {
    return columns().stream()
        .filter(name -> cells(words, Optional.empty(), name).findAny().isPresent())
        .toList();
  }

  /**
   * The cells in which words may stand: those of the column of that name, and if need be only those
   * of the rows in which one cell has other words.
   */
  public Stream<Article> cells(String words, Optional<String> row, String column) {
    return number(column).stream()
        .flatMap(number -> records(words, row, number).map(record -> cell(record, number)));
  }

  private Stream<Integer> records(String words, Optional<String> row, int column) {
    return row.map(other -> rows().having(other))
        .orElseGet(() -> columns.computeIfAbsent(column, this::column).with(words))
        .distinct();
  }

  private Optional<Integer> number(String name) {
    String wanted = Folded.of(name).text();
    return IntStream.range(0, names.size())
        .filter(i -> Folded.of(names.get(i)).text().equals(wanted))
        .boxed()
        .findFirst();
  }

  private Article cell(int record, int column) {
    return Article.of(field(records.get(record), column));
  }

  private static String field(List<String> record, int column) {
    return column < record.size() ? record.get(column) : "";
  }

  private Lines column(int number) {
    return Lines.of(records.stream().map(record -> field(record, number)).toList());
  }

  private Lines rows() {
    Lines all =
        rows.orElseGet(() -> Lines.of(records.stream().map(r -> String.join("\t", r)).toList()));
    rows = Optional.of(all);
    return all;
  }

  /** Lines of an article, and the number of the record that each is of. */
  private record Lines(Article article, List<Integer> records) {

    static Lines of(List<String> cells) {
      List<Integer> records = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        String line = inOneLine(cells.get(i));
        if (!line.isBlank()) {
          records.add(i);
          text.append(line).append("\n\n");
        }
      }
      return new Lines(Article.of(text.toString()), records);
    }

    private static String inOneLine(String cell) {
      return Legible.of(cell).replaceAll("[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]+", " ");
    }

    /** The records in whose line the words stand, in order; no more than are told apart. */
    Stream<Integer> with(String words) {
      return article.find(words).stream()
          .flatMap(place -> record(place.from(), place.until()).stream());
    }

    /** The same of words that are given as they stand there, and all records. */
    Stream<Integer> having(String words) {
      int length = Folded.of(words).text().length();
      return article.starts(words).boxed().flatMap(from -> record(from, from + length).stream());
    }

    /** The record of a stretch; nothing if it reaches into another. */
    private Optional<Integer> record(int from, int until) {
      int first = article.line(from);
      return first == article.line(until - 1) ? Optional.of(records.get(first)) : Optional.empty();
    }
  }
}
