package communique.output;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a link leads, read as a browser reads it.
 *
 * @param kind what sort of place
 * @param path of the file in the output folder, decoded; empty where it is not one
 * @param fragment the anchor there, decoded
 */
record Target(Kind kind, String path, Optional<String> fragment) {

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
    String link = withoutBreaks(written.strip()).replace('\\', '/');
    String scheme = scheme(link);
    if (!scheme.isEmpty()) {
      return nowhere(ofScheme(scheme.toLowerCase(Locale.ROOT)));
    }
    if (link.startsWith("//")) {
      return nowhere(Kind.HOST);
    }
    return link.startsWith("/")
        ? relative(Kind.ROOT, "", link.substring(1))
        : relative(Kind.FILE, page, link);
  }

  private static String withoutBreaks(String link) {
    return link.replace("\t", "").replace("\r", "").replace("\n", "");
  }

  /** What stands before a colon, if it can be a scheme (RFC 3986, 3.1); else empty. */
  private static String scheme(String link) {
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean follows = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (c == ':') {
        return link.substring(0, i);
      }
      if (!isLetter && (i == 0 || !follows)) {
        return "";
      }
    }
    return "";
  }

  private static Kind ofScheme(String scheme) {
    if (scheme.equals("file") || scheme.length() == 1) {
      return Kind.ROOT;
    }
    return OF_HOSTS.contains(scheme) ? Kind.HOST : Kind.NONE;
  }

  private static Target relative(Kind kind, String page, String link) {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    int query = path.indexOf('?');
    Optional<String> fragment =
        Optional.of(link.substring(hash + 1))
            .filter(words -> hash >= 0)
            .map(Target::decoded)
            .filter(Target::namesAnchor);
    return SitePath.resolve(page, decoded(query < 0 ? path : path.substring(0, query)))
        .map(found -> new Target(kind, found, fragment))
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
