package communique.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a dossier took place when: occasions, and the dated steps of agreements. */
final class Chronicle {

  private final Map<List<String>, Integer> moments = new HashMap<>();

  /** Counts them all. */
  Chronicle(Dossier dossier) {
    Stream.concat(
            dossier.all(Occasion.class).stream().map(occasion -> occasion.when().first()),
            dossier.all(Agreement.class).stream()
                .flatMap(agreement -> agreement.history().stream())
                .map(step -> step.when().value())
                .filter(Optional::isPresent))
        .map(TimePlace::of)
        .map(TimePlace::steps)
        .forEach(this::count);
  }

  private void count(List<String> steps) {
    for (int depth = 0; depth <= steps.size(); depth++) {
      moments.merge(steps.subList(0, depth), 1, Integer::sum);
    }
  }

  /**
   * How much took place in a year, month or day.
   *
   * @param steps those of a {@link TimePlace} from the year on; none for all there is
   */
  int in(List<String> steps) {
    return moments.getOrDefault(steps, 0);
  }
}
