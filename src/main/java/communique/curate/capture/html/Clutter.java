package communique.curate.capture.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What stands on a page and is not of its article. */
final class Clutter {

  /** What no reader sees as words. */
  private static final String UNSEEN =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map,"
          + " head > *, rt, rp, [hidden], [aria-hidden=true]";

  private static final String AROUND =
      "nav, aside, form, button, input, select, textarea, dialog, menu, footer,"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
          + " [role=dialog], [role=alertdialog], [role=search], [role=menu], [role=alert]";

  private static final Pattern HIDING =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** Names that banners and boxes beside an article have, as whole words of a class or an id. */
  private static final Pattern BOX =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|onetrust|cmp|newsletter|subscribe|share|sharing|social"
              + "|sns|breadcrumbs?|related|recommend(?:ed|ations?)?|most-?read|popular|trending|comments?"
              + "|advert(?:isement)?s?|ads?|promo|paywall-bar|toolbar|skip-?link|sr-only|visually-hidden"
              + "|copyright)(?:$|[\\s_-])");

  private static final Set<String> KEPT = Set.of("html", "body", "main", "article");

  /** A box with more of the page's words than this share is no box. */
  private static final double LARGEST = 0.4;

  private Clutter() {}

  /** Removes what nobody reads. */
  static void removeUnseen(Element page) {
    page.select(UNSEEN).remove();
    remove(page.getAllElements().stream().filter(Clutter::isHidden).toList());
    comments(page).forEach(Node::remove);
    page.select("sup:has(a[href^=#])").remove();
  }

  private static List<? extends Node> comments(Element page) {
    return page.nodeStream(Comment.class).toList();
  }

  /** Removes menus, banners and boxes around an article too. */
  static void remove(Element page) {
    removeUnseen(page);
    int all = page.text().length();
    remove(page.select(AROUND).stream().filter(box -> isSmall(box, all)).toList());
    remove(
        page.getAllElements().stream()
            .filter(element -> !KEPT.contains(element.normalName()))
            .filter(element -> BOX.matcher(element.className() + " " + element.id()).find())
            .filter(box -> isSmall(box, all))
            .toList());
  }

  private static boolean isHidden(Element element) {
    return !KEPT.contains(element.normalName()) && HIDING.matcher(element.attr("style")).find();
  }

  private static boolean isSmall(Element box, int all) {
    return box.text().length() <= LARGEST * all;
  }

  private static void remove(List<Element> elements) {
    elements.stream().filter(element -> element.parent() != null).forEach(Node::remove);
  }
}
