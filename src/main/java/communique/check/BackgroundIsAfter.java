package communique.check;

import communique.model.Edtf;
import communique.model.Named;
import communique.model.Occasion;
import communique.model.Point;
import communique.model.Statement;
import communique.model.Summit;
import communique.problem.Rule;
import communique.shape.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a summit names as having been before it, and every date of which is after it. Compared are
 * the first day that the one can mean and the last day of the other, and only dates that are
 * certain.
 */
final class BackgroundIsAfter implements Check<Summit> {

  @Override
  public Rule rule() {
    return Rule.error(
        "background-is-after", "Something stands in the background of a summit and is after it.");
  }

  @Override
  public Class<Summit> over() {
    return Summit.class;
  }

  @Override
  public void check(Summit summit, CheckContext context) {
    Optional<LocalDate> last = last(summit);
    List<Ref<Point>> background = summit.background();
    for (int i = 0; i < background.size(); i++) {
      CheckContext here = context.then("background").then(String.valueOf(i));
      context
          .dossier()
          .find(summit, background.get(i))
          .ifPresent(point -> check(point, last, here));
    }
  }

  private static void check(Named point, Optional<LocalDate> last, CheckContext here) {
    first(point, here)
        .filter(date -> last.filter(date.earliest()::isAfter).isPresent())
        .ifPresent(
            date ->
                here.tell(
                    "\"%s\" was %s, after this summit; what stands here is told as before it"
                        .formatted(point.id(), When.told(date)),
                    Optional.of("take it out of background, or correct the date that is wrong")));
  }

  /** Nothing if a reading is not certain. */
  private static Optional<LocalDate> last(Summit summit) {
    return summit.held().values().allMatch(Edtf::isCertain)
        ? summit.held().values().map(Edtf::latest).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static Optional<Edtf> first(Named point, CheckContext context) {
    List<Edtf> dates = dates(point, context).toList();
    return dates.stream().allMatch(Edtf::isCertain)
        ? dates.stream().min(Comparator.comparing(Edtf::earliest))
        : Optional.empty();
  }

  private static Stream<Edtf> dates(Named point, CheckContext context) {
    if (point instanceof Occasion occasion) {
      return occasion.when().values();
    }
    return point instanceof Statement said
        ? said.when()
            .value()
            .map(Stream::of)
            .orElseGet(
                () ->
                    said.occasion().flatMap(context.dossier()::find).stream()
                        .flatMap(occasion -> occasion.when().values()))
        : Stream.of();
  }
}
