package communique.view;

import java.util.List;

/**
 * Everything that took place, in order of date.
 *
 * @param head what every page has
 * @param occasions summits and events
 * @param sources the sources of the page
 */
public record TimelineView(Head head, List<OccasionView> occasions, List<SourceLine> sources) {}
