/**
 * Files to a dossier. Reading one file is a pure function of its name and its bytes; {@link
 * communique.content.ContentLoader} reads all of them and puts them together.
 */
@NullMarked
package communique.content;

import org.jspecify.annotations.NullMarked;
