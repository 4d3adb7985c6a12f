package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Key;
import communique.shape.Plain;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody who took part in an occasion, or a side of which nobody is known. */
@Doc("Somebody who took part, or only the side.")
public record Participant(
    @Doc("Who it was: one, or a list of those of whom the same can be said.") @Evidence
        Optional<Voice> speaker,
    @Doc("The side they spoke for.") @Key("for") @Plain Actor side,
    @Doc("What they did there, as reported.") Optional<Text> role,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("How we infer it from the words; marks it as our inference.") Optional<Text> because,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Once {

  /** Without those people: their side was there all the same. */
  Participant without(Set<String> people) {
    boolean gone = because.isEmpty() && speaker.filter(who -> who.areAll(people)).isPresent();
    return gone
        ? new Participant(
            Optional.empty(), side, Optional.empty(), cite, Optional.empty(), Optional.empty())
        : this;
  }

  @Override
  public Object identity() {
    return List.of(speaker, side);
  }

  /** Those who are known; of a side of which nobody is, the side. */
  public Voice who() {
    return speaker.orElseGet(() -> Voice.of(Who.of(side)));
  }
}
