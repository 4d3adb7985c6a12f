package communique.view;

import java.util.List;

/**
 * Who said what on one topic, and which agreements touch it.
 *
 * @param head what every page has
 * @param speakers what each person said
 * @param claims what the sources say, with the record that holds it
 * @param agreements the agreements about it
 * @param sources the sources of the page
 */
public record TopicPageView(
    Head head,
    List<BySpeaker> speakers,
    List<ClaimView> claims,
    List<Link> agreements,
    List<SourceLine> sources) {

  /** What one person said on the topic. */
  public record BySpeaker(Link speaker, List<StatementView> statements) {}
}
