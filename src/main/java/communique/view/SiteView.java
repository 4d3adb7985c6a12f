package communique.view;

import java.util.List;

/**
 * What every page says about the site.
 *
 * @param title the site's title
 * @param publisher who answers for it
 * @param notice that more is shown than may be published; empty in a plain edition
 * @param about what it is about; may be empty
 * @param licence on what terms its words and data may be used, and where these can be read; no
 *     words if nothing is said
 * @param feed the feed's way from the site's root; empty if there is none
 * @param bundle the way to the offline bundle from the site's root; empty if there is none
 * @param data the way to the page of the data from the root of the language; empty if there is none
 * @param archive the way to the page of the versions before from there; empty if there is none
 * @param assets what is asked for with every style and script of the theme, so that a browser never
 *     takes one that it kept of another theme; empty where there are none
 * @param pages pages that another tool puts beside ours, by their way from the site's root
 */
public record SiteView(
    Phrase title,
    Phrase publisher,
    String notice,
    Phrase about,
    Link licence,
    String feed,
    String bundle,
    String data,
    String archive,
    String assets,
    List<Link> pages) {}
