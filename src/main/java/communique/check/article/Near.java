package communique.check.article;

/**
 * The passage of an article that comes nearest to some words.
 *
 * @param passage its words, what differs in brackets: {@code cannot [move apart → be separated]}
 * @param differing how many words and punctuation marks differ; 0 if only the spaces do
 */
public record Near(String passage, int differing) {}
