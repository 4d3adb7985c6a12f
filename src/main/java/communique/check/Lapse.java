package communique.check;

import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.Period;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.problem.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * At least one day between the last stated end of a predecessor and the first stated start of the
 * agreement that follows it. Silent if a date is approximate or uncertain, and if the predecessor's
 * history tells that it was suspended, ended or ran out: then the sheet shows it.
 */
final class Lapse implements Check<Agreement> {

  private static final Set<Status> OVER =
      EnumSet.of(Status.SUSPENDED, Status.TERMINATED, Status.EXPIRED);

  @Override
  public Rule rule() {
    return Rule.warning(
        "lapse",
        "Days lie between the stated end of a predecessor and the stated start of its successor.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, Spot spot) {
    agreement
        .predecessor()
        .settled()
        .flatMap(spot.dossier()::find)
        .filter(before -> before.history().stream().noneMatch(Lapse::isTold))
        .ifPresent(before -> check(agreement, before, spot));
  }

  private static boolean isTold(StatusChange step) {
    return OVER.contains(step.status());
  }

  private static void check(Agreement agreement, Agreement before, Spot spot) {
    List<Edtf> ends = stated(before, Period::end);
    List<Edtf> starts = stated(agreement, Period::start);
    if (ends.isEmpty() || starts.isEmpty() || !certain(ends) || !certain(starts)) {
      return;
    }
    LocalDate end = Collections.max(ends, Comparator.comparing(Edtf::latest)).latest();
    LocalDate start = Collections.min(starts).earliest();
    long days = ChronoUnit.DAYS.between(end, start) - 1;
    if (days > 0) {
      spot.then("predecessor")
          .tell(
              "%s ends on %s, and this one starts on %s: neither runs on %s"
                  .formatted(
                      before.id(),
                      end,
                      start,
                      days == 1 ? "the day between" : "the " + days + " days between"),
              Optional.of(
                  "check both dates; if it did run out, add a step expired to the history of "
                      + before.id()));
    }
  }

  private static List<Edtf> stated(Agreement agreement, Function<Period, Optional<Edtf>> date) {
    return agreement.term().items().stream().flatMap(term -> date.apply(term).stream()).toList();
  }

  private static boolean certain(List<Edtf> dates) {
    return dates.stream().allMatch(Edtf::isCertain);
  }
}
