package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Key;
import communique.shape.Plain;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** Somebody who signed an agreement or witnessed it. */
@Doc("Somebody who signed, or stood by.")
public record Signatory(
    @Doc("The person.") Ref<Speaker> speaker,
    @Doc("The side the person signed for.") @Key("for") @Plain Actor side,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Once {

  @Override
  public Object identity() {
    return List.of(speaker, side);
  }
}
