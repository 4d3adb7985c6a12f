package communique.model;

import communique.model.Citation.Support;
import communique.shape.Ref;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

  private static final Set<Support> SAYING = EnumSet.of(Support.STATES, Support.DATELINE);

  /** What those citations come to. Sources count as independent only where one says why. */
  public static Corroboration of(List<Citation> cites, Dossier dossier) {
    Set<Ref<Source>> stating = sources(cites, SAYING::contains);
    return new Corroboration(
        stating.size(),
        sources(cites, Support.SILENT::equals).size(),
        sources(cites, Support.CONTRADICTS::equals).size(),
        !stating.isEmpty() && sources(cites, Support.STATES::equals).isEmpty(),
        stating.stream().allMatch(one -> independentOfAll(one, stating, dossier)));
  }

  private static Set<Ref<Source>> sources(List<Citation> cites, Predicate<Support> wanted) {
    return cites.stream()
        .filter(cite -> wanted.test(cite.support().orElse(Support.STATES)))
        .map(Citation::source)
        .collect(Collectors.toSet());
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
