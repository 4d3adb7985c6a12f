package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.Prunable;
import communique.shape.Ref;
import communique.shape.Unreadable;
import communique.shape.WrittenAs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who speaks, takes part or signs: one, or several together ("We, the leaders"). Whoever asks by
 * whom something is asks here, and need not know of the ways to write it.
 *
 * @param all at least one, each once
 */
@Doc("One of them, or a list of those who do it together.")
@WrittenAs("all")
public record Voice(@Evidence List<Who> all) implements Prunable {

  /** Is never nobody. */
  public Voice {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw Unreadable.wrongType("expected who it is, found an empty list");
    }
    if (all.stream().distinct().count() < all.size()) {
      throw Unreadable.wrongType("one stands twice in the list of those who do it together");
    }
  }

  /** One record alone. */
  public static Voice of(Ref<? extends Speaking> ref) {
    return of(Who.of(ref));
  }

  /** One alone. */
  static Voice of(Who who) {
    return new Voice(List.of(who));
  }

  /** The records among them. */
  public Stream<Ref<Speaking>> records() {
    return all.stream().flatMap(who -> who.record().stream());
  }

  /** Whether the record with that id is among them. */
  public boolean has(String id) {
    return records().anyMatch(ref -> ref.id().equals(id));
  }

  /** Whether all of the others are among them. */
  public boolean covers(Voice others) {
    return all.containsAll(others.all);
  }

  /** Whether each of them is one of these records. */
  boolean areAll(Set<String> ids) {
    return all.stream()
        .allMatch(who -> who.record().filter(ref -> ids.contains(ref.id())).isPresent());
  }

  /** Whether several do it together. */
  public boolean isJoint() {
    return all.size() > 1;
  }

  /** The first of them, with whom it is told. */
  public Who first() {
    return all.get(0);
  }

  /** The record that it is of alone, if it is one. */
  public Optional<Ref<Speaking>> alone() {
    return isJoint() ? Optional.empty() : first().record();
  }

  /** What several said together, no fewer of them said: with one of them hidden, all fall. */
  @Override
  public boolean fallsWith(Predicate<Object> hidden) {
    return records().anyMatch(hidden);
  }
}
