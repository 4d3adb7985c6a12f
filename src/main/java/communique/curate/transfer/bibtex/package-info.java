/** Entries of BibTeX. The only package that knows its library. */
@NullMarked
package communique.curate.transfer.bibtex;

import org.jspecify.annotations.NullMarked;
