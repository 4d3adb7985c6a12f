package communique.view;

import java.util.List;

/**
 * How often which speaker spoke on which topic.
 *
 * @param head what every page has
 * @param statements how many statements there are
 * @param blocks tables of a few topics each, so that no table is wider than a page
 * @param parts how it stands among the parts by speaker
 */
public record WhoSaidWhatView(Head head, int statements, List<Block> blocks, PartsView parts) {

  /**
   * A few topics, and those who spoke on one of them.
   *
   * @param topics the columns
   * @param rows the speakers
   */
  public record Block(List<Link> topics, List<Row> rows) {}

  /**
   * One speaker.
   *
   * @param speaker the sheet
   * @param natives the name in its own script
   * @param counts for each topic
   */
  public record Row(Link speaker, List<NativeName> natives, List<Count> counts) {}

  /**
   * How many statements of a speaker there are on a topic.
   *
   * @param number how many; may be 0
   * @param href where they stand; empty if there are none
   */
  public record Count(int number, String href) {}
}
