package communique.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From days to places on the axis, and its ticks.
 *
 * @param unit how far the ticks stand from one another
 * @param ticks the ticks, the last one where the axis ends
 * @param width the width of the picture
 */
record Scale(Unit unit, List<YearMonth> ticks, int width) {

  /** What lies on the edge is drawn whole. */
  static final int EDGE = 8;

  static final double SIZE = 12.5;
  private static final int MOST = 13;
  private static final int BETWEEN = 8;

  /** The closest unit of which all ticks can be named. */
  static Scale of(List<Moment> moments, int width, TimeNames names) {
    LocalDate from = moments.stream().map(Moment::from).min(LocalDate::compareTo).orElseThrow();
    LocalDate until = moments.stream().map(Moment::until).max(LocalDate::compareTo).orElseThrow();
    Unit widest = Unit.ALL.get(Unit.ALL.size() - 1);
    return Unit.ALL.stream()
        .flatMap(unit -> of(unit, from, until, width).stream())
        .filter(scale -> scale.isLegible(names))
        .findFirst()
        .orElseGet(
            () ->
                new Scale(
                    widest, List.of(widest.floor(from), widest.after(widest.floor(until))), width));
  }

  private static Optional<Scale> of(Unit unit, LocalDate from, LocalDate until, int width) {
    List<YearMonth> ticks = new ArrayList<>(List.of(unit.floor(from)));
    while (!ticks.get(ticks.size() - 1).atDay(1).isAfter(until)) {
      ticks.add(unit.after(ticks.get(ticks.size() - 1)));
      if (ticks.size() > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(new Scale(unit, List.copyOf(ticks), width));
  }

  private boolean isLegible(TimeNames names) {
    List<TextLine> lines = names(0, names);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).box().left() < lines.get(i - 1).box().right() + BETWEEN) {
        return false;
      }
    }
    return lines.stream().allMatch(line -> line.box().left() >= 0 && line.box().right() <= width);
  }

  /** The names of the ticks: of a month or a year in its midst, else at where it begins. */
  List<TextLine> names(int y, TimeNames names) {
    List<TextLine> lines = new ArrayList<>();
    int named = unit.isNamed() ? ticks.size() - 1 : ticks.size();
    for (int i = 0; i < named; i++) {
      Caption name = Caption.of(unit.name(ticks.get(i), i == 0, names));
      double half = Lettering.width(name.words(), SIZE) / 2;
      double x = unit.isNamed() ? (x(i) + x(i + 1)) / 2 : x(i);
      double left = unit.isNamed() ? x - half : Math.min(Math.max(x - half, 0), width - 2 * half);
      lines.add(TextLine.at(left, y, name, "tick", SIZE, Caption.Side.MIDDLE));
    }
    return lines;
  }

  private double x(int tick) {
    return start(ticks.get(tick).atDay(1));
  }

  /** Where the ticks stand. */
  List<Integer> places() {
    return ticks.stream().map(tick -> (int) Math.round(start(tick.atDay(1)))).toList();
  }

  /** Where a day begins. */
  double start(LocalDate day) {
    LocalDate first = ticks.get(0).atDay(1);
    double all = ChronoUnit.DAYS.between(first, ticks.get(ticks.size() - 1).atDay(1));
    return EDGE + (width - 2 * EDGE) * (ChronoUnit.DAYS.between(first, day) / all);
  }

  /** Where it ends. */
  double end(LocalDate day) {
    return start(day.plusDays(1));
  }
}
