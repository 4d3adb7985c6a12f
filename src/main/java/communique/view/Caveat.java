package communique.view;

import java.util.List;

/**
 * What a reader should know of how words are ascribed to a speaker.
 *
 * @param what the caveat
 * @param statements those it holds for; none are named where it only counts them
 */
public record Caveat(String what, List<Link> statements) {}
