package communique.edition.table;

/**
 * An item of a list inside a record.
 *
 * @param of the record
 * @param number the item's place in the list, from 1
 * @param item the item
 */
record Row<P, I>(P of, int number, I item) {}
