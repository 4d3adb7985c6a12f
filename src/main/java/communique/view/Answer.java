package communique.view;

/**
 * What some sources answer.
 *
 * @param value the answer
 * @param because how we infer it from the words; empty if they say it
 * @param note what else a reader should know; may be empty
 * @param evidence what carries it
 */
public record Answer(Link value, Phrase because, Phrase note, Evidence evidence) {

  /** The same beside something with that evidence: no source is marked twice. */
  Answer beside(Evidence other) {
    return on(evidence.beside(other));
  }

  /** The same with other marks. */
  Answer on(Evidence marked) {
    return new Answer(value, because, note, marked);
  }
}
