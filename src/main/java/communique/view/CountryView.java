package communique.view;

import java.util.List;

/**
 * What there is of one country.
 *
 * @param head what every page has
 * @param span from when to when it was there, and what is there in its place, in words; none for
 *     most
 * @param memberships to which organizations it belongs, and from when to when
 * @param pairs what is between it and each other country, by their names
 * @param agreements what it agreed on with many, or with others than countries
 * @param meetings where it took part, the latest first
 * @param speakers who belongs to it, with the latest office
 * @param positions what it said itself, its institutions and people without a sheet, by topic
 * @param meant statements in which it is addressed or meant
 * @param sources the sources of these
 */
public record CountryView(
    Head head,
    List<String> span,
    List<Answer> memberships,
    Excerpt pairs,
    Excerpt agreements,
    Excerpt meetings,
    Excerpt speakers,
    List<TopicView> positions,
    List<Link> meant,
    List<SourceLine> sources) {}
