package communique.edition.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An item of a list inside a record.
 *
 * @param of the record
 * @param number the item's place in the list, from 1
 * @param item the item
 */
record Row<P, I>(P of, int number, I item) {

  /** The items of a record, in their order. */
  static <P, I> Stream<Row<P, I>> numbered(P of, List<I> items) {
    return IntStream.range(0, items.size()).mapToObj(i -> new Row<>(of, i + 1, items.get(i)));
  }
}
