/**
 * What a publication is given out as. An edition lists its files and nothing more: each file makes
 * its view only when a worker comes to write it.
 */
@NullMarked
package communique.edition;

import org.jspecify.annotations.NullMarked;
