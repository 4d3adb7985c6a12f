package communique.edition.data;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Reading;
import communique.model.Stated;
import communique.model.Term;
import communique.shape.Field;
import communique.shape.RecordType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was looked for in the sources of a record and is not stated.
 *
 * @param entry the record
 * @param part the id of the claim or part inside it; empty if it is of the record itself
 * @param property the keys that lead to it, with points
 * @param item which item of the list it is of, from 1, such as a step of the history; 0 if of none
 */
public record Unstated(Entry entry, String part, String property, int item) {

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
      if (here.value() instanceof Reading) {
        return Stream.of();
      }
      return here.value() instanceof Term ? term(type, here) : super.record(type, here);
    }

    /** A term is what one source tells of the whole: what another one tells is stated. */
    private Stream<Unstated> term(RecordType type, Here here) {
      List<Term> all = ((Agreement) entry()).term().items();
      return type.fields().stream()
          .filter(field -> all.stream().allMatch(term -> isUnstated(field, term)))
          .map(field -> unstated(here.into(field.key(), here.value()), 0));
    }

    private static boolean isUnstated(Field field, Term term) {
      return field.of(term) instanceof Stated<?> day && day.notStated();
    }

    @Override
    Stream<Unstated> own(RecordType type, Here here) {
      return type.saysNotStated(here.value())
          ? Stream.of(unstated(here, here.part().isPresent() ? 0 : here.item()))
          : Stream.of();
    }

    private Unstated unstated(Here here, int item) {
      return new Unstated(entry(), here.part().map(Named::id).orElse(""), here.property(), item);
    }
  }
}
