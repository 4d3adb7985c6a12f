package communique.check;

import communique.model.Entry;
import communique.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place that lies in itself, an agreement that follows itself. */
final class ReferenceCycle implements Check<Entry> {

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "reference-cycle", "Places, organizations or predecessors form a circle.");
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, Spot spot) {
    List<String> way = new ArrayList<>(List.of(entry.id()));
    Optional<? extends Entry> next = above(entry, spot);
    while (next.isPresent() && !way.contains(next.get().id())) {
      way.add(next.get().id());
      next = above(next.get(), spot);
    }
    boolean closes = next.filter(back -> back.id().equals(entry.id())).isPresent();
    boolean firstOfCircle = way.stream().allMatch(id -> id.compareTo(entry.id()) >= 0);
    if (closes && firstOfCircle) {
      way.add(entry.id());
      spot.tell("these lead back to where they began: " + String.join(" → ", way));
    }
  }

  private static Optional<? extends Entry> above(Entry entry, Spot spot) {
    return entry.above().flatMap(ref -> spot.dossier().find(ref));
  }
}
