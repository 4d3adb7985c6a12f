package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.ShortFor;
import java.util.List;
import java.util.Optional;

/** A state that belongs to an organization, for some time or all the time. */
@Doc("A state that belongs to an organization or a group.")
@ShortFor("is")
public record Member(
    @Doc("The state.") Country is,
    @Doc("From when on, if not from the beginning.") Optional<Edtf> from,
    @Doc("Until when, if it has left.") Optional<Edtf> to,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Period, Once {

  @Override
  public Object identity() {
    return List.of(is, from, to);
  }

  @Override
  public Optional<Edtf> start() {
    return from;
  }

  @Override
  public Optional<Edtf> end() {
    return to;
  }

  /** Whether it belonged to it then; without a day, whether it always did. */
  boolean on(Optional<Edtf> day) {
    Optional<Edtf> span = Edtf.between(from, to);
    return span.isEmpty() || day.filter(span.get()::overlaps).isPresent();
  }
}
