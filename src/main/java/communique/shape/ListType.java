package communique.shape;

import java.util.List;
import java.util.Optional;

/**
 * A list. One item may be written without the brackets; records that are {@link KeyedBy} a field
 * are written as a mapping.
 */
public record ListType(Type item) implements Type {

  /** The field that the keys of the written mapping give, if this list is written so. */
  public Optional<Field> keyField() {
    return item instanceof RecordType record ? record.keyField() : Optional.empty();
  }

  /** The key that an item of this list stands under, if the list is written with keys. */
  Optional<String> key(Object item) {
    Optional<Field> key = keyField();
    return key.isPresent() ? written(key.get().type(), key.get().of(item)) : Optional.empty();
  }

  private static Optional<String> written(Type type, Object value) {
    return type instanceof OptionalType optional
        ? ((Optional<?>) value).flatMap(present -> written(optional.item(), present))
        : Optional.of(((LiteralType) type).writer().apply(value));
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(List.of());
  }

  @Override
  public <A, R> R accept(Visitor<A, R> visitor, A argument) {
    return visitor.list(this, argument);
  }
}
