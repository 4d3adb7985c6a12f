/**
 * What something was made from: which {@link communique.trace.Question}s were asked while it was
 * made. As long as all of them have the same {@link communique.trace.Answers}, it need not be made
 * again. A {@link communique.trace.Trace} listens, a {@link communique.trace.Transcript} is kept,
 * and a {@link communique.trace.Memory} gives back what was made.
 */
@NullMarked
package communique.trace;

import org.jspecify.annotations.NullMarked;
