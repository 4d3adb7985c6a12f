/**
 * The preview: a dossier's site on loopback. The dossier stays in memory and follows the files; a
 * page is made when it is asked for, and nothing is written. An edit goes this way: {@link
 * communique.serve.Watch} tells what changed, {@link communique.serve.Following} has it read and
 * shows it, {@link communique.serve.Readers} tells the browsers, {@link communique.serve.Pages}
 * answers them, and meanwhile the rules are asked. What the preview adds to a page, the problems
 * and the reloading, is added to the answer. Begin with {@link communique.serve.Preview}.
 */
@NullMarked
package communique.serve;

import org.jspecify.annotations.NullMarked;
