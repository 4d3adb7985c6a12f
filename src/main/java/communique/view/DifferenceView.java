package communique.view;

import java.util.List;

/**
 * A point on which sources differ.
 *
 * @param id its anchor; empty where it is told elsewhere on the page
 * @param point what is in doubt, leading to where it is told, if that is elsewhere
 * @param brief the same in a few words, among others of its kind
 * @param worded whether it is how a statement is worded, which stands beside the statement too
 * @param sides what each says of it
 * @param verdict what it comes to; its words may be empty
 * @param note what else a reader should know; may be empty
 */
public record DifferenceView(
    String id,
    Link point,
    Phrase brief,
    boolean worded,
    List<Answer> sides,
    Verdict verdict,
    Phrase note) {}
