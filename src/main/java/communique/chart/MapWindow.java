package communique.chart;

import communique.chart.Projection.Point;
import java.util.List;

/**
 * The part of the earth that a map shows, and how it lies in the picture.
 *
 * @param projection from the earth to a plane
 * @param middle the place of the plane in the middle of the picture
 * @param scale units of the picture for one of the plane
 * @param width the width of the picture
 * @param height its height
 */
record MapWindow(Projection projection, Point middle, double scale, int width, int height) {

  /** If places lie within so many degrees of their middle, a part of the earth is shown. */
  private static final double PART = 60;

  /** A window is not narrower: 1,300 km. */
  private static final double LEAST = 0.2;

  /** So much of the picture is for the places themselves; names and coasts need the rest. */
  private static final double INNER_WIDTH = 0.62;

  private static final double INNER_HEIGHT = 0.66;

  /** The width of every picture, and the height of one of a part of the earth. */
  static final int WIDTH = 300;

  private static final int HEIGHT = 210;

  /** What lies at the edge of the earth is drawn whole. */
  private static final double EDGE = 6;

  /** The width and height of the earth in the Equal Earth projection. */
  private static final double EARTH_WIDTH = 5.42;

  private static final double EARTH_HEIGHT = 2.64;

  /** The window in which all places lie. */
  static MapWindow of(List<Spot> spots) {
    List<EarthPoint> points = spots.stream().map(Spot::point).toList();
    EarthPoint middle = middle(points);
    double near = Math.cos(Math.toRadians(PART));
    return points.stream().allMatch(point -> point.dot(middle) >= near)
        ? part(points, middle)
        : whole(points);
  }

  /** The point in the middle of others; if there is none, any. */
  private static EarthPoint middle(List<EarthPoint> points) {
    double x = points.stream().mapToDouble(EarthPoint::x).sum();
    double y = points.stream().mapToDouble(EarthPoint::y).sum();
    double z = points.stream().mapToDouble(EarthPoint::z).sum();
    return EarthPoint.of(
        rounded(Math.toDegrees(Math.atan2(y, x))),
        rounded(Math.toDegrees(Math.atan2(z, Math.hypot(x, y)))));
  }

  private static MapWindow part(List<EarthPoint> points, EarthPoint middle) {
    Projection projection = Projection.Azimuthal.around(middle.longitude(), middle.latitude());
    Box box = around(points, projection);
    double w = Math.max(LEAST, (box.right() - box.left()) / INNER_WIDTH);
    double h = Math.max(LEAST * HEIGHT / WIDTH, (box.bottom() - box.top()) / INNER_HEIGHT);
    return new MapWindow(projection, middle(box), Math.min(WIDTH / w, HEIGHT / h), WIDTH, HEIGHT);
  }

  /** So that the same map comes of what differs in the last digit of a machine's arithmetic. */
  private static double rounded(double degrees) {
    return Math.rint(degrees * 10) / 10;
  }

  private static MapWindow whole(List<EarthPoint> points) {
    Projection projection = new Projection.Whole(rounded(midst(points)));
    double scale = (WIDTH - 2 * EDGE) / EARTH_WIDTH;
    int height = (int) Math.ceil(EARTH_HEIGHT * scale + 2 * EDGE);
    return new MapWindow(projection, new Point(0, 0), scale, WIDTH, height);
  }

  /** The meridian opposite to the middle of the widest gap between places. */
  private static double midst(List<EarthPoint> points) {
    double[] all = points.stream().mapToDouble(EarthPoint::longitude).sorted().toArray();
    double widest = all[0] + 360 - all[all.length - 1];
    double gap = all[0] - widest / 2;
    for (int i = 1; i < all.length; i++) {
      if (all[i] - all[i - 1] > widest) {
        widest = all[i] - all[i - 1];
        gap = all[i] - widest / 2;
      }
    }
    return Math.IEEEremainder(gap + 180, 360);
  }

  private static Box around(List<EarthPoint> points, Projection projection) {
    List<Point> places = points.stream().map(projection::of).toList();
    return new Box(
        places.stream().mapToDouble(Point::x).min().orElseThrow(),
        places.stream().mapToDouble(Point::y).min().orElseThrow(),
        places.stream().mapToDouble(Point::x).max().orElseThrow(),
        places.stream().mapToDouble(Point::y).max().orElseThrow());
  }

  private static Point middle(Box box) {
    return new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
  }

  /** The same, but so much more of the earth. */
  MapWindow wider(double times) {
    return new MapWindow(projection, middle, scale / times, width, height);
  }

  /** Where a place lies in the picture; not a number if it is not shown. */
  Point place(EarthPoint earth) {
    Point point = projection.of(earth);
    return new Point(
        width / 2.0 + (point.x() - middle.x()) * scale,
        height / 2.0 - (point.y() - middle.y()) * scale);
  }

  /** Two neighbours of a line that lie farther apart do not belong together. */
  double farthest() {
    return Projection.FARTHEST * scale;
  }
}
