package communique.curate.transfer.csv;

import communique.curate.edit.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * A table whose cells are parted as in RFC 4180 by what parts those of its first line: tabulators,
 * semicolons or commas.
 *
 * @param columns the names in its first line, without space around them
 * @param rows the others, without those of which every cell is empty
 */
public record Spreadsheet(List<String> columns, List<Row> rows) {

  private static final List<Character> SEPARATORS = List.of('|', '\t', ';', ',');

  private static final int MOST_COLUMNS = 1000;

  /** In characters; a longer one is mostly a quotation mark that is never closed. */
  private static final int LONGEST_CELL = 50_000;

  /** In characters. */
  private static final int LONGEST_HEAD = 1 << 16;

  /**
   * One row.
   *
   * @param line the line on which it begins, 1-based
   * @param cells as many as there are columns, or fewer, or more
   */
  public record Row(int line, List<String> cells) {

    /** The cell of that number; empty if the row ends before. */
    public String cell(int number) {
      return number < cells.size() ? cells.get(number) : "";
    }

    /** Whether a cell is longer than anybody writes one. */
    public boolean hasEndlessCell() {
      return cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
    }

    private boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * Reads a table.
   *
   * @param file its name, for what is told
   * @param text all of it, without a byte order mark
   * @throws Refused if it has no columns, too many of them, or is no table
   */
  public static Spreadsheet read(String file, String text) throws Refused {
    String head = head(file, text);
    char separator = separator(head);
    requireClosed(file, text, separator);
    requireFew(file, 1 + head.chars().filter(c -> c == separator).count());
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(text)) {
      Iterator<CsvRecord> records = reader.iterator();
      while (records.hasNext()) {
        CsvRecord record = records.next();
        rows.add(new Row((int) record.getStartingLineNumber(), record.getFields()));
      }
    } catch (CsvParseException | java.io.IOException e) {
      throw broken(file, rows);
    }
    if (rows.isEmpty()) {
      throw new Refused(file + " is empty")
          .hint("the first line has the names of the columns, each other line is a record");
    }
    return new Spreadsheet(
        columns(rows.get(0)),
        rows.subList(1, rows.size()).stream().filter(row -> !row.isBlank()).toList());
  }

  private static String head(String file, String text) throws Refused {
    String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD)).split("\\R", 2)[0];
    if (head.startsWith("sep=")) {
      throw new Refused(file + " begins with a line for Excel, " + head.strip())
          .hint("take the first line out: the names of the columns are to be the first line");
    }
    return head;
  }

  private static char separator(String head) {
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(one -> head.chars().filter(c -> c == one).count()))
        .orElseThrow();
  }

  private static Refused broken(String file, List<Row> rows) {
    int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
    return new Refused(
            "%s:%d: from here on this is no table: a cell or a row does not end"
                .formatted(file, line))
        .hint("look for a quotation mark (\") that is opened and never closed");
  }

  /** A cell that begins with a quotation mark has another at its end: else all rows go into it. */
  private static void requireClosed(String file, String text, char separator) throws Refused {
    boolean inside = false;
    boolean begins = true;
    int line = 1;
    int opened = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = inside && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (twice) {
        i++;
      } else if (c == '"' && (inside || begins)) {
        inside = !inside;
        opened = line;
      }
      begins = !inside && (c == separator || c == '\n' || c == '\r');
      line += c == '\n' ? 1 : 0;
    }
    if (inside) {
      throw new Refused(
              "%s:%d: a quotation mark (\") opens a cell on this line and is never closed"
                  .formatted(file, opened))
          .hint("close it, or write the mark twice where the words begin with one");
    }
  }

  private static List<String> columns(Row head) {
    return head.cells().stream().map(String::strip).toList();
  }

  private static void requireFew(String file, long columns) throws Refused {
    if (columns > MOST_COLUMNS) {
      throw new Refused(
              "%s has more than %d columns, which are the most that can be read"
                  .formatted(file, MOST_COLUMNS))
          .hint("take out the columns that no field is made of");
    }
  }
}
