/**
 * What a record says now beside what it said before: which of its values changed in meaning, and
 * whether the words of an entry in changes.yaml tell it.
 */
@NullMarked
package communique.check.change;

import org.jspecify.annotations.NullMarked;
