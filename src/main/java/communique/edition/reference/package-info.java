/**
 * Sources, and the sheets themselves, as programs that keep references read them: BibTeX and RIS.
 */
@NullMarked
package communique.edition.reference;

import org.jspecify.annotations.NullMarked;
