package communique.view;

import java.util.List;

/**
 * What the site offers as data, and on what terms.
 *
 * @param head what every page has
 * @param asOf the newest date among all sources, verifications and changes; empty if none
 * @param version the version of the data; see {@link DataVersion}
 * @param changes the page of what was changed
 * @param pages the pages on which the same can be read
 * @param reading how the data are read, in sentences
 * @param queries what can be asked of the database, for a beginning
 * @param groups the files, with what they hold
 */
public record DataView(
    Head head,
    String asOf,
    String version,
    Link changes,
    List<Link> pages,
    List<String> reading,
    List<DataQuery> queries,
    List<Group> groups) {

  /**
   * Files that are offered together.
   *
   * @param id the anchor
   * @param title what they are
   * @param files the files
   */
  public record Group(String id, String title, List<File> files) {}

  /**
   * A file.
   *
   * @param path its way from the site's root
   * @param type its media type
   * @param holds what it holds
   * @param size how much it is; empty where that is not known
   */
  public record File(String path, String type, String holds, String size) {}
}
