package communique.view;

import java.util.List;

/**
 * A page that lists the records of a kind.
 *
 * @param head what every page has
 * @param items the records, in order
 */
public record IndexView(Head head, List<Item> items) {

  /**
   * One record.
   *
   * @param entry its page
   * @param natives the name in its own script; none for most kinds
   * @param meta what tells it apart, in one line; may be empty
   */
  public record Item(Link entry, List<NativeName> natives, Phrase meta) {}
}
