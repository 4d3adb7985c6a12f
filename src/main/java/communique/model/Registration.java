package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import java.util.List;

/** An agreement's number in a register of treaties. */
@Doc("A number in a register of treaties.")
public record Registration(
    @Doc("The register.") Text register,
    @Doc("The number there.") String number,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite)
    implements Cited, Printing, Once {

  @Override
  public Object identity() {
    return List.of(register, number);
  }

  @Override
  public List<Print> prints() {
    return List.of(Print.of("number", number, cite));
  }
}
