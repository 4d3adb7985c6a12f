package communique.check.article;

/**
 * A stretch of an article.
 *
 * @param from the first position, in the folded text
 * @param until the position after the last
 */
public record Stretch(int from, int until) {}
