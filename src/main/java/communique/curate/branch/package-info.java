/** A published site onto a branch of a Git repository, past work tree and index. */
@NullMarked
package communique.curate.branch;

import org.jspecify.annotations.NullMarked;
