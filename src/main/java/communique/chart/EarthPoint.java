package communique.chart;

/**
 * A point of the earth, by its coordinates and as the direction to it from the middle of the earth.
 *
 * @param longitude in degrees
 * @param latitude in degrees
 * @param x the direction, of length 1: to where the equator meets Greenwich's meridian
 * @param y to 90° east
 * @param z to the north pole
 */
record EarthPoint(double longitude, double latitude, double x, double y, double z) {

  /** The point with these coordinates in degrees. */
  static EarthPoint of(double longitude, double latitude) {
    double lambda = Math.toRadians(longitude);
    double phi = Math.toRadians(latitude);
    return new EarthPoint(
        longitude,
        latitude,
        Math.cos(phi) * Math.cos(lambda),
        Math.cos(phi) * Math.sin(lambda),
        Math.sin(phi));
  }

  /** The cosine of the angle between both. */
  double dot(EarthPoint other) {
    return x * other.x + y * other.y + z * other.z;
  }
}
