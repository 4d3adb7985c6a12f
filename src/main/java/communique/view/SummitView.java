package communique.view;

import java.util.List;

/**
 * The sheet of a summit.
 *
 * @param head what every page has
 * @param kind kind and grade, in one line
 * @param when date and place, in one line
 * @param participants who took part
 * @param facts what every summit's sheet answers
 * @param brief the points of the brief
 * @param outcomes what it led to
 * @param positions what was said, by topic
 * @param claims what the sources say about it
 * @param differences where sources differ
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
    List<ParticipantView> participants,
    List<Fact> facts,
    List<ClaimView> brief,
    OutcomeView outcomes,
    List<TopicView> positions,
    List<ClaimView> claims,
    List<ClaimView> differences,
    List<OccasionView> events,
    List<StatementView> earlier,
    List<String> missing,
    Html prose,
    List<ChangeView> changes,
    List<SourceLine> sources) {}
