package communique.view;

import java.util.List;

/**
 * Something that took place, in a few lines: no source is marked twice in a row.
 *
 * @param title its title and its page or anchor
 * @param told when and where, as the sources give it
 * @param claims what the sources say about it
 */
public record EventView(Link title, List<Answer> told, List<ClaimView> claims) {}
