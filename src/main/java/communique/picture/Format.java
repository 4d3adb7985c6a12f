package communique.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are read, and written again as the same kind. */
public enum Format {
  JPEG("JPEG", "jpg"),
  PNG("PNG", "png");

  private final String label;
  private final String ending;

  Format(String label, String ending) {
    this.label = label;
    this.ending = ending;
  }

  /** The kind that the end of a file's name promises. */
  public static Optional<Format> promisedBy(String name) {
    int point = name.lastIndexOf('.');
    String end = name.substring(point + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> point >= 0 && (end.equals(format.ending) || end.equals(format.inType())))
        .findFirst();
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** How the names of its files end. */
  public String ending() {
    return ending;
  }

  /** The media type, RFC 2046. */
  public String mediaType() {
    return "image/" + inType();
  }

  private String inType() {
    return label.toLowerCase(Locale.ROOT);
  }
}
