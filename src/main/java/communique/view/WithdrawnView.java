package communique.view;

/**
 * What is left of a withdrawn record.
 *
 * @param head what every page has; its title is the id
 * @param on the day
 * @param reason why
 */
public record WithdrawnView(Head head, String on, Phrase reason) {}
