package communique.view;

/**
 * A statement that the page tells under another topic.
 *
 * @param id its id
 * @param speakerId the id of who spoke
 * @param words who said what, and under which topic it stands
 * @param under that topic
 */
public record AlsoView(String id, String speakerId, Phrase words, Phrase under) {}
