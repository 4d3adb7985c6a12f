package communique.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An axis of time: what took place above it, each under its title and as closely as it is known,
 * the names of months or years below. What stands too near to something else stands higher. If
 * there is too much to be named, the marks stand without their titles, but for that of the page.
 *
 * @param width the width of the picture
 * @param height its height
 * @param base the height of the axis
 * @param ticks where its ticks stand
 * @param signs the marks
 * @param lines the words
 */
public record TimeAxis(
    int width, int height, int base, List<Integer> ticks, List<Sign> signs, List<TextLine> lines) {

  /** The width of the picture on a page, and on a phone. */
  public static final int WIDE = 640;

  /** See {@link #WIDE}. */
  public static final int NARROW = 340;

  /** A title is not wider than this. */
  private static final int ROOM = 230;

  private static final int MOST_LANES = 7;
  private static final int ABOVE_MARK = 8;
  private static final int ABOVE_LANE = 6;
  private static final int ABOVE_BASE = 6;
  private static final int BELOW_BASE = 26;
  private static final int NAMES = 19;

  /** Keeps copies. */
  public TimeAxis {
    ticks = List.copyOf(ticks);
    signs = List.copyOf(signs);
    lines = List.copyOf(lines);
  }

  /**
   * Draws moments.
   *
   * @param moments one or more, in any order
   * @param width the width of the picture
   * @param names what months and years are called
   */
  public static TimeAxis draw(List<Moment> moments, int width, TimeNames names) {
    List<Moment> ordered = moments.stream().sorted(ORDER).toList();
    Scale scale = Scale.of(ordered, width, names);
    Lanes lanes = Lanes.best(ordered.stream().map(one -> labelled(one, scale)).toList());
    return lanes.count() <= MOST_LANES
        ? draw(lanes, scale, names)
        : draw(Lanes.best(withoutWords(ordered, scale)), scale, names);
  }

  /** The ways to put its words; words that fit in none are not put. */
  private static List<Labelled> labelled(Moment moment, Scale scale) {
    List<Labelled> ways = Labelled.of(moment, scale, ROOM);
    return ways.isEmpty() ? List.of(Labelled.bare(moment, scale)) : ways;
  }

  /** What the page is about stands lowest; above it the others in order of time, from the top. */
  private static final Comparator<Moment> ORDER =
      Comparator.comparing((Moment one) -> !one.own())
          .thenComparing(Moment::from, Comparator.reverseOrder())
          .thenComparing(Moment::until)
          .thenComparing(one -> one.title().words());

  /** Of marks in the same place one is drawn. */
  private static List<List<Labelled>> withoutWords(List<Moment> moments, Scale scale) {
    Map<Box, List<Labelled>> each = new LinkedHashMap<>();
    for (Moment moment : moments) {
      Labelled bare = Labelled.bare(moment, scale);
      each.putIfAbsent(bare.mark(), moment.own() ? labelled(moment, scale) : List.of(bare));
    }
    return List.copyOf(each.values());
  }

  private static TimeAxis draw(Lanes lanes, Scale scale, TimeNames names) {
    int height = IntStream.range(0, lanes.count()).map(lane -> lane(lanes.height(lane))).sum();
    int base = height + ABOVE_BASE;
    List<Sign> signs = new ArrayList<>();
    List<TextLine> lines = new ArrayList<>();
    int bottom = height;
    for (int lane = 0; lane < lanes.count(); lane++) {
      for (Labelled one : lanes.of(lane)) {
        signs.add(Sign.of(one.moment(), scale, bottom - Sign.HALF));
        int top = bottom - 2 * Sign.HALF - ABOVE_MARK - one.height();
        one.lines().forEach(line -> lines.add(line.lower(top)));
      }
      bottom -= lane(lanes.height(lane));
    }
    lines.addAll(scale.names(base + NAMES, names));
    return new TimeAxis(scale.width(), base + BELOW_BASE, base, scale.places(), signs, lines);
  }

  private static int lane(int words) {
    return words == 0 ? 2 * Sign.HALF + 2 : words + ABOVE_MARK + 2 * Sign.HALF + ABOVE_LANE;
  }
}
