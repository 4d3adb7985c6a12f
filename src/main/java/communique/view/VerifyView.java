package communique.view;

/**
 * The page on which a copy of the site is verified; what it tells comes from the copy.
 *
 * @param head what every page has
 */
public record VerifyView(Head head) {}
