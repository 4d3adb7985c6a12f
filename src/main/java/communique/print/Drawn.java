package communique.print;

import java.util.Optional;

/**
 * What drawing a document came to.
 *
 * @param complaint what would be lost or wrong on paper; nothing if all is well
 * @param front the page on which what stands on the front ends, from 1; nothing if all stands there
 */
record Drawn(Optional<String> complaint, Optional<Integer> front) {}
