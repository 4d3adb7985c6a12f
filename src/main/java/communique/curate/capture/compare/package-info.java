/** What is another word in a text than in an earlier one: alone uses java-diff-utils here. */
@NullMarked
package communique.curate.capture.compare;

import org.jspecify.annotations.NullMarked;
