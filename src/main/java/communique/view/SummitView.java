package communique.view;

import java.util.List;

/**
 * The sheet of a summit: what came of it, who wants what, how sure that is, what is not known.
 *
 * @param head what every page has
 * @param kind kind and type of visit, in one line
 * @param when date and place, in one line
 * @param lead what came of it, in three sentences at most
 * @param worded how many wordings carry that
 * @param documents what it led to
 * @param sides what each side wants, in a line each
 * @param people who took part, by sides
 * @param facts what is known of it besides, each with its evidence
 * @param gaps what was looked for and is not stated
 * @param doubts on how many points sources differ, and how gravely; empty if on none
 * @param matrix how much each side said on each topic
 * @param said what was said, by topic and side
 * @param gists the same in our words alone, by side
 * @param differences the points on which sources differ, the gravest first
 * @param axis the earlier events and the summit on an axis of time
 * @param map the places of the summit and of these events
 * @param events earlier events
 * @param before the same in a few lines each
 * @param earlier earlier statements
 * @param claims what else the sources say about it
 * @param prose running text
 * @param changes what was changed, the latest first
 * @param sources the sources of the page
 */
public record SummitView(
    Head head,
    String kind,
    Phrase when,
    List<Sentence> lead,
    Wordings worded,
    DocumentsView documents,
    List<SideLine> sides,
    List<SideView> people,
    List<Fact> facts,
    Gaps gaps,
    String doubts,
    Matrix matrix,
    List<PositionsView> said,
    List<Gists> gists,
    List<DifferenceView> differences,
    Axis axis,
    PlaceMap map,
    List<OccasionView> events,
    List<EventView> before,
    List<StatementView> earlier,
    List<ClaimView> claims,
    Html prose,
    List<ChangeView> changes,
    List<SourceLine> sources) {}
