package communique.view;

import java.util.List;

/**
 * The sheet of a summit.
 *
 * @param head what every page has
 * @param kind kind and grade, in one line
 * @param when date and place, in one line
 * @param sides who took part, by sides
 * @param facts what every summit's sheet answers
 * @param brief the points of the brief
 * @param outcomes what it led to
 * @param positions what was said, by topic and side
 * @param quotations the statements that a source quotes, with all their renditions
 * @param claims what else the sources say about it, beside the brief
 * @param differences where sources differ
 * @param disputed statements that nobody quotes and on which sources differ
 * @param doubts on how many points sources differ; empty if on none
 * @param questions the questions that they answer differently
 * @param differing how many of the quotations are among these points
 * @param axis the earlier events and the summit on an axis of time
 * @param map the places of the summit and of these events
 * @param events earlier events
 * @param earlier earlier statements
 * @param missing the questions that no source answers
 * @param prose running text
 * @param changes what was changed, the latest first
 * @param sources the sources of the page
 */
public record SummitView(
    Head head,
    String kind,
    Phrase when,
    List<SideView> sides,
    List<Fact> facts,
    List<ClaimView> brief,
    OutcomeView outcomes,
    List<PositionsView> positions,
    List<StatementView> quotations,
    List<ClaimView> claims,
    List<ClaimView> differences,
    List<StatementView> disputed,
    String doubts,
    List<Fact> questions,
    int differing,
    Axis axis,
    PlaceMap map,
    List<OccasionView> events,
    List<StatementView> earlier,
    List<String> missing,
    Html prose,
    List<ChangeView> changes,
    List<SourceLine> sources) {}
