/** What a page says to machines inside the page: JSON-LD in the words of schema.org. */
@NullMarked
package communique.edition.linked;

import org.jspecify.annotations.NullMarked;
