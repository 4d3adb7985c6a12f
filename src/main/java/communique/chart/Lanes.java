package communique.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands beside one another above an axis, lane above lane.
 *
 * @param lanes each lane's moments, the lowest lane first
 */
record Lanes(List<List<Labelled>> lanes) {

  /** Marks without words go into so many lanes; more of them cover one another. */
  private static final int MOST_BARE = 6;

  /** The fewest lanes that there are for one of the ways to put the first one. */
  static Lanes best(List<List<Labelled>> all) {
    return all.get(0).stream()
        .map(way -> of(Stream.concat(Stream.of(List.of(way)), all.stream().skip(1)).toList()))
        .min(Comparator.comparingInt(Lanes::count))
        .orElseThrow();
  }

  /** Each, in its order, into the lowest lane in which there is room for it in one of its ways. */
  private static Lanes of(List<List<Labelled>> all) {
    Lanes lanes = new Lanes(new ArrayList<>());
    all.forEach(lanes::put);
    return lanes;
  }

  private void put(List<Labelled> ways) {
    for (List<Labelled> lane : lanes) {
      for (Labelled way : ways) {
        if (lane.stream().allMatch(way::isClearOf)) {
          lane.add(way);
          return;
        }
      }
    }
    Labelled first = ways.get(0);
    if (first.lines().isEmpty() && count() >= MOST_BARE) {
      lanes.get(MOST_BARE - 1).add(first);
    } else {
      lanes.add(new ArrayList<>(List.of(first)));
    }
  }

  int count() {
    return lanes.size();
  }

  List<Labelled> of(int lane) {
    return lanes.get(lane);
  }

  /** The height of the words in a lane. */
  int height(int lane) {
    return of(lane).stream().mapToInt(Labelled::height).max().orElse(0);
  }
}
