/**
 * A saved article read against the dossier: which passages records cite, what no record has yet,
 * and a selection of words as text to paste. Nothing is printed here, and nothing is written. Begin
 * with {@link communique.curate.reading.Desk}.
 */
@org.jspecify.annotations.NullMarked
package communique.curate.reading;
