package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Key;
import communique.shape.Plain;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** Somebody who took part in an occasion. */
@Doc("Somebody who took part.")
public record Participant(
    @Doc("The person.") Ref<Speaker> speaker,
    @Doc("The side the person spoke for.") @Key("for") @Plain Actor side,
    @Doc("What the person did there, as reported.") Optional<Text> role,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite)
    implements Cited, Once {

  @Override
  public Object identity() {
    return List.of(speaker, side);
  }
}
