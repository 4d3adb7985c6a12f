package communique.edition.data;

import communique.model.Entry;
import communique.model.Named;
import communique.model.Reading;
import communique.shape.RecordType;
import java.util.stream.Stream;

/**
 * What was looked for in the sources of a record and is not stated.
 *
 * @param entry the record
 * @param part the id of the claim or part inside it; empty if it is of the record itself
 * @param property the keys that lead to it, with points
 */
public record Unstated(Entry entry, String part, String property) {

  /** All of a record, each once. What one source does not state is told with what others do. */
  public static Stream<Unstated> of(Entry entry) {
    return new Walk(entry).all().distinct();
  }

  private static final class Walk extends PropertyWalk<Unstated> {

    Walk(Entry entry) {
      super(entry);
    }

    @Override
    public Stream<Unstated> record(RecordType type, Here here) {
      return here.value() instanceof Reading ? Stream.of() : super.record(type, here);
    }

    @Override
    Stream<Unstated> own(RecordType type, Here here) {
      return type.saysNotStated(here.value())
          ? Stream.of(new Unstated(entry(), here.part().map(Named::id).orElse(""), here.property()))
          : Stream.of();
    }
  }
}
