package communique.view;

import java.util.List;

/**
 * What a page offers to machines, and to those who cite it.
 *
 * @param address where it is: its address, or its path where the site has none
 * @param canonical the address of what it shows; empty where the site has none, and of a page that
 *     has none of its own
 * @param picture the address of the picture of the sheet, else of the site; empty where the site
 *     has no address
 * @param version of the sheet that it shows, for those who cite it; empty of other pages
 * @param linked what it tells of, as JSON-LD; empty if nothing
 * @param trail the pages above it, likewise; empty where the site has no address
 * @param files the files beside it
 */
public record HeadData(
    String address,
    String canonical,
    String picture,
    String version,
    Html linked,
    Html trail,
    List<File> files) {

  /**
   * A file beside a page.
   *
   * @param format the ending of its name
   * @param path its way from the site's root
   * @param type its media type
   */
  public record File(String format, String path, String type) {}
}
