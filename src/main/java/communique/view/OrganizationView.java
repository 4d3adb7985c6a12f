package communique.view;

import java.util.List;

/**
 * What there is of one organization.
 *
 * @param head what every page has
 * @param natives the name in its own script
 * @param facts what it lies in, where it is, the bodies in it
 * @param members the states that belong to it, and from when to when
 * @param agreements what it agreed on, itself or by a body of it
 * @param kept of which documents it keeps the original
 * @param meetings where it took part, and those of the row that it is; the latest first
 * @param speakers who held an office of it, or took part or signed for it
 * @param positions what it said itself, and people without a sheet for it, by topic
 * @param meant statements in which it is addressed or meant
 * @param others what else names it
 * @param more where the rest of these is
 * @param sources the sources of the page
 */
public record OrganizationView(
    Head head,
    List<NativeName> natives,
    List<Fact> facts,
    List<Answer> members,
    Excerpt agreements,
    Excerpt kept,
    Excerpt meetings,
    Excerpt speakers,
    List<TopicView> positions,
    List<Link> meant,
    List<Link> others,
    List<Link> more,
    List<SourceLine> sources) {}
