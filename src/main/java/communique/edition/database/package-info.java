/**
 * The dossier as one SQLite file: the tables with their keys, and an index of the words. The only
 * package that knows the library of the database, which is loaded when such a file is written and
 * not before.
 */
@NullMarked
package communique.edition.database;

import org.jspecify.annotations.NullMarked;
