package communique.view;

import java.util.List;

/**
 * The sheet of a person: office, words, whereabouts.
 *
 * @param head what every page has
 * @param natives the name in its own script
 * @param names how the name is sorted, romanized and spelt besides, in one line; may be empty
 * @param life when the person was born and died
 * @param offices the offices, each with its dates
 * @param standfirst the latest office; of who has none, what the dossier shows of the person
 * @param axis these occasions on an axis of time
 * @param attended the occasions at which the person was present, in order; of many the latest
 * @param more where the rest of them is; none if these are all
 * @param positions what the person said, by topic, the newest first
 * @param elsewhere in a book, the topics of what the person said and another sheet tells, each
 *     leading to the first there
 * @param signed agreements signed, each with what tells of it
 * @param witnessed agreements witnessed, likewise
 * @param claims what the sources say about the person
 * @param facts none: what else is known stands in its own section
 * @param gaps what was looked for and is not stated
 * @param doubts on how many points sources differ, and how gravely; empty if on none
 * @param differences the points on which they differ, the gravest first
 * @param caveats how far the words can be ascribed to the person
 * @param meant statements of others in which the person is addressed or meant
 * @param mentioned records that mention the person
 * @param prose running text
 * @param changes what was changed, the latest first
 * @param sources the sources of the page
 */
public record SpeakerView(
    Head head,
    List<NativeName> natives,
    Phrase names,
    List<Fact> life,
    List<Answer> offices,
    Phrase standfirst,
    Axis axis,
    List<Attendance> attended,
    List<Link> more,
    List<TopicView> positions,
    List<Link> elsewhere,
    List<Answer> signed,
    List<Answer> witnessed,
    List<ClaimView> claims,
    List<Fact> facts,
    Gaps gaps,
    String doubts,
    List<DifferenceView> differences,
    List<Caveat> caveats,
    List<Link> meant,
    List<Link> mentioned,
    Html prose,
    List<ChangeView> changes,
    List<SourceLine> sources) {}
