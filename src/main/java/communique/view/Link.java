package communique.view;

/**
 * Words that may lead somewhere.
 *
 * @param words what is shown
 * @param href where it leads, relative to the page; empty if nowhere
 */
public record Link(String words, String href) {

  /** Words that lead nowhere. */
  static Link plain(String words) {
    return new Link(words, "");
  }
}
