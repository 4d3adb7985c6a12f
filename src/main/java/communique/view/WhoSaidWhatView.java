package communique.view;

import java.util.List;

/**
 * Who said what: how much on each topic, and where there is room the words.
 *
 * @param head what every page has
 * @param statements how many statements there are
 * @param blocks tables of a few topics each, so that no table is wider than a page
 * @param topics what was said, by topic and the newest first; nothing where it is too much, or the
 *     page is a part
 * @param sources the sources of the page
 * @param parts how it stands among the parts by speaker
 */
public record WhoSaidWhatView(
    Head head,
    int statements,
    List<Block> blocks,
    List<OnTopic> topics,
    List<SourceLine> sources,
    PartsView parts) {

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
   * @param dots one for each, where they can be counted at a glance
   * @param href where they stand; empty if there are none
   */
  public record Count(int number, List<Integer> dots, String href) {}

  /**
   * What was said on a topic.
   *
   * @param topic the topic's page
   * @param id its id; empty for what has none
   * @param voices what was said, by those who said it
   * @param under the topics under which stands what bears this one too
   */
  public record OnTopic(Link topic, String id, List<VoiceView> voices, List<Link> under) {}
}
