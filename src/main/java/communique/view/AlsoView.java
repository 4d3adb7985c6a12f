package communique.view;

/**
 * A statement that the page tells elsewhere.
 *
 * @param id its id
 * @param words who said what, and under what it stands
 * @param under the topic, or the side
 */
public record AlsoView(String id, Phrase words, Phrase under) {}
