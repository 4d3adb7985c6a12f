package communique.content.markdown;

import communique.shape.Ref;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which address was meant by one that is not safe. */
final class Addresses {

  private static final Pattern QUERY = Pattern.compile("[?#]");
  private static final Pattern NAME = Pattern.compile("([^.]++)(\\.[a-z]{2,5})?");

  private Addresses() {}

  /** What the author may have meant by an address that is not safe. */
  static String hint(String written) {
    if (written.regionMatches(true, 0, "www.", 0, 4)) {
      return "write https://" + written;
    }
    String path = QUERY.split(written, 2)[0];
    Matcher last = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
    boolean elsewhere = written.contains(":") || written.startsWith("//");
    if (!elsewhere && last.matches() && Ref.isSlug(last.group(1))) {
      return "to link to a sheet, write [["
          + last.group(1)
          + "]] or [["
          + last.group(1)
          + "|words]]";
    }
    return "write the whole address, with https://; to link to a sheet, write [[id]]";
  }
}
