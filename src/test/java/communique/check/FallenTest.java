package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Site;
import communique.problem.KeyPath;
import communique.problem.Problem;
import communique.shape.Ref;
import communique.shape.Walk;
import communique.testing.Dossiers;
import communique.testing.Rebuilt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No record disappears in silence because another is a draft or under embargo. */
class FallenTest {

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
  private static final Editorial DRAFT = state(Optional.of(Editorial.State.DRAFT));
  private static final Editorial EMBARGO = state(Optional.empty());

  @TempDir Path temp;
  private Dossier dossier = new Dossier(Site.NAMELESS, List.of(), Set.of());

  @BeforeEach
  void load() throws IOException {
    dossier = Dossiers.load(Dossiers.synthetic(temp));
  }

  @Test
  void whicheverRecordIsADraftWhatFallsWithItIsTold() {
    assertThat(fallen(DRAFT, "draft-reference")).isGreaterThan(10);
  }

  @Test
  void whicheverRecordIsUnderEmbargoWhatFallsWithItIsTold() {
    assertThat(fallen(EMBARGO, "embargoed-reference")).isGreaterThan(10);
  }

  /** How many fell in all; each is told of, or names one that is. */
  private int fallen(Editorial state, String rule) {
    int all = 0;
    for (Entry hidden : dossier.entries().toList()) {
      Dossier changed = Rebuilt.dossier(dossier, dossier.site(), one -> in(one, hidden, state));
      Set<String> fallen = fallen(changed, hidden);
      Set<String> told = told(changed, rule);
      all += fallen.size();
      assertThat(fallen)
          .as(hidden.id())
          .allMatch(
              id -> told.contains(id) || named(changed, id).stream().anyMatch(told::contains));
    }
    return all;
  }

  private static Entry in(Entry entry, Entry hidden, Editorial state) {
    return entry.id().equals(hidden.id())
        ? (Entry)
            Rebuilt.record(
                (Record) entry,
                (component, value) -> component.getType() == Editorial.class ? state : value)
        : entry;
  }

  private Set<String> fallen(Dossier changed, Entry hidden) {
    Set<String> before = ids(dossier);
    before.removeAll(ids(changed));
    before.remove(hidden.id());
    before.removeIf(id -> changed.get(Ref.to(Entry.class, id)).isOnlyNamed());
    return before;
  }

  private static Set<String> ids(Dossier of) {
    Publication published = of.asSeenBy(Reader.at(NOW));
    return published
        .dossier()
        .entries()
        .map(Entry::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> told(Dossier changed, String rule) {
    List<KeyPath> places =
        Checks.run(changed, "site.yaml", changed.asSeenBy(Reader.at(NOW)), Snapshots.none(), false)
            .list()
            .stream()
            .filter(problem -> problem.rule().slug().equals(rule))
            .map(Problem::place)
            .filter(KeyPath.class::isInstance)
            .map(KeyPath.class::cast)
            .toList();
    return changed
        .entries()
        .filter(entry -> places.stream().anyMatch(at -> isIn(at, changed.origin(entry))))
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  private static boolean isIn(KeyPath at, KeyPath origin) {
    int length = origin.steps().size();
    return at.file().equals(origin.file())
        && at.steps().size() > length
        && at.steps().subList(0, length).equals(origin.steps());
  }

  private static Set<String> named(Dossier changed, String id) {
    Set<String> ids = new HashSet<>();
    Walk.over(
        (Record) changed.get(Ref.to(Entry.class, id)),
        (value, at) -> {
          if (value instanceof Ref<?> ref) {
            ids.add(ref.id());
          }
        });
    return ids;
  }

  private static Editorial state(Optional<Editorial.State> state) {
    Optional<OffsetDateTime> until =
        state.isPresent()
            ? Optional.empty()
            : Optional.of(OffsetDateTime.parse("2025-06-01T12:00:01Z"));
    return new Editorial(state, until, Optional.empty(), Optional.empty(), List.of());
  }
}
