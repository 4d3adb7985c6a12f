/** Web pages: alone uses jsoup here, and Readability4J, which finds the article in a page. */
@NullMarked
package communique.curate.capture.html;

import org.jspecify.annotations.NullMarked;
