package communique.view;

import java.util.List;

/**
 * The feed of changes, see RFC 4287.
 *
 * @param id what tells this feed from all others: its own address
 * @param page the address of the page of changes
 * @param title the feed's title
 * @param author who answers for the site
 * @param lang a BCP 47 tag
 * @param updated the moment of the latest change, RFC 3339
 * @param entries the changes, the latest first
 */
public record FeedView(
    String id,
    String page,
    String title,
    String author,
    String lang,
    String updated,
    List<Entry> entries) {

  /**
   * One change.
   *
   * @param link its address
   * @param title kind and record
   * @param updated its moment, RFC 3339
   * @param summary before, after and reason
   */
  public record Entry(String link, String title, String updated, String summary) {}
}
