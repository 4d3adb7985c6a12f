package communique.view;

import communique.model.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws occasions on a strip of time, each as closely as its date is known. */
record Strips(Words words) {

  private static final int LANE = 20;
  private static final int ROOM = 6;
  private static final int BELOW = 24;
  private static final int ENOUGH = 2;

  /** A date, and the number of the list that it stands at. */
  record Dated(int number, Edtf date) {

    boolean isBounded() {
      return date.firstDay().isPresent() && date.lastDay().isPresent();
    }
  }

  /** The strip; nothing is drawn of fewer than two dates. */
  Strip draw(List<Dated> all) {
    List<Dated> dated =
        all.stream()
            .filter(Dated::isBounded)
            .sorted(Comparator.comparing(one -> one.date().earliest()))
            .toList();
    if (dated.size() < ENOUGH) {
      return Strip.NONE;
    }
    YearMonth first = month(dated.get(0).date().earliest());
    YearMonth last =
        dated.stream().map(one -> month(one.date().latest())).max(Comparator.naturalOrder()).get();
    List<Integer> lanes = new ArrayList<>();
    List<Strip.Mark> marks =
        dated.stream().map(one -> mark(one, first.atDay(1), last.atEndOfMonth(), lanes)).toList();
    return new Strip(
        name(first),
        first.equals(last) ? "" : name(last),
        lanes.size() * LANE + BELOW,
        marks.stream().map(mark -> lower(mark, lanes.size())).toList());
  }

  private static YearMonth month(LocalDate day) {
    return YearMonth.from(day);
  }

  private String name(YearMonth month) {
    return words.month(month);
  }

  /** The first lane from the line up in which there is room. */
  private static Strip.Mark mark(Dated one, LocalDate from, LocalDate until, List<Integer> lanes) {
    long days = ChronoUnit.DAYS.between(from, until) + 1;
    int x = percent(ChronoUnit.DAYS.between(from, one.date().earliest()), days);
    int end = percent(ChronoUnit.DAYS.between(from, one.date().latest()), days);
    int lane = 0;
    while (lane < lanes.size() && lanes.get(lane) > x) {
      lane++;
    }
    if (lane == lanes.size()) {
      lanes.add(0);
    }
    lanes.set(lane, end + ROOM);
    return new Strip.Mark(one.number(), x, end - x, lane);
  }

  private static int percent(long part, long whole) {
    return (int) (100 * part / whole);
  }

  /** From the lane's number to pixels from the top. */
  private static Strip.Mark lower(Strip.Mark mark, int lanes) {
    int y = (lanes - mark.y()) * LANE - LANE / 2;
    return new Strip.Mark(mark.number(), mark.x(), mark.width(), y);
  }

  /** The dates of a list of occasions, numbered from one; several where sources differ. */
  static List<Dated> numbered(List<List<Edtf>> dates) {
    List<Dated> numbered = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      int number = i + 1;
      dates.get(i).forEach(date -> numbered.add(new Dated(number, date)));
    }
    return numbered;
  }
}
