package communique.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings on the page. A sheet has the title as h1 and the section as h2, so prose
 * has h3 and h4; no level is skipped, whatever level the author begins with.
 */
final class Levels {

  private static final int SECTION = 2;
  private static final int DEEPEST = 4;

  private final Deque<Integer> open = new ArrayDeque<>();

  /** The level on the page of the next heading, whose level in the text is given. */
  int next(int written) {
    while (!open.isEmpty() && open.peek() >= written) {
      open.pop();
    }
    open.push(written);
    return Math.min(DEEPEST, SECTION + open.size());
  }
}
