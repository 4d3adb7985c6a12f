package communique.cli.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file as SARIF names it (RFC 3986; SARIF 2.1.0, §3.4).
 *
 * @param uri percent-encoded UTF-8
 * @param relative whether it is to be read from {@link #BASE}
 */
record FileUri(String uri, boolean relative) {

  /** What stands for the folder that relative addresses start from. */
  static final String BASE = "%SRCROOT%";

  /**
   * The address of a file.
   *
   * @param file its name as printed: with {@code /}, absolute or from the current folder
   */
  static FileUri of(String file) {
    Path path = Path.of(file);
    return path.isAbsolute()
        ? new FileUri(path.toUri().toASCIIString(), false)
        : new FileUri(file.isEmpty() ? "." : encoded(file), true);
  }

  /** The encoder is made for forms; an address differs from them in the space only. */
  private static String encoded(String file) {
    return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
