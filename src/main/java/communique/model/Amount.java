package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import java.util.List;
import java.util.Optional;

/** An amount of money in the words of a source. */
@Doc("An amount of money in the words of a source; the value is read from them.")
public record Amount(
    @Doc("The words, such as 70 trillion won.") String print,
    @Doc("Its currency, where the words could mean another and the source makes it certain.")
        Optional<CurrencyCode> currency,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Printing, Once {

  @Override
  public Object identity() {
    return List.of(print, currency, note);
  }

  @Override
  public List<Print> prints() {
    return List.of(Print.of("print", print, cite));
  }

  /** What the words come to, if they can be read. */
  public Optional<Worth> worth() {
    return reading().worth();
  }

  /** What can be read of the words, and what stands in the way. */
  public MoneyReading reading() {
    return MoneyReading.of(print, currency.map(CurrencyCode::written));
  }
}
