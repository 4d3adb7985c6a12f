package communique.view;

/**
 * The page on which readers look words up; what it finds comes from the index, not from here.
 *
 * @param head what every page has
 */
public record SearchView(Head head) {}
