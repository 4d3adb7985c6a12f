package communique.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are read, and written again as the same kind. */
public enum Format {
  JPEG("JPEG", List.of("jpg", "jpeg")),
  PNG("PNG", List.of("png"));

  private final String label;
  private final List<String> endings;

  Format(String label, List<String> endings) {
    this.label = label;
    this.endings = endings;
  }

  /** The kind that the end of a file's name promises. */
  public static Optional<Format> promisedBy(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".")
        ? Stream.of(values()).filter(format -> format.endings.contains(ending)).findFirst()
        : Optional.empty();
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** How the names of its files end. */
  public String ending() {
    return endings.get(0);
  }

  /** The media type, RFC 2046. */
  public String mediaType() {
    return "image/" + label.toLowerCase(Locale.ROOT);
  }
}
