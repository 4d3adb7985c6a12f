/**
 * What a publication is given out as. An edition lists its files and nothing more, section by
 * section: each file makes its view only when a worker comes to write it, or a preview is asked for
 * it.
 *
 * <p>The formats of the data edition have packages of their own below this one; what stands beside
 * a page of the web edition is put together in {@code PageHeads}.
 */
@NullMarked
package communique.edition;

import org.jspecify.annotations.NullMarked;
