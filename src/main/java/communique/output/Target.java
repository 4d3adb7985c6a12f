package communique.output;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link leads, read as a browser reads it.
 *
 * @param kind what sort of place
 * @param path of the file in the output folder, decoded; empty where it is not one
 * @param fragment the anchor there, decoded
 */
record Target(Kind kind, String path, Optional<String> fragment) {

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]");
  private static final Pattern SCHEME = Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9+.-]*):.*");
  private static final Pattern PARTS = Pattern.compile("(?s)([^?#]*)(?:\\?[^#]*)?(?:#(.*))?");
  private static final Set<String> OF_HOSTS = Set.of("http", "https", "ws", "wss", "ftp");

  /** What sort of place a link leads to. */
  enum Kind {
    /** Another host. */
    HOST,
    /** Nowhere: data, a mail address. */
    NONE,
    /** A file seen from the root of whatever host or disk the site happens to lie on. */
    ROOT,
    /** Beside or above the output folder. */
    OUTSIDE,
    /** A file seen from the page. */
    FILE
  }

  /** Where a link leads that is written on the page of that path. */
  static Target of(String page, String written) {
    String link = LINE_BREAKS.matcher(written.strip()).replaceAll("").replace('\\', '/');
    Matcher scheme = SCHEME.matcher(link);
    if (scheme.matches()) {
      return nowhere(ofScheme(scheme.group(1).toLowerCase(Locale.ROOT)));
    }
    if (link.startsWith("//")) {
      return nowhere(Kind.HOST);
    }
    return link.startsWith("/")
        ? relative(Kind.ROOT, "", link.substring(1))
        : relative(Kind.FILE, page, link);
  }

  private static Kind ofScheme(String scheme) {
    if (scheme.equals("file") || scheme.length() == 1) {
      return Kind.ROOT;
    }
    return OF_HOSTS.contains(scheme) ? Kind.HOST : Kind.NONE;
  }

  private static Target relative(Kind kind, String page, String link) {
    Matcher parts = PARTS.matcher(link);
    if (!parts.matches()) {
      throw new IllegalStateException("every line has parts: " + link);
    }
    Optional<String> fragment =
        Optional.ofNullable(parts.group(2)).map(Target::decoded).filter(Target::namesAnchor);
    return SitePath.resolve(page, decoded(parts.group(1)))
        .map(path -> new Target(kind, path, fragment))
        .orElseGet(() -> nowhere(Kind.OUTSIDE));
  }

  /** {@code #} and {@code #top} lead to the top of every page. */
  private static boolean namesAnchor(String fragment) {
    return !fragment.isEmpty() && !fragment.equalsIgnoreCase("top");
  }

  private static Target nowhere(Kind kind) {
    return new Target(kind, "", Optional.empty());
  }

  private static String decoded(String words) {
    if (words.indexOf('%') < 0) {
      return words;
    }
    try {
      return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return words;
    }
  }
}
