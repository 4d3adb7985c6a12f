package communique.view;

import communique.view.TableView.Token;
import java.util.List;

/**
 * How a page stands among the parts of a list.
 *
 * @param parts the parts it leads to; none if it shows all that belongs to it
 * @param shown that it shows the first of many only, in words; empty if it shows all
 * @param previous the part before it; none if it is the first
 * @param next the part after it; none if it is the last
 */
public record PartsView(List<Lead> parts, String shown, List<Link> previous, List<Link> next) {

  /**
   * The way to a part.
   *
   * @param part its page
   * @param count how many records are in it
   * @param tokens the values that filters ask for, of all of them
   */
  public record Lead(Link part, int count, List<Token> tokens) {}
}
