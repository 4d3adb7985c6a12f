package communique.model;

import communique.shape.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The claims and parts that records have lost, which are named from inside and from near them. */
final class Lost {

  private final Map<String, Set<Named>> byHolder = new HashMap<>();

  /** Notes what a record does not hold any more; whether that is more than was noted before. */
  boolean add(Entry before, Entry after) {
    List<String> left = inside(after).map(Named::id).toList();
    List<Named> gone =
        left.size() == inside(before).count()
            ? List.of()
            : inside(before).filter(one -> !left.contains(one.id())).toList();
    return !gone.isEmpty()
        && byHolder.computeIfAbsent(before.id(), id -> new HashSet<>()).addAll(gone);
  }

  private static Stream<Named> inside(Entry entry) {
    return Stream.concat(entry.claims().stream(), entry.parts().stream());
  }

  /** Whether a value in a record names one of them: in the record or in its occasion. */
  boolean isNamedBy(Entry in, Object value) {
    if (byHolder.isEmpty()) {
      return false;
    }
    if (value instanceof Ref<?> ref) {
      return Stream.concat(Stream.of(in.id()), in.occasion().map(Ref::id).stream())
          .flatMap(this::of)
          .anyMatch(one -> one.id().equals(ref.id()) && ref.kind().isInstance(one));
    }
    return in instanceof Change change
        && value instanceof Subject subject
        && of(change.record().id())
            .anyMatch(one -> subject.item().stream().anyMatch(one.id()::equals));
  }

  private Stream<Named> of(String holder) {
    return byHolder.getOrDefault(holder, Set.of()).stream();
  }
}
