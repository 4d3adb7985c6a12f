package communique.view;

/**
 * A statement that the page tells under another topic.
 *
 * @param id its id
 * @param speakerId the id of who spoke
 * @param words who said what, and under which topic it stands
 */
public record AlsoView(String id, String speakerId, Phrase words) {}
