/**
 * What something was made from: which {@link communique.trace.Question}s were asked while it was
 * made. As long as all of them have the same {@link communique.trace.Answers}, it need not be made
 * again.
 */
@NullMarked
package communique.trace;

import org.jspecify.annotations.NullMarked;
