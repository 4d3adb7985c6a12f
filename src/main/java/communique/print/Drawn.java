package communique.print;

import java.util.Optional;

/**
 * What drawing a document came to.
 *
 * @param complaint what would be lost or wrong on paper; nothing if all is well
 * @param overleaf the page on which what is overleaf begins, from 1; nothing if nothing is
 */
record Drawn(Optional<String> complaint, Optional<Integer> overleaf) {}
