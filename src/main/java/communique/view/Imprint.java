package communique.view;

/**
 * What every printed sheet says and is made to.
 *
 * @param paper the size of the paper, as a style sheet names it
 * @param large whether it is set in large type
 * @param handling how the sheet is to be treated, such as for internal use only; may be empty
 * @param base the address below which the pages of its language are published; empty if none
 */
public record Imprint(String paper, boolean large, Phrase handling, String base) {}
