/**
 * What was published, put otherwise: an id renamed with all that names it, a change told, a slip
 * mended. Files change as a careful person would change them, and only if the dossier is no worse
 * for it.
 */
@NullMarked
package communique.curate.revise;

import org.jspecify.annotations.NullMarked;
