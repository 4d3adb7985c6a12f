package communique.edition.calendar;

import static communique.model.Citation.Support.CONTRADICTS;

import communique.model.Citation;
import communique.model.Cited;
import communique.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a date rests on.
 *
 * @param because how we infer it, if nobody says it
 * @param cite the passages for it, and against it
 */
record Proof(Optional<Text> because, List<Citation> cite) {

  static Proof of(Cited dated) {
    return new Proof(dated.because(), dated.cite());
  }

  /** The same date, found once more: it is inferred only if both are. */
  Proof and(Proof other) {
    return new Proof(
        because.filter(why -> other.because.isPresent()),
        Stream.concat(cite.stream(), other.cite.stream()).toList());
  }

  /** Whether nobody but us says it. */
  boolean isInferred() {
    return because.isPresent();
  }

  boolean isContradicted() {
    return cite.stream().anyMatch(one -> one.support().filter(CONTRADICTS::equals).isPresent());
  }
}
