package communique.chart;

import communique.chart.Projection.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The coast in a window, as the data of an SVG path, in halves of the picture's units: clipped to
 * the picture, and without what is too small to be seen.
 */
final class CoastPath {

  private static final int HALVES = 2;
  private static final int MOST = 3000;
  private static final double FINE = 0.5;
  private static final double COARSER = 1.3;

  private static final int COLUMNS = 4;
  private static final int ROWS = 3;

  /** An island of fewer points would be a stroke. */
  private static final int LEAST_OF_RING = 4;

  private final MapWindow window;
  private final List<List<Point>> lines;

  CoastPath(MapWindow window) {
    this.window = window;
    this.lines = clipped(window);
  }

  MapWindow window() {
    return window;
  }

  /** In how many of the twelve parts of the picture, three rows of four, there is some coast. */
  long parts() {
    return lines.stream()
        .flatMap(List::stream)
        .map(
            point ->
                part(point.x(), window.width(), COLUMNS)
                    + COLUMNS * part(point.y(), window.height(), ROWS))
        .distinct()
        .count();
  }

  private static int part(double at, int whole, int parts) {
    return Math.min(parts - 1, (int) (parts * at / whole));
  }

  /** The path; as much coarser as it takes to make it short. Empty if no coast is in sight. */
  String draw() {
    double tolerance = FINE;
    String path = path(tolerance);
    while (path.length() > MOST) {
      tolerance *= COARSER;
      path = path(tolerance);
    }
    return path;
  }

  private String path(double tolerance) {
    StringBuilder path = new StringBuilder();
    for (List<Point> line : lines) {
      if (extent(line) >= 2 * tolerance) {
        List<Point> simple = simplified(line, tolerance);
        if (simple.size() >= LEAST_OF_RING || !isRing(simple)) {
          write(simple, path);
        }
      }
    }
    return path.toString();
  }

  private static boolean isRing(List<Point> line) {
    return line.get(0).equals(line.get(line.size() - 1));
  }

  /** The longer side of the box around a line. */
  private static double extent(List<Point> line) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Point point : line) {
      left = Math.min(left, point.x());
      right = Math.max(right, point.x());
      top = Math.min(top, point.y());
      bottom = Math.max(bottom, point.y());
    }
    return Math.max(right - left, bottom - top);
  }

  private static void write(List<Point> line, StringBuilder path) {
    long x = 0;
    long y = 0;
    boolean first = true;
    for (Point point : line) {
      long nextX = Math.round(point.x() * HALVES);
      long nextY = Math.round(point.y() * HALVES);
      if (first) {
        path.append('M').append(nextX).append(' ').append(nextY).append('l');
      } else if (nextX != x || nextY != y) {
        char before = path.charAt(path.length() - 1);
        String dx = String.valueOf(nextX - x);
        path.append(before == 'l' || dx.startsWith("-") ? dx : " " + dx);
        path.append(nextY - y < 0 ? "" : " ").append(nextY - y);
      }
      first = false;
      x = nextX;
      y = nextY;
    }
    if (path.charAt(path.length() - 1) == 'l') {
      path.append("0 0");
    }
  }

  /** The lines of the picture, cut where they leave it. */
  private static List<List<Point>> clipped(MapWindow window) {
    List<List<Point>> lines = new ArrayList<>();
    for (List<EarthPoint> coast : Coast.lines()) {
      List<Point> line = new ArrayList<>();
      Point before = new Point(Double.NaN, Double.NaN);
      for (EarthPoint earth : coast) {
        Point point = window.place(earth);
        if (!belong(before, point, window) || !segment(before, point, line, lines, window)) {
          end(line, lines);
        }
        before = point;
      }
      end(line, lines);
    }
    return lines;
  }

  private static boolean belong(Point before, Point point, MapWindow window) {
    return distance(before, point) <= window.farthest();
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(other.x() - one.x(), other.y() - one.y());
  }

  /** Ends a line and begins another one in its place. */
  private static void end(List<Point> line, List<List<Point>> lines) {
    if (line.size() > 1) {
      lines.add(List.copyOf(line));
    }
    line.clear();
  }

  /** Adds what of a segment lies in the picture; false if it ends outside (Liang and Barsky). */
  private static boolean segment(
      Point from, Point to, List<Point> line, List<List<Point>> lines, MapWindow window) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double[] ways = {-dx, dx, -dy, dy};
    double[] rooms = {from.x(), window.width() - from.x(), from.y(), window.height() - from.y()};
    double enters = 0;
    double leaves = 1;
    for (int edge = 0; edge < ways.length; edge++) {
      double at = rooms[edge] / ways[edge];
      if (ways[edge] == 0 && rooms[edge] < 0) {
        return false;
      } else if (ways[edge] < 0) {
        enters = Math.max(enters, at);
      } else if (ways[edge] > 0) {
        leaves = Math.min(leaves, at);
      }
    }
    if (enters > leaves) {
      return false;
    }
    if (enters > 0) {
      end(line, lines);
    }
    if (line.isEmpty()) {
      line.add(new Point(from.x() + enters * dx, from.y() + enters * dy));
    }
    line.add(new Point(from.x() + leaves * dx, from.y() + leaves * dy));
    return leaves >= 1;
  }

  /** The points without which the line would be off by more than that (Douglas and Peucker). */
  private static List<Point> simplified(List<Point> line, double tolerance) {
    boolean[] kept = new boolean[line.size()];
    kept[0] = true;
    kept[line.size() - 1] = true;
    keep(line, 0, line.size() - 1, tolerance, kept);
    List<Point> simple = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        simple.add(line.get(i));
      }
    }
    return simple;
  }

  private static void keep(List<Point> line, int from, int to, double tolerance, boolean[] kept) {
    double farthest = tolerance;
    int at = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(line.get(i), line.get(from), line.get(to));
      if (distance > farthest) {
        farthest = distance;
        at = i;
      }
    }
    if (at >= 0) {
      kept[at] = true;
      keep(line, from, at, tolerance, kept);
      keep(line, at, to, tolerance, kept);
    }
  }

  private static double distance(Point point, Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double along =
        square == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
    double at = Math.max(0, Math.min(1, along));
    return Math.hypot(point.x() - from.x() - at * dx, point.y() - from.y() - at * dy);
  }
}
