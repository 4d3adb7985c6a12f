package communique.check;

import communique.problem.Problem;
import java.util.Optional;

/**
 * A problem, and the record that a rule looked at when it was found.
 *
 * @param record its id; nothing for the settings
 * @param problem what was found; it can stand elsewhere
 */
public record Finding(Optional<String> record, Problem problem) {}
