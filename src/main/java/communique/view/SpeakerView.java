package communique.view;

import java.util.List;

/**
 * The sheet of a speaker.
 *
 * @param head what every page has
 * @param natives the name in its own script
 * @param spellings other spellings in use
 * @param sort what the name is looked up by in lists; may be empty
 * @param romanization the system of the romanization; may be empty
 * @param life when the person was born and died
 * @param offices the offices, each with its dates
 * @param presence what the dossier shows: present, or only mentioned
 * @param axis these occasions on an axis of time
 * @param attended the occasions at which the person was present, in order; of many the latest
 * @param meetings how many there are
 * @param more where the rest of them is; none if these are all
 * @param positions what the person said, by topic, the newest first
 * @param signed agreements signed
 * @param witnessed agreements witnessed
 * @param claims what the sources say about the person
 * @param differences where sources differ
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
    List<String> spellings,
    Phrase sort,
    Phrase romanization,
    List<Fact> life,
    List<Answer> offices,
    String presence,
    Axis axis,
    List<Attendance> attended,
    int meetings,
    List<Link> more,
    List<TopicView> positions,
    List<Link> signed,
    List<Link> witnessed,
    List<ClaimView> claims,
    List<ClaimView> differences,
    List<Caveat> caveats,
    List<Link> meant,
    List<Link> mentioned,
    Html prose,
    List<ChangeView> changes,
    List<SourceLine> sources) {}
