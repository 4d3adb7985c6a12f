package communique.model;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
    return Optional.of(
            new Turn(
                Collections.max(ends, Comparator.comparing(Edtf::latest)), Collections.min(starts)))
        .filter(turn -> turn.end().lastDay().isPresent() && turn.start().firstDay().isPresent());
  }

  private static List<Edtf> stated(Agreement agreement, Function<Period, Optional<Edtf>> date) {
    return agreement.term().items().stream().flatMap(term -> date.apply(term).stream()).toList();
  }

  private static boolean certain(List<Edtf> dates) {
    return dates.stream().allMatch(date -> date.isCertain() && date.season().isEmpty());
  }

  /** The end of the one and the start of the other, as closely as they are stated. */
  public record Turn(Edtf end, Edtf start) {

    /** On how many days at least neither runs; none or fewer if there may be no day between. */
    public long lapse() {
      return ChronoUnit.DAYS.between(end.latest(), start.earliest()) - 1;
    }

    /** Whether both are stated to the day, so that the days between can be counted. */
    public boolean isExact() {
      return Stream.of(end, start).allMatch(date -> date.earliest().equals(date.latest()));
    }
  }
}
