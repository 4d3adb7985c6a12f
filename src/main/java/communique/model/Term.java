package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import java.util.List;
import java.util.Optional;

/** How long an agreement runs. */
@Doc("How long an agreement runs, in the words of a source.")
public record Term(
    @Doc("The words, such as another five years.") String print,
    @Doc("What those words say, in ours, for readers of other languages.") Optional<Text> says,
    @Doc("The first day, if stated.") Stated<Edtf> starts,
    @Doc("The last day, if stated.") Stated<Edtf> ends,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Period, Printing, Once {

  @Override
  public Object identity() {
    return List.of(print, starts, ends, note);
  }

  @Override
  public List<Print> prints() {
    return List.of(Print.of("print", print, cite));
  }

  @Override
  public Optional<Edtf> start() {
    return starts.value();
  }

  @Override
  public Optional<Edtf> end() {
    return ends.value();
  }
}
