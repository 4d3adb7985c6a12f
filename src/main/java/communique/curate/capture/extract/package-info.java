/**
 * What is taken out of a saved page or file, whatever it was: paragraphs, and what tells of them.
 */
@NullMarked
package communique.curate.capture.extract;

import org.jspecify.annotations.NullMarked;
