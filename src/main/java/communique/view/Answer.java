package communique.view;

/**
 * What some sources answer.
 *
 * @param value the answer
 * @param because how we infer it from the words; empty if they say it
 * @param note what else a reader should know; may be empty
 * @param evidence what carries it
 */
public record Answer(Link value, Phrase because, Phrase note, Evidence evidence) {}
