package communique.model;

import communique.model.Citation.Support;
import communique.shape.Ref;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well something is supported.
 *
 * @param stating how many sources say it
 * @param silent how many sources are silent where they would be expected to say it
 * @param contradicting how many sources say otherwise
 * @param datelineOnly whether nothing but a place or date line says it
 * @param independent whether every two of the stating sources are shown to be independent
 */
public record Corroboration(
    int stating, int silent, int contradicting, boolean datelineOnly, boolean independent) {

  /** What those citations come to. Sources count as independent only where one says why. */
  public static Corroboration of(List<Citation> cites, Dossier dossier) {
    Map<Support, Set<Ref<Source>>> sources = new EnumMap<>(Support.class);
    for (Citation cite : cites) {
      sources
          .computeIfAbsent(cite.support().orElse(Support.STATES), how -> new HashSet<>())
          .add(cite.source());
    }
    Set<Ref<Source>> dateline = sources.getOrDefault(Support.DATELINE, Set.of());
    Set<Ref<Source>> stating = new HashSet<>(sources.getOrDefault(Support.STATES, Set.of()));
    stating.addAll(sources.getOrDefault(Support.ELSEWHERE, Set.of()));
    boolean nothingElse = stating.isEmpty() && !dateline.isEmpty();
    stating.addAll(dateline);
    return new Corroboration(
        stating.size(),
        sources.getOrDefault(Support.SILENT, Set.of()).size(),
        sources.getOrDefault(Support.CONTRADICTS, Set.of()).size(),
        nothingElse,
        stating.size() == 1
            || stating.stream().allMatch(one -> independentOfAll(one, stating, dossier)));
  }

  private static boolean independentOfAll(
      Ref<Source> one, Set<Ref<Source>> others, Dossier dossier) {
    return others.stream()
        .filter(other -> !other.equals(one))
        .allMatch(other -> shown(one, other, dossier) || shown(other, one, dossier));
  }

  private static boolean shown(Ref<Source> one, Ref<Source> other, Dossier dossier) {
    return dossier.find(one).stream()
        .flatMap(source -> source.independentOf().stream())
        .anyMatch(independence -> independence.source().equals(other));
  }
}
