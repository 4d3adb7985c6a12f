package communique.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a dossier stands where in a list by time. */
final class Chronicle {

  private final Map<List<String>, Integer> moments = new HashMap<>();

  private Chronicle(Stream<TimePlace> places) {
    places.map(TimePlace::steps).forEach(this::count);
  }

  /** Counts what took place: occasions, the dated steps of agreements, and their ends. */
  static Chronicle ofMoments(Dossier dossier) {
    return new Chronicle(
        Stream.concat(
            dossier.all(Occasion.class).stream()
                .map(occasion -> TimePlace.of(occasion.when().first(), occasion.id())),
            dossier.all(Agreement.class).stream().flatMap(Chronicle::steps)));
  }

  private static Stream<TimePlace> steps(Agreement agreement) {
    Stream<Edtf> steps = agreement.history().stream().flatMap(step -> step.day().stream());
    return Stream.concat(steps, agreement.ends())
        .map(day -> TimePlace.of(Optional.of(day), agreement.id()));
  }

  /** Counts what was changed in published records. */
  static Chronicle ofChanges(Dossier dossier) {
    return new Chronicle(
        dossier.all(Change.class).stream()
            .map(change -> TimePlace.of(change.known(), change.id())));
  }

  private void count(List<String> steps) {
    for (int depth = 0; depth <= steps.size(); depth++) {
      moments.merge(steps.subList(0, depth), 1, Integer::sum);
    }
  }

  /**
   * How much there is in a year, month, day or shelf.
   *
   * @param steps those of a {@link TimePlace} from the year on; none for all there is
   */
  int in(List<String> steps) {
    return moments.getOrDefault(steps, 0);
  }
}
