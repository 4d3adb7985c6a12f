package communique.view;

/**
 * What is left of a withdrawn record.
 *
 * @param head what every page has; its title is the id
 * @param record the id, leading to the page that is left; no link if its kind has no pages
 * @param changes the page of changes and withdrawals
 * @param on the day
 * @param reason why
 */
public record WithdrawnView(Head head, Link record, Link changes, String on, Phrase reason) {}
