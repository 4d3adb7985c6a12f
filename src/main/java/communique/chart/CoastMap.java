package communique.chart;

import communique.chart.Projection.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Places on a map of coast lines alone: borders and the names of seas are disputed.
 *
 * @param width the width of the picture
 * @param height its height
 * @param coast the data of an SVG path in halves of the picture's units
 * @param dots the places
 * @param names their names, but for those that have no room
 */
public record CoastMap(int width, int height, String coast, List<Dot> dots, List<TextLine> names) {

  private static final double SIZE = 12.5;
  private static final double OWN_SIZE = 14;
  private static final int BETWEEN = 4;
  private static final double ROOM = 160;

  /** A map with coast in fewer of its twelve parts does not show where one is. */
  private static final int LEAST_PARTS = 6;

  private static final double WIDER = 1.5;
  private static final int MOST_TIMES = 6;

  /**
   * A place in the picture.
   *
   * @param x its middle
   * @param y its middle
   * @param name its whole name
   * @param own whether the page is about what took place there
   * @param where in which ninth of the picture: {@code north-west}, {@code middle} …
   */
  public record Dot(int x, int y, Caption name, boolean own, String where) {

    private static final int OWN_HALF = 5;
    private static final int HALF = 3;

    /** Half its height. */
    public int half() {
      return own ? OWN_HALF : HALF;
    }

    /** The room that it takes. */
    public Box box() {
      return Box.around(x, y, half());
    }
  }

  /** Keeps copies. */
  public CoastMap {
    dots = List.copyOf(dots);
    names = List.copyOf(names);
  }

  /**
   * Draws places, those the page is about above the others.
   *
   * @param spots one or more; their order decides nothing
   */
  public static CoastMap draw(List<Spot> spots) {
    List<Spot> ordered = spots.stream().distinct().sorted(ORDER).toList();
    MapWindow first = MapWindow.of(ordered);
    CoastPath coast =
        Stream.iterate(first, one -> one.wider(WIDER))
            .limit(MOST_TIMES)
            .map(CoastPath::new)
            .filter(one -> one.parts() >= LEAST_PARTS)
            .findFirst()
            .orElseGet(() -> new CoastPath(first));
    MapWindow window = coast.window();
    List<Dot> dots = ordered.stream().map(spot -> dot(spot, window)).toList();
    Box picture = new Box(0, 0, window.width(), window.height());
    return new CoastMap(
        window.width(), window.height(), coast.draw(), dots, names(ordered, dots, picture));
  }

  private static final Comparator<Spot> ORDER =
      Comparator.comparing((Spot spot) -> !spot.own())
          .thenComparing(Spot::longitude)
          .thenComparing(Spot::latitude)
          .thenComparing(spot -> spot.name().words());

  private static Dot dot(Spot spot, MapWindow window) {
    Point at = window.place(spot.point());
    return new Dot(
        (int) Math.round(at.x()),
        (int) Math.round(at.y()),
        spot.name(),
        spot.own(),
        where(at.x() / window.width(), at.y() / window.height()));
  }

  private static String where(double x, double y) {
    String north = y < 1 / 3.0 ? "north" : y > 2 / 3.0 ? "south" : "";
    String east = x < 1 / 3.0 ? "west" : x > 2 / 3.0 ? "east" : "";
    String both = north + (north.isEmpty() || east.isEmpty() ? "" : "-") + east;
    return both.isEmpty() ? "middle" : both;
  }

  private static List<TextLine> names(List<Spot> spots, List<Dot> dots, Box picture) {
    List<TextLine> names = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      name(spots.get(i).name(), dots.get(i), line -> isFree(line, picture, dots, names))
          .ifPresent(names::add);
    }
    return names;
  }

  /** The name at the first side of its place where it covers nothing. */
  private static Optional<TextLine> name(Caption name, Dot dot, Predicate<Box> isFree) {
    double size = dot.own() ? OWN_SIZE : SIZE;
    Caption shown = name.with(Lettering.lines(name.words(), size, ROOM, 1).get(0));
    double width = Lettering.width(shown.words(), size);
    int right = dot.half() + BETWEEN;
    double left = -right - width;
    int level = (int) Math.round(size / 3);
    int above = -dot.half() - BETWEEN;
    int below = dot.half() + (int) Math.round(size);
    String kind = dot.own() ? "title" : "note";
    return List.of(
            line(dot, right, level, shown, kind, size, Caption.Side.RIGHT),
            line(dot, left, level, shown, kind, size, Caption.Side.LEFT),
            line(dot, -width / 2, above, shown, kind, size, Caption.Side.MIDDLE),
            line(dot, -width / 2, below, shown, kind, size, Caption.Side.MIDDLE),
            line(dot, right - BETWEEN, above, shown, kind, size, Caption.Side.RIGHT),
            line(dot, left + BETWEEN, above, shown, kind, size, Caption.Side.LEFT),
            line(dot, right - BETWEEN, below, shown, kind, size, Caption.Side.RIGHT),
            line(dot, left + BETWEEN, below, shown, kind, size, Caption.Side.LEFT))
        .stream()
        .filter(line -> isFree.test(line.box()))
        .findFirst();
  }

  private static TextLine line(
      Dot dot, double x, int y, Caption name, String kind, double size, Caption.Side side) {
    return TextLine.at(dot.x() + x, dot.y() + y, name, kind, size, side);
  }

  private static boolean isFree(Box box, Box picture, List<Dot> dots, List<TextLine> names) {
    return picture.holds(box)
        && dots.stream().noneMatch(dot -> dot.box().meets(box))
        && names.stream().noneMatch(name -> name.box().meets(box));
  }
}
