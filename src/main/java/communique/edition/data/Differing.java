package communique.edition.data;

import communique.model.Agreement;
import communique.model.Differ;
import communique.model.Differences;
import communique.model.Disputed;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Outcomes;
import communique.model.Reported;
import communique.model.StatusChange;
import communique.model.Summit;
import communique.shape.RecordType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A point on which the sources of a record differ; what each of them says, the claims tell.
 *
 * @param entry the record
 * @param part the id of the claim or part inside it; empty if it is of the record itself
 * @param property the keys that lead to it, with points: those of what the sources say begin so
 * @param differ what it comes to
 */
public record Differing(Entry entry, String part, String property, Differ differ) {

  /** All of a record, those that its page tells. */
  public static Stream<Differing> of(Entry entry, Dossier dossier) {
    return new Walk(entry, new Differences(dossier)).all();
  }

  private static final class Walk extends PropertyWalk<Differing> {

    private final Differences differences;

    Walk(Entry entry, Differences differences) {
      super(entry);
      this.differences = differences;
    }

    @Override
    Stream<Differing> own(RecordType type, Here here) {
      Object value = here.value();
      if (value instanceof Outcomes outcomes) {
        return point(here.into("stated", outcomes), differences.gravity(outcomes));
      }
      if (value instanceof Reported<?> question
          && !isCount(question)
          && entry().questions().anyMatch(value::equals)) {
        return point(here, differences.gravity(question));
      }
      if (value instanceof StatusChange step && step.when().readings().size() > 1) {
        return point(here.into("when", step), differences.gravity(step.dates()));
      }
      if (value instanceof Agreement agreement) {
        return point(here.into("amount", agreement), differences.gravity(agreement.sums()));
      }
      return value instanceof Disputed disputed ? disputed(disputed, here) : Stream.of();
    }

    /** Whether it is the number of documents, of which the outcomes say what it comes to. */
    private boolean isCount(Reported<?> question) {
      return entry() instanceof Summit summit && summit.outcomes().stated().equals(question);
    }

    /** Of what nobody says what it comes to, it is open. */
    private Stream<Differing> disputed(Disputed disputed, Here here) {
      boolean isSaid = disputed == entry();
      boolean differs = isSaid ? disputed.isDisputed() : !disputed.sides().isEmpty();
      return differs
          ? point(
              isSaid ? here.into("said", disputed) : here,
              Optional.of(disputed.differ().orElse(Differ.OPEN)))
          : Stream.of();
    }

    private Stream<Differing> point(Here here, Optional<Differ> differ) {
      return differ.stream()
          .map(
              what ->
                  new Differing(
                      entry(), here.part().map(Named::id).orElse(""), here.property(), what));
    }
  }
}
