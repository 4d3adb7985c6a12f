package communique.chart;

/**
 * From the earth to a plane, whose unit is the radius of the earth; y grows to the north. Areas are
 * true in both kinds, so that no country looks larger than it is.
 */
interface Projection {

  /** The place on the plane; not a number where the map does not show it. */
  Point of(EarthPoint point);

  /** Two neighbours on a coast that lie farther apart than this lie at two edges of the map. */
  double FARTHEST = 1;

  /**
   * A place on a plane.
   *
   * @param x to the right
   * @param y upwards on the plane, downwards in a picture
   */
  record Point(double x, double y) {}

  /**
   * Lambert's azimuthal equal-area projection around a point: for a part of the earth.
   *
   * @param middle the point
   * @param east the direction to the east there
   * @param north the direction to the north there
   */
  record Azimuthal(EarthPoint middle, EarthPoint east, EarthPoint north) implements Projection {

    /** What is farther than 120° from the middle is not shown. */
    private static final double LEAST_COSINE = -0.5;

    /** Around the point with these coordinates. */
    static Azimuthal around(double longitude, double latitude) {
      return new Azimuthal(
          EarthPoint.of(longitude, latitude),
          EarthPoint.of(longitude + 90, 0),
          latitude > 0
              ? EarthPoint.of(longitude + 180, 90 - latitude)
              : EarthPoint.of(longitude, 90 + latitude));
    }

    @Override
    public Point of(EarthPoint point) {
      double cosine = middle.dot(point);
      double k = cosine < LEAST_COSINE ? Double.NaN : Math.sqrt(2 / (1 + cosine));
      return new Point(k * east.dot(point), k * north.dot(point));
    }
  }

  /**
   * The Equal Earth projection (Šavrič, Patterson, Jenny 2018) around a meridian: for all of it.
   */
  record Whole(double longitude) implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public Point of(EarthPoint point) {
      double theta = Math.asin(M * point.z());
      double square = theta * theta;
      double sixth = square * square * square;
      double turn = Math.toRadians(Math.IEEEremainder(point.longitude() - longitude, 360));
      double x =
          turn
              * Math.cos(theta)
              / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
      return new Point(x, theta * (A1 + A2 * square + sixth * (A3 + A4 * square)));
    }
  }
}
