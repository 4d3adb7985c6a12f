package communique.check.change;

import communique.model.Subject;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a record says under one name that a change can be of.
 *
 * @param subject the name, see {@link Subject}
 * @param steps the way there in the record's file
 * @param type what each of the values is
 * @param values what is said; nothing if it is left out
 */
public record Facet(Subject subject, List<String> steps, Type type, List<Object> values) {

  /** Copies the lists. */
  public Facet {
    steps = List.copyOf(steps);
    values = List.copyOf(values);
  }

  /** The same, of which nothing is said. */
  public Facet silent() {
    return new Facet(subject, List.of(), type, List.of());
  }

  /** Whether the curator looked, and the sources did not say. */
  public boolean isGap() {
    return type instanceof RecordType record
        && !values.isEmpty()
        && values.stream().allMatch(record::saysNotStated);
  }

  /**
   * Whether it is a gap in which something stands now, under its name or, of a list whose items are
   * named one by one, below it.
   */
  public boolean isFilledBy(Collection<Facet> now) {
    return isGap()
        && now.stream()
            .filter(facet -> !facet.values.isEmpty() && !facet.isGap())
            .anyMatch(
                facet ->
                    facet.steps.size() >= steps.size()
                        && facet.steps.subList(0, steps.size()).equals(steps));
  }

  /** The one value of that class, if it is one. */
  public <T> Optional<T> only(Class<T> java) {
    return values.stream().filter(java::isInstance).map(java::cast).findFirst();
  }
}
