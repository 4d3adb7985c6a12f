package communique.model;

import communique.shape.Doc;
import communique.shape.WrittenAs;
import java.util.List;
import java.util.Optional;

/**
 * A fact: a value with its evidence, several where sources disagree, or the fact that none is
 * stated.
 *
 * @param notStated the curator looked, and the sources do not say
 * @param readings the values, each with its evidence
 */
@Doc("A reading with its evidence, a list of readings where sources disagree, or not-stated.")
@WrittenAs("readings")
public record Reported<T>(boolean notStated, List<Reading<T>> readings) {

  /** The value of the first reading that has one. */
  public Optional<T> first() {
    return readings.stream().flatMap(reading -> reading.is().value().stream()).findFirst();
  }

  /** The one value that every reading gives; empty if they differ, or if one gives none. */
  public Optional<T> settled() {
    List<Stated<T>> values = readings.stream().map(Reading::is).distinct().toList();
    return values.size() == 1 ? values.get(0).value() : Optional.empty();
  }

  /** Whether nobody looked. */
  public boolean notConsidered() {
    return !notStated && readings.isEmpty();
  }
}
