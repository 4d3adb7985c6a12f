package communique.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One agreement after another. */
public record Succession(Agreement before, Agreement after) {

  /**
   * From the last stated end of the one to the first stated start of the other; nothing if one of
   * the two is not stated or is open, or if one that is stated is approximate, uncertain or a
   * season, which may be on either half of the earth.
   */
  public Optional<Turn> turn() {
    List<Edtf> ends = stated(before, Period::end);
    List<Edtf> starts = stated(after, Period::start);
    if (ends.isEmpty() || starts.isEmpty() || !certain(ends) || !certain(starts)) {
      return Optional.empty();
    }
    return Collections.max(ends, Comparator.comparing(Edtf::latest))
        .lastDay()
        .flatMap(end -> Collections.min(starts).firstDay().map(start -> new Turn(end, start)));
  }

  private static List<Edtf> stated(Agreement agreement, Function<Period, Optional<Edtf>> date) {
    return agreement.term().items().stream().flatMap(term -> date.apply(term).stream()).toList();
  }

  private static boolean certain(List<Edtf> dates) {
    return dates.stream().allMatch(date -> date.isCertain() && date.season().isEmpty());
  }

  /** The last day of the one and the first of the other. */
  public record Turn(LocalDate end, LocalDate start) {

    /** On how many days neither runs; none or fewer if there is no day between them. */
    public long lapse() {
      return ChronoUnit.DAYS.between(end, start) - 1;
    }
  }
}
