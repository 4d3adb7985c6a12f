package communique.view;

import java.util.List;

/**
 * The feed of new sheets and of changes, see RFC 4287.
 *
 * @param id what tells this feed from all others, and stays when its address changes
 * @param self its own address
 * @param page the address of the site in that language
 * @param title the feed's title
 * @param author who answers for the site
 * @param rights on what terms its words may be used; empty if nothing is said
 * @param lang a BCP 47 tag
 * @param updated the moment of the latest entry, RFC 3339
 * @param entries sheets and changes, the latest first
 */
public record FeedView(
    String id,
    String self,
    String page,
    String title,
    String author,
    String rights,
    String lang,
    String updated,
    List<Entry> entries) {

  /**
   * One sheet or change.
   *
   * @param id what tells it from all others, and stays when its address changes
   * @param link its address
   * @param title the sheet, or kind and record
   * @param updated its moment, RFC 3339
   * @param summary what the sheet says first, or before, after and reason; may be empty
   * @param categories the topics and countries of the record
   */
  public record Entry(
      String id,
      String link,
      String title,
      String updated,
      String summary,
      List<Category> categories) {}

  /**
   * A topic or a country, see RFC 4287, section 4.2.2.
   *
   * @param term the id of the topic, or the code of the country: the same in every language
   * @param scheme the address of the list of all topics or countries in the first language
   * @param label its name
   */
  public record Category(String term, String scheme, String label) {}
}
