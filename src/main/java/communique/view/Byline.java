package communique.view;

import java.util.List;

/**
 * Who spoke, in one line.
 *
 * @param words all of them
 * @param each one by one, each leading to its page
 * @param href the way to the page of the first of them who has one; empty if none has
 */
public record Byline(Phrase words, List<Name> each, String href) {

  /** Nobody. */
  static final Byline NONE = new Byline(Phrase.NONE, List.of(), "");

  /**
   * One of them.
   *
   * @param who the name, or the words for somebody without a sheet
   * @param then what stands between it and the next; empty after the last
   */
  public record Name(Link who, String then) {}
}
