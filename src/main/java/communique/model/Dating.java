package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.ShortFor;
import communique.shape.WrittenAs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a step was taken. Where sources give different days these are readings of one step, not two
 * steps.
 *
 * @param notStated the curator looked, and the sources do not say
 * @param readings the days, each with evidence of its own or with that of the step
 */
@Doc(
    "When a step was taken: a date, a list of readings where sources give different ones, or"
        + " not-stated.")
@WrittenAs("readings")
public record Dating(boolean notStated, @Evidence List<Day> readings) implements Considered {

  @Override
  public boolean notConsidered() {
    return !notStated && readings.isEmpty();
  }

  /** The dates, as the sources give them. */
  public Stream<Edtf> days() {
    return readings.stream().flatMap(reading -> reading.is().value().stream());
  }

  /** Whether each reading says on what it stands. */
  boolean isCited() {
    return !readings.isEmpty() && readings.stream().noneMatch(day -> day.cite().isEmpty());
  }

  /** The same, those readings that have no evidence of their own with that of the step. */
  Reported<Edtf> carriedBy(List<Citation> step) {
    return new Reported<>(
        notStated, readings.stream().map(reading -> reading.carriedBy(step)).toList());
  }

  /** The date of a step as some sources give it. */
  @Doc("The date of a step as some sources give it.")
  @ShortFor("is")
  public record Day(
      @Doc("The date, or not-stated.") Stated<Edtf> is,
      @Doc("The words of the source, such as shortly after noon: beside the date, or alone.")
          Optional<Text> as,
      @Doc("In whose days the source counts, if that is known.") Optional<Reckoning> calendar,
      @Doc("The evidence; that of the step unless said.") @Evidence List<Citation> cite,
      @Doc("How we infer the date from the words; marks it as our inference.")
          Optional<Text> because,
      @Doc("What else a reader should know.") Optional<Text> note)
      implements Cited, Once {

    /** The date in the days of its calendar. */
    public Day {
      is = calendar.isEmpty() ? is : new Stated<>(is.notStated(), in(calendar.get(), is.value()));
    }

    private static Optional<Edtf> in(Reckoning calendar, Optional<Edtf> date) {
      return date.map(digits -> digits.in(calendar));
    }

    @Override
    public Object identity() {
      return List.of(is, as, because, note);
    }

    /** Its step is asked instead. */
    @Override
    public boolean isCited() {
      return true;
    }

    /** The same as a reading, with the evidence around it if it has none of its own. */
    public Reading<Edtf> carriedBy(List<Citation> around) {
      return new Reading<>(is, as, calendar, cite.isEmpty() ? around : cite, because, note);
    }
  }
}
