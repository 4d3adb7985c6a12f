package communique.check.article;

import java.util.Optional;

/**
 * The passage of an article that comes nearest to some words.
 *
 * @param passage its words, what differs in brackets: {@code cannot [move apart → be separated]}
 * @param differing how many words and punctuation marks differ; 0 if only the spaces do
 * @param lookAlike names characters that differ and look the same, by their numbers
 */
public record Near(String passage, int differing, Optional<String> lookAlike) {}
