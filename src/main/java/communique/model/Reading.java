package communique.model;

import static communique.model.Citation.Support.STATES;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Ref;
import communique.shape.ShortFor;
import java.util.List;
import java.util.Optional;

/** A value as some sources give it. */
@Doc("A value as some sources give it.")
@ShortFor("is")
public record Reading<T>(
    @Doc("The value, or not-stated.") Stated<T> is,
    @Doc(
            "The words a reader should see in its place; of a date, those that stand beside it unless they tell all of it.")
        Optional<Text> as,
    @Doc("Of a date: in whose days the source counts, if that is known.")
        Optional<Reckoning> calendar,
    @Doc("The evidence.") @Evidence @FromAbove(FromAbove.When.ALONE) List<Citation> cite,
    @Doc("How we infer the value from the words; marks it as our inference.")
        Optional<Text> because,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Printing, Once, Disputed.Side {

  /** Only dates are reckoned. */
  public Reading {
    is = reckoned(is, calendar);
  }

  /** A value of which nothing says by which calendar. */
  public Reading(
      Stated<T> is,
      Optional<Text> as,
      List<Citation> cite,
      Optional<Text> because,
      Optional<Text> note) {
    this(is, as, Optional.empty(), cite, because, note);
  }

  /** A value that is a date is one again, so that its type stays. */
  @SuppressWarnings("unchecked")
  private static <T> Stated<T> reckoned(Stated<T> is, Optional<Reckoning> calendar) {
    return calendar.isEmpty()
        ? is
        : new Stated<>(is.notStated(), is.value().map(value -> (T) Edtf.in(calendar.get(), value)));
  }

  @Override
  public Object identity() {
    return List.of(is, as, because, note);
  }

  @Override
  public List<Print> prints() {
    return Print.inPlace(as, cite);
  }

  @Override
  public List<Ref<Source>> carriers() {
    return cite.stream().map(Citation::source).toList();
  }

  /**
   * What it says, for a comparison. Words in the place of a value are another name of it, but in
   * that of a number they tell what is counted: seven of one kind are not seven of two.
   */
  Object meaning() {
    return isCount() ? List.of(is.meaning(), as) : is.meaning();
  }

  /** Whether it is a number of something. */
  boolean isCount() {
    return is.value().filter(Number.class::isInstance).isPresent();
  }

  /** Whether we infer the value, rather than a source giving it. */
  public boolean isInferred() {
    return because.isPresent();
  }

  /** Whether the words of a source say it, rather than our inference from them. */
  public boolean isCarried() {
    return !isInferred()
        && cite.stream().map(Citation::support).allMatch(how -> how.orElse(STATES) == STATES);
  }

  /** A date that is read is that of an occasion: it says when the occasion was held. */
  @Override
  public Optional<Edtf> happened() {
    return is.value().filter(Edtf.class::isInstance).map(Edtf.class::cast);
  }
}
