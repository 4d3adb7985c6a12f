package communique.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import communique.model.Prose.Passage.Kind;

/**
 * What the words above others are. They need no evidence, for those below them have it; above
 * nothing they tell something by themselves.
 */
final class Heads {

  private Heads() {}

  /** What a heading is: its section goes on to the next heading of its level. */
  static Kind kind(Heading heading) {
    for (Node next = heading.getNext(); next != null; next = next.getNext()) {
      if (next instanceof Heading other) {
        if (other.getLevel() <= heading.getLevel()) {
          return Kind.ALONE;
        }
      } else if (!(next instanceof ThematicBreak || next instanceof Reference)) {
        return Kind.HEADING;
      }
    }
    return Kind.ALONE;
  }

  /** What the head of a table is, above those rows. */
  static Kind kind(Node rows) {
    for (Node row = rows.getFirstChild(); row != null; row = row.getNext()) {
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (!cell.getChildChars().isBlank()) {
          return Kind.HEADING;
        }
      }
    }
    return Kind.ALONE;
  }
}
