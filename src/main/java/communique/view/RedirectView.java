package communique.view;

/**
 * A page at an address that a record had before.
 *
 * @param head what every page has; its title is the id that is gone
 * @param to where the record is read now
 */
public record RedirectView(Head head, Link to) {}
