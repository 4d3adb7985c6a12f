package communique.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
    return namesHidden(value) || hidden.test(value) ? Optional.empty() : Optional.of(value);
  }

  private boolean namesHidden(Object value) {
    List<Ref<?>> named = value instanceof Literal literal ? literal.references() : List.of();
    return !named.isEmpty() && named.stream().anyMatch(hidden);
  }

  @Override
  public Optional<Object> list(ListType type, Object value) {
    List<?> before = (List<?>) value;
    List<Object> left = new ArrayList<>(before.size());
    for (Object item : before) {
      Optional<Object> kept = type.item().accept(this, item);
      if (kept.isPresent()) {
        left.add(kept.get());
      }
    }
    return Optional.of(isSame(before, left) ? before : List.copyOf(left));
  }

  @Override
  public Optional<Object> optional(OptionalType type, Object value) {
    Optional<?> before = (Optional<?>) value;
    if (before.isEmpty()) {
      return Optional.of(before);
    }
    Optional<Object> left = type.item().accept(this, before.get());
    return Optional.of(left.isPresent() && left.get() == before.get() ? before : left);
  }

  @Override
  public Optional<Object> record(RecordType type, Object value) {
    if (hidden.test(value) || (value instanceof Prunable whole && whole.fallsWith(hidden))) {
      return Optional.empty();
    }
    Object holder = value instanceof Prunable prunable ? prunable.without(hidden) : value;
    List<Object> before = new ArrayList<>(type.fields().size());
    List<Object> left = new ArrayList<>(type.fields().size());
    for (Field field : type.fields()) {
      Object was = field.of(holder);
      Optional<Object> is = field.type().accept(this, was);
      if (is.isEmpty() || (field.evidence() && isNothing(is.get()) && !isNothing(was))) {
        return Optional.empty();
      }
      before.add(was);
      left.add(is.get());
    }
    return Optional.of(settled(isSame(before, left) ? holder : type.make(left)));
  }

  /** Whether they hold the very same things: what has lost nothing is not copied. */
  private static boolean isSame(List<?> before, List<?> left) {
    boolean same = before.size() == left.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = before.get(i) == left.get(i);
    }
    return same;
  }

  private static Object settled(Object left) {
    return left instanceof Prunable prunable ? prunable.settled() : left;
  }

  private static boolean isNothing(Object value) {
    return value.equals(List.of()) || value.equals(Optional.empty());
  }
}
