package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import java.util.List;
import java.util.Optional;

/** An amount of money in the words of a source. */
@Doc("An amount of money in the words of a source; the value is read from them.")
public record Amount(
    @Doc("The words, such as 70 trillion won.") String print,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Printing, Once {

  @Override
  public Object identity() {
    return List.of(print, note);
  }

  @Override
  public List<Print> prints() {
    return List.of(Print.of("print", print, cite));
  }

  /** The value that the words give, if they can be read. */
  public Optional<Money> value() {
    return Money.read(print);
  }
}
