package communique.view;

import java.util.List;

/**
 * Where somebody was present, where that is too much for the sheet.
 *
 * @param head what every page has
 * @param axis these occasions on an axis of time
 * @param attended the occasions, in order
 * @param sources the sources of the page
 * @param parts how it stands among the parts that tell all of them
 */
public record AttendedView(
    Head head, Axis axis, List<Attendance> attended, List<SourceLine> sources, PartsView parts) {}
