/**
 * The dossier as tables: CSV files (RFC 4180), and a Data Package of the Frictionless standard that
 * describes them. The only package that knows the CSV library.
 *
 * <p>{@link communique.edition.table.Tables} is the one list; files, descriptor and the handbook
 * follow from it.
 */
@NullMarked
package communique.edition.table;

import org.jspecify.annotations.NullMarked;
