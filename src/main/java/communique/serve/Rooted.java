package communique.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page for missing addresses, for the place where the preview has the site: it is answered at
 * any depth, and its links lead on from there, or from where the site will be published.
 */
final class Rooted {

  private static final Pattern ROOT =
      Pattern.compile("<link rel=\"icon\" href=\"([^\"]*)assets/icon\\.svg\">");

  /** Neither to another host nor within the page. */
  private static final String LINK = "(\\s(?:href|src|action)=\")(?![a-z]+:|//|#)%s(?!/)";

  private Rooted() {}

  /** The page with links that begin at the root of the preview. */
  static String of(String html) {
    Matcher icon = ROOT.matcher(html);
    String root = icon.find() ? icon.group(1) : "";
    return html.replaceAll(LINK.formatted(Pattern.quote(root)), "$1/");
  }
}
