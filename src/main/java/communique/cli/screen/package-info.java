/**
 * What goes to a terminal or a log. The one place where words of a dossier, names of files and
 * messages of failures are made harmless.
 */
@NullMarked
package communique.cli.screen;

import org.jspecify.annotations.NullMarked;
