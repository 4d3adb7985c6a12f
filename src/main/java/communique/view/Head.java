package communique.view;

import java.util.List;

/**
 * What every page has.
 *
 * @param title the page's title
 * @param lang the language of the page, a BCP 47 tag
 * @param root the way from the page to the site's root: empty, or {@code ../}
 * @param path the page's path from the site's root
 * @param section the folder of the page; empty for a page at the root
 * @param crumbs the pages above this one, the home page first
 * @param state that the record is a draft or under embargo; empty if it is plainly published
 * @param id the id of the record that the page shows; empty if none
 * @param asOf the newest date among its sources and verifications; empty if none
 */
public record Head(
    String title,
    String lang,
    String root,
    String path,
    String section,
    List<Link> crumbs,
    String state,
    String id,
    String asOf) {}
