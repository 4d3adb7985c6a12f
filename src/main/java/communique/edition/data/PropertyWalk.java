package communique.edition.data;

import communique.model.Entry;
import communique.model.Named;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Goes through one entry and finds something in each record of it, the outer before the inner; what
 * it stands under is told by the keys of the content files.
 *
 * @param <T> what is found
 */
abstract class PropertyWalk<T> implements Type.Visitor<PropertyWalk.Here, Stream<T>> {

  private final Entry entry;

  PropertyWalk(Entry entry) {
    this.entry = entry;
  }

  final Entry entry() {
    return entry;
  }

  /** All that is found in the entry. */
  final Stream<T> all() {
    RecordType type = RecordType.of(((Record) entry).getClass());
    return record(type, new Here(entry, "", Optional.empty(), 0));
  }

  /** What is found in a record itself, without those in it. */
  abstract Stream<T> own(RecordType type, Here here);

  /**
   * A value, and the way to it.
   *
   * @param property the keys, with points between
   * @param part the innermost claim or part around it
   * @param item the place, from 1, of the innermost item of a list around it; 0 if there is none
   */
  record Here(Object value, String property, Optional<Named> part, int item) {

    /** What stands under a key of the value. */
    Here into(String key, Object inner) {
      return new Here(inner, property.isEmpty() ? key : property + "." + key, part, item);
    }

    /** What is the value, or an item of it. */
    Here as(Object inner) {
      return new Here(inner, property, part, item);
    }

    /** Each item of the value, a list. */
    Stream<Here> items() {
      List<?> all = (List<?>) value;
      return IntStream.range(0, all.size())
          .mapToObj(i -> new Here(all.get(i), property, part, i + 1));
    }
  }

  @Override
  public Stream<T> literal(LiteralType type, Here here) {
    return Stream.of();
  }

  @Override
  public Stream<T> list(ListType type, Here here) {
    return here.items().flatMap(item -> type.item().accept(this, item));
  }

  @Override
  public Stream<T> optional(OptionalType type, Here here) {
    return ((Optional<?>) here.value())
        .stream().flatMap(item -> type.item().accept(this, here.as(item)));
  }

  @Override
  public Stream<T> record(RecordType type, Here here) {
    boolean isPart = here.value() instanceof Named && here.value() != entry;
    Here inside =
        isPart
            ? new Here(
                here.value(), here.property(), Optional.of((Named) here.value()), here.item())
            : here;
    return Stream.concat(
        own(type, inside), type.fields().stream().flatMap(field -> field(type, field, inside)));
  }

  private Stream<T> field(RecordType type, Field field, Here here) {
    Object value = field.of(here.value());
    boolean inPlace = type.writtenAs().isPresent() || field.role() == Field.Role.INLINE;
    return field.type().accept(this, inPlace ? here.as(value) : here.into(field.key(), value));
  }
}
