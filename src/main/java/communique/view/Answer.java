package communique.view;

import java.util.List;

/**
 * What some sources answer.
 *
 * @param value the answer
 * @param because how we infer it from the words; empty if they say it
 * @param note what else a reader should know; may be empty
 * @param evidence what carries it
 * @param wordings how many passages do, and whether they have room beside it
 */
public record Answer(
    Link value, Phrase because, Phrase note, Evidence evidence, Wordings wordings) {

  Answer(Link value, Phrase because, Phrase note, Evidence evidence) {
    this(value, because, note, evidence, Wordings.of(evidence, because, note));
  }

  /** The same beside something with that evidence: no source is marked twice. */
  Answer beside(Evidence other) {
    return on(evidence.beside(other));
  }

  /** The same where what of it is inferred is marked already, with the reason among the notes. */
  Answer marked(Link shown, Phrase reason) {
    return new Answer(shown, Phrase.NONE, Phrase.join(" ", List.of(reason, note)), evidence);
  }

  /** The same with other marks. */
  Answer on(Evidence marked) {
    return new Answer(value, because, note, marked);
  }
}
