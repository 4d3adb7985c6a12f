/**
 * The rules over a dossier. One small class a rule, one walk over all entries for all of them;
 * {@link communique.check.RuleBook} is the one ordered list.
 */
@NullMarked
package communique.check;

import org.jspecify.annotations.NullMarked;
