package communique.view;

import java.util.List;

/**
 * What every page has.
 *
 * @param title the page's title
 * @param lang the language of the page, a BCP 47 tag
 * @param dir {@code rtl} if it is written from the right; else empty
 * @param root the way from the page to the site's root: empty, or {@code ../}
 * @param home the way from the page to the root of its language
 * @param path the page's path from the root of its language
 * @param section the folder of the page there; empty for a page at that root
 * @param languages the same page in every language, this one among them; none if there is one
 * @param borrowed the languages, other than its own, in which words of ours stand on it; known as
 *     soon as the whole view of the page is made
 * @param usual how well most of it is supported, in words, which need not stand at every line; none
 *     where nothing is usual; known as soon as the whole view is made
 * @param crumbs the pages above this one, the home page first
 * @param related where else a reader of the record can go; none for other pages
 * @param elsewhere what the record, and what it names that has no page, is called in registers of
 *     the world
 * @param state that the record is a draft or under embargo; empty if it is plainly published
 * @param id the id of the record that the page shows; empty if none
 * @param asOf the newest date among its sources and verifications; empty if none
 * @param description what the page says first, in words alone; may be empty
 * @param day the last day of that date, as ISO 8601 writes it; empty if none
 * @param picture the picture of the sheet that the page shows, if it has one
 */
public record Head(
    Phrase title,
    String lang,
    String dir,
    String root,
    String home,
    String path,
    String section,
    List<Alternate> languages,
    List<String> borrowed,
    List<String> usual,
    List<Link> crumbs,
    List<Related> related,
    Identifiers elsewhere,
    String state,
    String id,
    String asOf,
    String description,
    String day,
    List<PictureView> picture) {

  /** The head of a page that there is only once, in no language of its own. */
  Head ofNoLanguage() {
    return new Head(
        title,
        lang,
        dir,
        root,
        home,
        path,
        section,
        List.of(),
        borrowed,
        usual,
        crumbs,
        related,
        elsewhere,
        state,
        id,
        asOf,
        description,
        day,
        picture);
  }

  /** The head of a page that says that first. */
  Head describedBy(String lead) {
    return new Head(
        title, lang, dir, root, home, path, section, languages, borrowed, usual, crumbs, related,
        elsewhere, state, id, asOf, lead, day, picture);
  }

  /**
   * The page in one language.
   *
   * @param lang a BCP 47 tag
   * @param name the language's name in itself
   * @param href the way to the page, from this one
   * @param address its whole address; that way where the site has none
   * @param current whether it is this page
   */
  public record Alternate(String lang, String name, String href, String address, boolean current) {}

  /**
   * Pages that have to do with a record.
   *
   * @param label what they are to it
   * @param links the pages
   */
  public record Related(String label, List<Link> links) {}
}
