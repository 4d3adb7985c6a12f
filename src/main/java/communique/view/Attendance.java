package communique.view;

import java.util.List;

/**
 * An occasion at which a speaker was present.
 *
 * @param occasion the occasion
 * @param presence what shows that the speaker was there
 * @param office the office that the evidence shows the speaker in on that day; none if it shows
 *     none
 */
public record Attendance(OccasionView occasion, Answer presence, List<Answer> office) {}
