/**
 * The preview: a dossier's site on loopback, built again whenever a file of the author changes.
 * What it adds to a page, the problems and the reloading, is added to the answer and never stands
 * in a file. Begin with {@link communique.serve.Preview}.
 */
@NullMarked
package communique.serve;

import org.jspecify.annotations.NullMarked;
