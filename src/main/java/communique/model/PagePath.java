package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The path of a file in the published site.
 *
 * @param written folders and a file, relative to the root, with {@code /}
 */
@Doc("a path in the site like handbook/index.html")
public record PagePath(String written) implements Literal {

  /** In characters; no system has room for much longer ones. */
  private static final int LONGEST = 500;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private static final String FOLDER_PAGE = "index.html";

  /** Reads a path; fails if it is not one, or leaves the site. */
  public static PagePath of(String words) {
    if (words.length() > LONGEST) {
      throw Unreadable.wrongType(
          "this is too long for a path in the site: more than " + LONGEST + " characters");
    }
    if (!Arrays.stream(words.split("/", -1)).allMatch(name -> NAME.matcher(name).matches())) {
      throw Unreadable.wrongType(
          "\"" + words + "\" is not a path in the site; write it like handbook/index.html");
    }
    if (Arrays.stream(words.split("/")).anyMatch(PagePath::isNoneOnWindows)) {
      throw Unreadable.wrongType(
          "\"" + words + "\" cannot be a path in the site: Windows has no such file names");
    }
    return new PagePath(words);
  }

  /** A name of a device, whatever its ending, or one that ends with a full stop. */
  private static boolean isNoneOnWindows(String name) {
    return name.endsWith(".") || Ref.isDevice(name.split("\\.", 2)[0].toLowerCase(Locale.ROOT));
  }

  /** What is filled by whoever writes this page: its folder, if it is the folder's own page. */
  public String filled() {
    String folder = written.substring(0, written.lastIndexOf('/') + 1);
    return !folder.isEmpty() && written.equals(folder + FOLDER_PAGE) ? folder : written;
  }
}
