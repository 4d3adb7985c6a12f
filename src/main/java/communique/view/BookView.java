package communique.view;

import communique.view.DifferencesView.Differing;
import communique.view.TimelineView.Year;
import java.util.List;

/**
 * Sheets in one volume. Their sources are numbered through the whole of it.
 *
 * @param head what every page has; no record is shown by all of it
 * @param asOf the newest date among the sheets; empty if none
 * @param day the last day of that date, as ISO 8601 writes it; empty if none
 * @param choice what was chosen, line by line; nothing if all was
 * @param summits the sheets of summits
 * @param agreements the sheets of agreements
 * @param speakers the sheets of speakers
 * @param timeline what took place, in order of date
 * @param topics what was said and no sheet tells, by topic
 * @param differences where sources differ
 * @param sources all sources
 * @param index people and terms in order
 */
public record BookView(
    Head head,
    String asOf,
    String day,
    List<Phrase> choice,
    List<SummitView> summits,
    List<AgreementView> agreements,
    List<SpeakerView> speakers,
    List<Year> timeline,
    List<TopicView> topics,
    List<Differing> differences,
    List<SourceLine> sources,
    List<Line> index) {

  /**
   * A line of the index.
   *
   * @param words what is looked up
   * @param href what leads to it; empty if another line tells its places
   * @param see the words of that line; empty if this one tells them
   */
  public record Line(Phrase words, String href, Phrase see) {}
}
