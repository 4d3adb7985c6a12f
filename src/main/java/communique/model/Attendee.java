package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.Ref;
import communique.shape.ShortFor;
import java.util.List;
import java.util.Optional;

/** Somebody who was at an event. */
@Doc("Somebody who was there.")
@ShortFor("is")
public record Attendee(
    @Doc("The person.") Ref<Speaker> is,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("How we infer it from the words; marks it as our inference.") Optional<Text> because,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Once {

  /** One for whom the words of a source say so. */
  static Attendee of(Participant participant) {
    return new Attendee(
        participant.speaker(), participant.cite(), Optional.empty(), Optional.empty());
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
    return "write {is: %s, cite: {<source>: <the exact words there>}}".formatted(is.id());
  }
}
