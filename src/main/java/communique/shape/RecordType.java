package communique.shape;

import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The description of one record class.
 *
 * @param java the class
 * @param fields its components in order
 * @param writtenAs the component that stands for the whole record, see {@link WrittenAs}
 * @param notStated the boolean component that the word {@code not-stated} sets
 * @param shortFor the field that a bare word gives, see {@link ShortFor}
 * @param keyField the field that keys give, see {@link KeyedBy}
 * @param keys the fields that may stand as keys in the mapping, those of inline records included
 * @param below the fields further down, by key, that take from here what they do not say, see
 *     {@link FromAbove}
 * @param doc what the record is
 * @param constructor takes the fields' values in order
 */
public record RecordType(
    Class<?> java,
    List<Field> fields,
    Optional<Field> writtenAs,
    Optional<Field> notStated,
    Optional<Field> shortFor,
    Optional<Field> keyField,
    List<Field> keys,
    Map<String, Field> below,
    String doc,
    Constructor<?> constructor)
    implements Type {

  /** The description of that record class. */
  public static RecordType of(Class<? extends Record> java) {
    return Describer.describe(java);
  }

  /**
   * Makes a record of values in the order of the fields.
   *
   * @throws Unreadable if the record refuses values that do not go together
   */
  public Object make(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw Failure.of(e);
    }
  }

  /** The same record with another value in the field of that name. */
  public Object with(Object record, String name, Object value) {
    return make(
        fields.stream()
            .map(field -> field.name().equals(name) ? value : field.of(record))
            .toList());
  }

  /** The fields below that may be said here although this record has none of their keys. */
  public List<Field> saidForBelow() {
    return below.values().stream()
        .filter(field -> keys.stream().noneMatch(own -> own.key().equals(field.key())))
        .sorted(Comparator.comparing(Field::key))
        .toList();
  }

  /** Whether that record of this type says that the sources do not say. */
  public boolean saysNotStated(Object record) {
    return notStated.filter(field -> field.of(record).equals(true)).isPresent();
  }

  /** Whether that field of this record is given by keys, see {@link KeyedBy}. */
  boolean isKey(Field field) {
    return keyField.isPresent() && keyField.get().name().equals(field.name());
  }

  /**
   * A record of which nothing is written, if every field may be left out. What is written as one
   * value has to be there, unless the curator can say that it is not stated.
   */
  @Override
  public Optional<Object> absent() {
    if (writtenAs.isPresent() && notStated.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Object>> values = fields.stream().map(field -> field.type().absent()).toList();
    return values.stream().allMatch(Optional::isPresent)
        ? empty(values.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }

  /** A record can refuse to be made of nothing, though each of its fields may be left out. */
  private Optional<Object> empty(List<Object> values) {
    try {
      return Optional.of(make(values));
    } catch (Unreadable refused) {
      return Optional.empty();
    }
  }

  @Override
  public <A, R> R accept(Visitor<A, R> visitor, A argument) {
    return visitor.record(this, argument);
  }
}
