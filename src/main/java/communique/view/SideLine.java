package communique.view;

import java.util.List;

/**
 * What one side wants, in one line.
 *
 * @param side the country or the organization
 * @param speaker who said it
 * @param topic on what; may be empty
 * @param gist what was said, in one sentence of ours
 * @param marked the same, marked if a wording is in doubt
 * @param href where the words of the sources stand
 * @param evidence what carries it
 * @param verdict what it comes to that the sources word it differently
 * @param doubts why the words may have been altered
 */
public record SideLine(
    Phrase side,
    Byline speaker,
    Phrase topic,
    Phrase gist,
    Phrase marked,
    String href,
    Evidence evidence,
    Verdict verdict,
    List<Phrase> doubts) {}
