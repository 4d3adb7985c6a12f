package communique.check.change;

import communique.model.Subject;
import communique.shape.Type;
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

  /** The one value of that class, if it is one. */
  public <T> Optional<T> only(Class<T> java) {
    return values.stream().filter(java::isInstance).map(java::cast).findFirst();
  }
}
