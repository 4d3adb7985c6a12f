/** Files out of a Git repository. The only package that touches JGit. */
@NullMarked
package communique.content.git;

import org.jspecify.annotations.NullMarked;
