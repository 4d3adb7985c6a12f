/** Files out of a Git repository. */
@NullMarked
package communique.content.git;

import org.jspecify.annotations.NullMarked;
