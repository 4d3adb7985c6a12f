package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Plain;
import communique.shape.ShortFor;
import java.util.List;
import java.util.Optional;

/** A side of an agreement. */
@Doc("A side of an agreement.")
@ShortFor("is")
public record Party(
    @Doc("A country, an organization, or words where the sources do not name it.") @Plain Actor is,
    @Doc("The words a reader should see in its place.") Optional<Text> as,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Printing {

  @Override
  public List<Print> prints() {
    return Print.inPlace(as, cite);
  }
}
