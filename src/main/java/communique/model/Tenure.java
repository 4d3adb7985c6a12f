package communique.model;

import communique.problem.ReadingRules;
import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Key;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Optional;

/** An office that a person held, or was seen in. */
@Doc("An office that a person held, or was seen in on a day.")
public record Tenure(
    @Doc("The office, by its id in the register.") @Evidence Optional<Ref<Office>> is,
    @Doc(
            "The office in words, as President of China: if it is not in the register, or called otherwise.")
        Optional<Text> title,
    @Doc("The day on which a source shows the person in it.") Optional<Edtf> seen,
    @Doc("The first day.") Optional<Edtf> from,
    @Doc("The last day.") @Key("to") Optional<Edtf> until,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("How we infer it from the words.") Optional<Text> because)
    implements Cited, Period, Once {

  /** Is some office. */
  public Tenure {
    if (is.isEmpty() && title.isEmpty()) {
      throw Unreadable.because(ReadingRules.MISSING_FIELD, "it does not say which office it is")
          .hint(
              Optional.of(
                  "write is: with the id of an office in the register, or title: with its words"));
    }
  }

  @Override
  public Object identity() {
    return List.of(is, title, seen, from, until);
  }

  @Override
  public Optional<Edtf> start() {
    return from;
  }

  @Override
  public Optional<Edtf> end() {
    return until;
  }

  @Override
  public Optional<Edtf> happened() {
    return seen;
  }

  /**
   * Whether the evidence covers that date: seen on it or on one day of several, or running. Who was
   * seen on one day of a year need not have held the office on an unknown day of that year.
   */
  public boolean covers(Edtf date) {
    if (seen.isPresent()) {
      return seen.get().includes(date) || (date.isInterval() && seen.get().overlaps(date));
    }
    boolean begun = from.isPresent() && !from.get().surelyFrom().isAfter(date.earliest());
    boolean ended = until.isPresent() && until.get().surelyUntil().isBefore(date.latest());
    return begun && !ended;
  }
}
