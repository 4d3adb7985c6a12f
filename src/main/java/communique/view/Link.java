package communique.view;

import java.util.List;

/**
 * Words that may lead somewhere.
 *
 * @param words what is shown
 * @param href where it leads, relative to the page; empty if nowhere
 * @param name the words that lead there, where others follow them; else all do
 * @param beside what follows them, such as an office; may be empty
 */
public record Link(Phrase words, String href, Phrase name, Phrase beside) {

  /** Words all of which lead there. */
  public Link(Phrase words, String href) {
    this(words, href, words, Phrase.NONE);
  }

  /** Words that lead nowhere. */
  static Link plain(Phrase words) {
    return new Link(words, "");
  }

  /** Words of the page's own language that lead nowhere. */
  static Link plain(String words) {
    return plain(Phrase.of(words));
  }

  /** The same with what follows the words and leads nowhere. */
  Link followed(Phrase by) {
    return new Link(
        Phrase.join("", List.of(words, by)), href, name, Phrase.join("", List.of(beside, by)));
  }
}
