package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.util.regex.Pattern;

/**
 * The path of a file in the published site.
 *
 * @param written folders and a file, relative to the root, with {@code /}
 */
@Doc("a path in the site like handbook/index.html")
public record PagePath(String written) implements Literal {

  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  /** Reads a path; fails if it is not one, or leaves the site. */
  public static PagePath of(String words) {
    if (!PATH.matcher(words).matches()) {
      throw Unreadable.wrongType(
          "\"" + words + "\" is not a path in the site; write it like handbook/index.html");
    }
    return new PagePath(words);
  }

  /** The first folder of the path with its {@code /}, or the file if it is in none. */
  public String folder() {
    return written.substring(
        0, written.indexOf('/') < 0 ? written.length() : written.indexOf('/') + 1);
  }
}
