/**
 * The text of a saved article: folded once, its words indexed, its quotation marks followed. Pure
 * functions of text; {@link communique.check.article.Article} is the way in.
 */
@NullMarked
package communique.check.article;

import org.jspecify.annotations.NullMarked;
