package communique.model;

import communique.shape.Ref;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * For whom something was said. People change sides, so that what they stood for on the very
 * occasion counts; where nothing names it, only the person is known. An institution and a state
 * speak for themselves, a document for its parties, somebody in words for the side that is written
 * there.
 *
 * @param sides those that are named, each once
 * @param speakers the people who spoke where none is named, each once
 * @param others whether somebody spoke of whom nothing says for whom
 */
public record OnBehalf(List<Actor> sides, List<Ref<Speaker>> speakers, boolean others) {

  static final OnBehalf NONE = new OnBehalf(List.of(), List.of(), false);

  /** Copies the lists. */
  public OnBehalf {
    sides = List.copyOf(sides);
    speakers = List.copyOf(speakers);
  }

  /** Whether nothing was said. */
  public boolean isNone() {
    return sides.isEmpty() && speakers.isEmpty() && !others;
  }

  /** Of one statement. */
  static OnBehalf of(Statement said, Dossier dossier) {
    Among among = new Among(dossier);
    among.add(
        said,
        person ->
            said.occasion()
                .flatMap(dossier::find)
                .map(occasion -> occasion.sidesOf(person))
                .orElse(Set.of()));
    return among.all();
  }

  /** Of all that was said on each topic, by its id; under none what is on no topic. */
  static Map<String, OnBehalf> byTopic(Dossier dossier) {
    Map<String, Among> among = new HashMap<>();
    Map<String, Map<Ref<Speaking>, Set<Actor>>> sides = new HashMap<>();
    dossier.all(Occasion.class).forEach(occasion -> sides.put(occasion.id(), occasion.sides()));
    for (Statement said : dossier.all(Statement.class)) {
      Map<Ref<Speaking>, Set<Actor>> there =
          said.occasion().map(at -> sides.getOrDefault(at.id(), Map.of())).orElse(Map.of());
      List<String> topics = said.topics().stream().map(Ref::id).toList();
      for (String topic : topics.isEmpty() ? List.of("") : topics) {
        among
            .computeIfAbsent(topic, id -> new Among(dossier))
            .add(said, person -> there.getOrDefault(person, Set.of()));
      }
    }
    Map<String, OnBehalf> onBehalf = new HashMap<>();
    among.forEach((topic, all) -> onBehalf.put(topic, all.all()));
    return onBehalf;
  }

  /** Of several statements, while they are collected. */
  private static final class Among {

    private final Dossier dossier;
    private final Set<Actor> sides = new LinkedHashSet<>();
    private final Set<Ref<Speaker>> speakers = new LinkedHashSet<>();
    private boolean others;

    Among(Dossier dossier) {
      this.dossier = dossier;
    }

    /**
     * One more.
     *
     * @param there the sides that its occasion names for a person
     */
    void add(Statement said, Function<Ref<Speaking>, Set<Actor>> there) {
      for (Who who : said.speaker().all()) {
        Set<Actor> named = who.record().map(there).orElse(Set.of());
        sides.addAll(named);
        if (named.isEmpty()) {
          add(who);
        }
      }
    }

    private void add(Who who) {
      Relations relations = dossier.relations();
      List<Actor> own = relations.sides(who).toList();
      Optional<Speaker> person = relations.person(who);
      sides.addAll(own);
      person.ifPresent(one -> speakers.add(Ref.to(Speaker.class, one.id())));
      others = others || (own.isEmpty() && person.isEmpty());
    }

    OnBehalf all() {
      return new OnBehalf(List.copyOf(sides), List.copyOf(speakers), others);
    }
  }
}
