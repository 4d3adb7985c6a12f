package communique.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies a record without the parts that a reader may not see. A hidden value takes with it
 * whatever cannot stand without it: the optional value or list item it is, else the record it
 * belongs to; and a record falls with the last piece of its {@link Evidence}.
 */
public final class Prune implements Type.Visitor<Object, Optional<Object>> {

  private final Predicate<Object> hidden;

  /** Prunes what that predicate says of a record or a literal. */
  public Prune(Predicate<Object> hidden) {
    this.hidden = hidden;
  }

  /** The record without what is hidden; nothing if it cannot stand without it. */
  public <R extends Record> Optional<R> copy(R value) {
    @SuppressWarnings("unchecked")
    Class<R> java = (Class<R>) value.getClass();
    return record(RecordType.of(java), value).map(java::cast);
  }

  @Override
  public Optional<Object> literal(LiteralType type, Object value) {
    boolean names =
        value instanceof Literal literal && literal.references().stream().anyMatch(hidden);
    return names || hidden.test(value) ? Optional.empty() : Optional.of(value);
  }

  @Override
  public Optional<Object> list(ListType type, Object value) {
    List<?> before = (List<?>) value;
    List<Object> left =
        before.stream().flatMap(item -> type.item().accept(this, (Object) item).stream()).toList();
    return Optional.of(isSame(before, left) ? before : left);
  }

  @Override
  public Optional<Object> optional(OptionalType type, Object value) {
    Optional<?> before = (Optional<?>) value;
    Optional<Object> left = before.flatMap(item -> type.item().accept(this, item));
    return Optional.of(isSame(before.stream().toList(), left.stream().toList()) ? before : left);
  }

  @Override
  public Optional<Object> record(RecordType type, Object value) {
    if (hidden.test(value)) {
      return Optional.empty();
    }
    Object holder = value instanceof Prunable prunable ? prunable.without(hidden) : value;
    List<Object> before = type.fields().stream().map(field -> field.of(holder)).toList();
    List<Object> left =
        IntStream.range(0, before.size())
            .boxed()
            .flatMap(i -> keep(type.fields().get(i), before.get(i)))
            .toList();
    if (left.size() < before.size()) {
      return Optional.empty();
    }
    return Optional.of(settled(isSame(before, left) ? holder : type.make(left)));
  }

  /** Whether they hold the very same things: what has lost nothing is not copied. */
  private static boolean isSame(List<?> before, List<?> left) {
    return before.size() == left.size()
        && IntStream.range(0, left.size()).allMatch(i -> before.get(i) == left.get(i));
  }

  private static Object settled(Object left) {
    return left instanceof Prunable prunable ? prunable.settled() : left;
  }

  private Stream<Object> keep(Field field, Object before) {
    Optional<Object> after = field.type().accept(this, before);
    boolean fell = field.evidence() && isEmpty(after) && !isEmpty(Optional.of(before));
    return fell ? Stream.empty() : after.stream();
  }

  private static boolean isEmpty(Optional<Object> value) {
    return value
        .filter(left -> !left.equals(List.of()) && !left.equals(Optional.empty()))
        .isEmpty();
  }
}
