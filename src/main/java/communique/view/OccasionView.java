package communique.view;

import java.util.List;

/**
 * Something that took place, in short.
 *
 * @param id the anchor
 * @param title its title and its page or anchor
 * @param facts when and where, as the sources give it
 * @param who who was there, where that is told
 * @param claims what the sources say about it
 * @param elsewhere what it is called in registers of the world, where it has no page
 */
public record OccasionView(
    String id,
    Link title,
    List<Fact> facts,
    List<Answer> who,
    List<ClaimView> claims,
    List<Link> elsewhere) {}
