package communique.lsp;

import java.util.List;
import java.util.Optional;

/**
 * Where the lines of a text are in a later one of which a stretch is another.
 *
 * @param before the lines
 * @param after the lines later
 */
record MovedLines(List<String> before, List<String> after) {

  /** The number of a line later, from 1; nothing if it is one of those that are others now. */
  Optional<Integer> line(int line) {
    int same = same();
    if (line <= same) {
      return Optional.of(line);
    }
    int fromEnd = before.size() - line;
    return fromEnd < sameFromEnd(same) ? Optional.of(after.size() - fromEnd) : Optional.empty();
  }

  private int same() {
    int most = Math.min(before.size(), after.size());
    int same = 0;
    while (same < most && before.get(same).equals(after.get(same))) {
      same++;
    }
    return same;
  }

  private int sameFromEnd(int start) {
    int most = Math.min(before.size(), after.size()) - start;
    int same = 0;
    while (same < most
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    return same;
  }
}
