/**
 * What templates see: records and words, nothing to compute with.
 *
 * <p>A view is made for one page from a {@link communique.model.Publication}; it holds strings,
 * lists and other views, every date, name and sum already in the words of the page's language.
 */
@NullMarked
package communique.view;

import org.jspecify.annotations.NullMarked;
