package communique.model;

import communique.shape.Doc;
import communique.shape.WrittenAs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact: a value with its evidence, several where sources disagree, or the fact that none is
 * stated.
 *
 * @param notStated the curator looked, and the sources do not say
 * @param readings the values, each with its evidence
 */
@Doc("A reading with its evidence, a list of readings where sources disagree, or not-stated.")
@WrittenAs("readings")
public record Reported<T>(boolean notStated, List<Reading<T>> readings) implements Considered {

  /** The values of the readings that have one. */
  public Stream<T> values() {
    return readings.stream().flatMap(reading -> reading.is().value().stream());
  }

  /** Whether we infer one of the values. */
  public boolean isInferred() {
    return readings.stream().anyMatch(Reading::isInferred);
  }

  /** The values that sources give, without those that we infer. */
  public Stream<T> given() {
    return readings.stream()
        .filter(reading -> !reading.isInferred())
        .flatMap(reading -> reading.is().value().stream());
  }

  /** Whether nothing but our inference gives that value. */
  public boolean isInferred(T value) {
    return readings.stream()
        .filter(reading -> reading.is().value().equals(Optional.of(value)))
        .allMatch(Reading::isInferred);
  }

  /** The value of the first reading that has one: for an order, never to be told alone. */
  public Optional<T> first() {
    return values().findFirst();
  }

  /** Whether one source gives all of it: then nobody differs from it but itself. */
  public boolean isOfOneSource() {
    return readings.stream()
            .flatMap(reading -> reading.cite().stream())
            .map(Citation::source)
            .distinct()
            .count()
        == 1;
  }

  /** The one value that every reading gives; empty if they differ, or if one gives none. */
  public Optional<T> settled() {
    return readings.isEmpty() || Differences.isDisputed(this)
        ? Optional.empty()
        : readings.get(0).is().value();
  }

  @Override
  public boolean notConsidered() {
    return !notStated && readings.isEmpty();
  }
}
