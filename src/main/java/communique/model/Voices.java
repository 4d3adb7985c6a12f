package communique.model;

import communique.shape.Ref;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For whom something was said. People change sides, so that what a speaker stood for on the very
 * occasion counts; where nothing names it, only the speaker is known.
 *
 * @param sides those that occasions name, each once
 * @param speakers who spoke where none is named, each once
 */
public record Voices(List<Actor> sides, List<Ref<Speaker>> speakers) {

  static final Voices NONE = new Voices(List.of(), List.of());

  /** Copies the lists. */
  public Voices {
    sides = List.copyOf(sides);
    speakers = List.copyOf(speakers);
  }

  /** Whether nothing was said. */
  public boolean isNone() {
    return sides.isEmpty() && speakers.isEmpty();
  }

  /** Those of one statement. */
  static Voices of(Statement said, Dossier dossier) {
    Set<Actor> there =
        said.occasion()
            .flatMap(dossier::find)
            .map(occasion -> occasion.sidesOf(said.speaker()))
            .orElse(Set.of());
    return new Voices(List.copyOf(there), there.isEmpty() ? List.of(said.speaker()) : List.of());
  }

  /** Those of all that was said on each topic, by its id; under none what is on no topic. */
  static Map<String, Voices> byTopic(Dossier dossier) {
    Map<String, Among> among = new HashMap<>();
    Map<String, Map<Ref<Speaker>, Set<Actor>>> sides = new HashMap<>();
    dossier.all(Occasion.class).forEach(occasion -> sides.put(occasion.id(), occasion.sides()));
    for (Statement said : dossier.all(Statement.class)) {
      Set<Actor> there =
          said.occasion()
              .map(occasion -> sides.getOrDefault(occasion.id(), Map.of()))
              .map(all -> all.getOrDefault(said.speaker(), Set.of()))
              .orElse(Set.of());
      List<String> topics = said.topics().stream().map(Ref::id).toList();
      for (String topic : topics.isEmpty() ? List.of("") : topics) {
        among.computeIfAbsent(topic, id -> new Among()).add(said.speaker(), there);
      }
    }
    Map<String, Voices> voices = new HashMap<>();
    among.forEach((topic, all) -> voices.put(topic, all.voices()));
    return voices;
  }

  /** Those of several statements, while they are collected. */
  private static final class Among {

    private final Set<Actor> sides = new LinkedHashSet<>();
    private final Set<Ref<Speaker>> speakers = new LinkedHashSet<>();

    void add(Ref<Speaker> speaker, Set<Actor> there) {
      sides.addAll(there);
      if (there.isEmpty()) {
        speakers.add(speaker);
      }
    }

    Voices voices() {
      return new Voices(List.copyOf(sides), List.copyOf(speakers));
    }
  }
}
