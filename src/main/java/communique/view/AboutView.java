package communique.view;

import java.util.List;

/**
 * How the site works, and what its words mean.
 *
 * @param head what every page has
 * @param method how facts come about, from the source to the sheet
 * @param terms the words that need saying, in the order of their subject
 */
public record AboutView(Head head, List<Part> method, List<Part> terms) {

  /**
   * A matter and what there is to say of it.
   *
   * @param id the anchor
   * @param title what it is called
   * @param text in a few sentences
   * @param more the page where it can be seen; no words if there is none
   */
  public record Part(String id, String title, String text, Link more) {}
}
