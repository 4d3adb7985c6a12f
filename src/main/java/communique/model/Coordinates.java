package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a place lies on the earth (WGS 84): latitude before longitude, as ISO 6709 has them, in
 * degrees with a decimal point, each with its letter, so that no two can be taken for one another.
 *
 * @param written as {@code 35.84N 129.21E}
 */
@Doc("coordinates like 35.84N 129.21E")
public record Coordinates(String written) implements Literal {

  private static final String DEGREES = "([0-9]{1,3}(?:\\.[0-9]{1,6})?)";
  private static final Pattern FORM = Pattern.compile(DEGREES + "([NS]) " + DEGREES + "([EW])");
  private static final Pattern TURNED =
      Pattern.compile("(?i)" + DEGREES + "°? ?([EW]),? ?" + DEGREES + "°? ?([NS])");
  private static final Pattern LOOSE =
      Pattern.compile("(?i)" + DEGREES + "°? ?([NS]),? ?" + DEGREES + "°? ?([EW])");
  private static final Pattern NUMBERS =
      Pattern.compile("\\[?([+-]?)" + DEGREES + "[, ] ?([+-]?)" + DEGREES + "]?");
  private static final double POLE = 90;
  private static final double HALF_TURN = 180;

  /** Fails, with a hint where one can be given, if they are none or lie nowhere on the earth. */
  public Coordinates {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      throw Unreadable.wrongType(
              "\"" + written + "\" are not coordinates: degrees and N or S, degrees and E or W")
          .hint(meant(written).map(other -> "write " + other));
    }
    if (Double.parseDouble(form.group(1)) > POLE) {
      throw Unreadable.wrongType(form.group(1) + form.group(2) + " lies beyond the pole, 90°");
    }
    if (Double.parseDouble(form.group(3)) > HALF_TURN) {
      throw Unreadable.wrongType(
          form.group(3) + form.group(4) + " lies beyond the half of a turn, 180°");
    }
  }

  /** Reads coordinates. */
  public static Coordinates of(String words) {
    return new Coordinates(words);
  }

  private static Optional<String> meant(String words) {
    Matcher loose = LOOSE.matcher(words);
    if (loose.matches()) {
      return Optional.of(written(loose.group(1), loose.group(2), loose.group(3), loose.group(4)));
    }
    Matcher turned = TURNED.matcher(words);
    if (turned.matches()) {
      return Optional.of(
          written(turned.group(3), turned.group(4), turned.group(1), turned.group(2)));
    }
    Matcher numbers = NUMBERS.matcher(words);
    return Optional.of(numbers)
        .filter(Matcher::matches)
        .map(
            both ->
                written(
                    both.group(2),
                    both.group(1).equals("-") ? "S" : "N",
                    both.group(4),
                    both.group(3).equals("-") ? "W" : "E"))
        .map(all -> all + " if the first is the latitude");
  }

  private static String written(String latitude, String north, String longitude, String east) {
    return latitude
        + north.toUpperCase(Locale.ROOT)
        + " "
        + longitude
        + east.toUpperCase(Locale.ROOT);
  }

  /** Degrees from −90 to 90, north of the equator positive. */
  public double latitude() {
    return degrees(1, "S");
  }

  /** Degrees from −180 to 180, east of Greenwich positive. */
  public double longitude() {
    return degrees(3, "W");
  }

  private double degrees(int group, String negative) {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      throw new IllegalStateException(written);
    }
    double degrees = Double.parseDouble(form.group(group));
    return form.group(group + 1).equals(negative) ? -degrees : degrees;
  }
}
