package communique.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * The edits that make one text of another: where as many lines are others as before, each line on
 * its own, so that folds and cursors stay where they are.
 *
 * @param before the lines of the one
 * @param after the lines of the other
 */
record TextChange(List<String> before, List<String> after) {

  /** Between two texts. */
  static List<TextEdit> of(String before, String after) {
    return new TextChange(OpenText.lines(before), OpenText.lines(after)).edits();
  }

  private List<TextEdit> edits() {
    int start = 0;
    int most = Math.min(before.size(), after.size());
    while (start < most && before.get(start).equals(after.get(start))) {
      start++;
    }
    int tail = 0;
    while (tail < most - start
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<String> out = before.subList(start, before.size() - tail);
    List<String> in = after.subList(start, after.size() - tail);
    return out.size() == in.size() ? lineByLine(start, out, in) : List.of(whole(start, out, in));
  }

  private static List<TextEdit> lineByLine(int start, List<String> out, List<String> in) {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < out.size(); i++) {
      if (!out.get(i).equals(in.get(i))) {
        edits.add(new TextEdit(Protocol.range(start + i, 0, out.get(i).length()), in.get(i)));
      }
    }
    return edits;
  }

  private TextEdit whole(int start, List<String> out, List<String> in) {
    int end = start + out.size();
    boolean isLast = end == before.size();
    if (isLast && out.isEmpty()) {
      Position behind = new Position(end - 1, before.get(end - 1).length());
      return new TextEdit(new Range(behind, behind), "\n" + String.join("\n", in));
    }
    if (isLast && in.isEmpty() && start > 0) {
      Position last = new Position(start - 1, before.get(start - 1).length());
      return new TextEdit(new Range(last, new Position(end - 1, before.get(end - 1).length())), "");
    }
    Position until =
        isLast ? new Position(end - 1, before.get(end - 1).length()) : new Position(end, 0);
    String text = String.join("\n", in) + (isLast || in.isEmpty() ? "" : "\n");
    return new TextEdit(new Range(new Position(start, 0), until), text);
  }
}
