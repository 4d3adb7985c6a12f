package communique.chart;

/**
 * A place on the earth (WGS 84).
 *
 * @param latitude in degrees from −90 to 90, north of the equator positive
 * @param longitude in degrees from −180 to 180, east of Greenwich positive
 * @param name what stands beside it
 * @param own whether the page is about what took place there
 */
public record Spot(double latitude, double longitude, Caption name, boolean own) {

  /**
   * A place.
   *
   * @throws IllegalArgumentException if there is none of these coordinates
   */
  public Spot {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(latitude + ", " + longitude + " is nowhere on the earth");
    }
  }

  EarthPoint point() {
    return EarthPoint.of(longitude, latitude);
  }
}
