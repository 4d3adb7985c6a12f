package communique.view;

/**
 * Words that may lead somewhere.
 *
 * @param words what is shown
 * @param href where it leads, relative to the page; empty if nowhere
 */
public record Link(Phrase words, String href) {

  /** Words that lead nowhere. */
  static Link plain(Phrase words) {
    return new Link(words, "");
  }

  /** Words of the page's own language that lead nowhere. */
  static Link plain(String words) {
    return plain(Phrase.of(words));
  }
}
