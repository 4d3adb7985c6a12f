package communique.view;

import communique.model.Considered;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that lists the records of a kind in a table.
 *
 * @param head what every page has
 * @param lead what the table shows, in a sentence; may be empty
 * @param narrowed whether there are so many rows that readers narrow them down
 * @param filters by what, beside words; none where that makes no difference
 * @param columns the headings of the columns, the first that of the records
 * @param rows the records, in order
 * @param parts how it stands among the parts of its list
 */
public record TableView(
    Head head,
    String lead,
    boolean narrowed,
    List<Filter> filters,
    List<String> columns,
    List<Row> rows,
    PartsView parts) {

  /**
   * Something by which rows are narrowed down.
   *
   * @param name the word that rows mark their values with
   * @param label what it is called
   * @param options the values that occur
   */
  public record Filter(String name, String label, List<Option> options) {}

  /** A value of a filter: a word without spaces, and what a reader sees. */
  public record Option(String value, String words) {}

  /**
   * One record.
   *
   * @param entry its page
   * @param natives the name in its own script; none for most kinds
   * @param cells the columns after the first
   * @param tokens the values that filters ask for
   */
  public record Row(Link entry, List<NativeName> natives, List<Cell> cells, List<Token> tokens) {}

  /**
   * What a row says in one column; nothing where nobody looked.
   *
   * @param parts what stands there, one beside the other
   * @param stated whether it is a value, not that no source states one
   * @param number whether it is a number, which stands under others by its last figure
   */
  public record Cell(List<Link> parts, boolean stated, boolean number) {

    private static final int MOST = 5;

    static Cell of(List<Link> parts) {
      return new Cell(parts, true, false);
    }

    /** Many things: the first of them, and how many more there are. */
    static Cell few(List<Link> parts, Words words) {
      return parts.size() <= MOST
          ? of(parts)
          : of(
              Stream.concat(
                      parts.stream().limit(MOST),
                      Stream.of(Link.plain(words.say("table.more", parts.size() - MOST))))
                  .toList());
    }

    /** A value, or that the sources do not state it. */
    static Cell of(Considered asked, Phrase value, Words words) {
      return value.isEmpty() && !asked.notConsidered()
          ? new Cell(List.of(Link.plain(words.say("cell.none"))), false, false)
          : of(value);
    }

    static Cell of(Phrase words) {
      return of(words.isEmpty() ? List.of() : List.of(Link.plain(words)));
    }

    static Cell of(String words) {
      return of(Phrase.of(words));
    }

    /** A number; nothing is said of none. */
    static Cell of(int count) {
      return figure(count == 0 ? Phrase.NONE : Phrase.of(String.valueOf(count)));
    }

    /** A number with its unit. */
    static Cell figure(Phrase words) {
      return new Cell(words.isEmpty() ? List.of() : List.of(Link.plain(words)), true, true);
    }
  }

  /** The values of one row for one filter, parted by spaces. */
  public record Token(String name, String values) {}
}
