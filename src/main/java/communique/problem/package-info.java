/**
 * What is wrong, where, and what to do about it: problems are values, not exceptions.
 *
 * <p>This is the ground floor: it knows nothing of the rest. A {@link communique.problem.Problem}
 * names a {@link communique.problem.Rule}, a {@link communique.problem.Place} and, where one can be
 * computed, a hint.
 */
@NullMarked
package communique.problem;

import org.jspecify.annotations.NullMarked;
