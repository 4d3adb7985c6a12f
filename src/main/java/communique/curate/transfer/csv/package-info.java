/** Tables of separated values. The only package here that knows their library. */
@NullMarked
package communique.curate.transfer.csv;

import org.jspecify.annotations.NullMarked;
