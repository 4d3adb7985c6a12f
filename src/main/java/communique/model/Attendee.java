package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.Ref;
import communique.shape.ShortFor;
import java.util.List;
import java.util.Optional;

/** Somebody who was at an event. */
@Doc("Somebody who was there, or a state that was.")
@ShortFor("is")
public record Attendee(
    @Doc("Who it was: one, or a list of those of whom the same words tell it.") Voice is,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("How we infer it from the words; marks it as our inference.") Optional<Text> because,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Once {

  /** One for whom the words of a source say so. */
  static Attendee of(Participant participant) {
    return new Attendee(
        participant.who(), participant.cite(), participant.because(), participant.note());
  }

  @Override
  public Object identity() {
    return is;
  }

  /** Whether we infer the presence, rather than a source telling of it. */
  public boolean isInferred() {
    return because.isPresent();
  }

  @Override
  public String remedy() {
    return "write {is: %s, cite: {<source>: <the exact words there>}}"
        .formatted(is.records().map(Ref::id).findFirst().orElse("…"));
  }
}
