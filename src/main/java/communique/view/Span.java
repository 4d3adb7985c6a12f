package communique.view;

/**
 * A stretch of words.
 *
 * @param words the words, with the space around them
 * @param differs whether another rendition has other words in their place
 */
public record Span(String words, boolean differs) {}
