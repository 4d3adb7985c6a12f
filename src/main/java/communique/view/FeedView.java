package communique.view;

import java.util.List;

/**
 * The feed of changes, see RFC 4287.
 *
 * @param id what tells this feed from all others, and stays when its address changes
 * @param self its own address
 * @param page the address of the page of changes
 * @param title the feed's title
 * @param author who answers for the site
 * @param lang a BCP 47 tag
 * @param updated the moment of the latest change, RFC 3339
 * @param entries the changes, the latest first
 */
public record FeedView(
    String id,
    String self,
    String page,
    String title,
    String author,
    String lang,
    String updated,
    List<Entry> entries) {

  /**
   * One change.
   *
   * @param id what tells it from all others, and stays when its address changes
   * @param link its address
   * @param title kind and record
   * @param updated its moment, RFC 3339
   * @param summary before, after and reason
   */
  public record Entry(String id, String link, String title, String updated, String summary) {}
}
