package communique.view;

import java.util.List;

/**
 * Who said what on one topic, and which agreements touch it.
 *
 * @param head what every page has
 * @param statements how many statements there are on it
 * @param speakers what each person said
 * @param claims what the sources say, under the record that holds it
 * @param agreements the agreements about it
 * @param sources the sources of the page
 */
public record TopicPageView(
    Head head,
    int statements,
    List<BySpeaker> speakers,
    List<ByRecord> claims,
    List<TableView.Row> agreements,
    List<SourceLine> sources) {

  /**
   * What one person said on the topic.
   *
   * @param id the anchor
   */
  public record BySpeaker(String id, Link speaker, List<StatementView> statements) {}

  /** What one record claims on the topic. */
  public record ByRecord(Link record, List<ClaimView> claims) {}
}
