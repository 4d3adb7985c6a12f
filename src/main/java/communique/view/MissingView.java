package communique.view;

import java.util.List;

/**
 * The page that a server gives where there is none, in every language of the site.
 *
 * @param head what every page has
 * @param languages what it says in each
 */
public record MissingView(Head head, List<Words> languages) {

  /**
   * What it says in one language.
   *
   * @param lang a BCP 47 tag
   * @param title that there is no such page
   * @param text what a reader can do
   * @param ways pages to go on from
   */
  public record Words(String lang, String title, String text, List<Link> ways) {}
}
