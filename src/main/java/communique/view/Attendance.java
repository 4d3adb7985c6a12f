package communique.view;

/**
 * An occasion at which a speaker was present.
 *
 * @param occasion the occasion
 * @param office the office that the evidence shows the speaker in on that day; may be empty
 */
public record Attendance(OccasionView occasion, Phrase office) {}
