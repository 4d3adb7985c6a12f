package communique.view;

import java.util.List;

/**
 * Who said what on one topic, and which agreements touch it.
 *
 * @param head what every page has
 * @param summary how much there is on it, in words; empty if nothing
 * @param speakers what each said
 * @param claims what the sources say, under the record that holds it
 * @param more where the rest of the claims is; none if these are all
 * @param agreements the agreements about it
 * @param sources the sources of the page
 * @param parts how it stands among the parts that tell all statements
 */
public record TopicPageView(
    Head head,
    String summary,
    List<BySpeaker> speakers,
    List<ByRecord> claims,
    List<Link> more,
    Excerpt agreements,
    List<SourceLine> sources,
    PartsView parts) {

  /**
   * What one, or several together, said on the topic.
   *
   * @param id the anchor
   */
  public record BySpeaker(String id, Byline speaker, List<StatementView> statements) {}

  /** What one record claims on the topic. */
  public record ByRecord(Link record, List<ClaimView> claims) {}
}
