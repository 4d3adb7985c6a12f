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

  /** Those of one statement. */
  static Voices of(Statement said, Dossier dossier) {
    Among one = new Among();
    one.add(said, dossier);
    return one.voices();
  }

  /** Those of all that was said on each topic, by its id. */
  static Map<String, Voices> byTopic(Dossier dossier) {
    Map<String, Among> among = new HashMap<>();
    for (Statement said : dossier.all(Statement.class)) {
      for (Ref<Topic> topic : said.topics()) {
        among.computeIfAbsent(topic.id(), id -> new Among()).add(said, dossier);
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

    void add(Statement said, Dossier dossier) {
      List<Actor> there =
          said.occasion()
              .flatMap(dossier::find)
              .map(occasion -> occasion.sidesOf(said.speaker()))
              .orElse(List.of());
      sides.addAll(there);
      if (there.isEmpty()) {
        speakers.add(said.speaker());
      }
    }

    Voices voices() {
      return new Voices(List.copyOf(sides), List.copyOf(speakers));
    }
  }
}
