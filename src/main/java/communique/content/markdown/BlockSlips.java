package communique.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import communique.problem.ReadingRules;
import communique.shape.Bullets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells blocks that became something else than they were meant to be. */
final class BlockSlips {

  private static final Pattern SENTENCE = Pattern.compile("(?s).*(\\n|\\[@|[.!?。！？]\\s*$).*");

  private static final Pattern HARD_BREAK = Pattern.compile("(?:  |\\\\)\\R?$");

  private final Slips slips;
  private int told;

  BlockSlips(Slips slips) {
    this.slips = slips;
  }

  /**
   * Tells one without words. A line of hyphens under a paragraph makes a heading of it, which needs
   * no citation.
   */
  void heading(Heading heading) {
    if (!heading.hasChildren()) {
      tell(
          heading.getOpeningMarker(),
          "this makes a heading without words, which nobody sees",
          "leave it out, or write \\#");
    }
    if (heading.isSetextHeading() && SENTENCE.matcher(heading.getText()).matches()) {
      tell(
          heading.getClosingMarker(),
          "this line makes a heading of the paragraph above it",
          "leave a blank line before it; a heading is written ## and its words");
    }
  }

  /** Looks at the beginning of each line. */
  void paragraph(Paragraph paragraph) {
    List<BasedSequence> lines = paragraph.getContentLines();
    OptionalInt head = LateTable.head(lines);
    head.ifPresent(i -> table(lines.get(i)));
    boolean told = head.isPresent();
    for (int i = 0; i < head.orElse(lines.size()); i++) {
      told |= LineMark.mayBegin(lines.get(i).toString()) && tellMarks(lines.get(i), i == 0);
    }
    if (!told) {
      runTogether(lines);
    }
  }

  private void table(BasedSequence head) {
    slips.tell(
        ReadingRules.UNSUPPORTED_MARKDOWN,
        head.trim(),
        "a table begins within a paragraph: this would be shown as typed",
        "leave a blank line before this one");
  }

  private boolean tellMarks(BasedSequence line, boolean first) {
    boolean told = false;
    for (LineMark mark : LineMark.values()) {
      if (mark.begins(line) && (first || !mark.onlyFirst())) {
        slips.tell(ReadingRules.UNSUPPORTED_MARKDOWN, line.trim(), mark.message(), mark.hint());
        told = true;
      }
    }
    return told;
  }

  /** Tells the first of several lines that were meant to stand below one another. */
  private void runTogether(List<BasedSequence> lines) {
    List<String> broken =
        lines.stream()
            .takeWhile(line -> !HARD_BREAK.matcher(line).find())
            .map(Object::toString)
            .toList();
    Bullets.first(broken)
        .ifPresent(
            i ->
                slips.tell(
                    ReadingRules.UNSUPPORTED_MARKDOWN,
                    lines.get(i).trim(),
                    "this makes no list: the lines would be run together",
                    LineMark.BULLET.hint()));
  }

  /** A list of one item that begins within a paragraph was hardly meant as one. */
  void list(ListBlock list) {
    boolean within =
        !(list.getParent() instanceof ListItem)
            && list.getPrevious() instanceof Paragraph before
            && before.getEndLineNumber() + 1 >= list.getStartLineNumber()
            && !before.getChars().trim().endsWith(":")
            && !before.getChars().trim().endsWith("：");
    if (within && list.getFirstChild() == list.getLastChild()) {
      told((ListItem) list.getFirstChild(), "in the middle of a paragraph this makes a list");
    }
  }

  /** A date at the beginning of a paragraph is no list, and the numbers of one are kept. */
  void numbers(OrderedList list) {
    List<OrderedItem> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(OrderedItem.of((ListItem) item));
    }
    boolean alike = items.stream().mapToInt(OrderedItem::number).distinct().count() == 1;
    int shown = list.getStartNumber();
    for (OrderedItem item : items) {
      if (item.isDate(items.size() == 1)) {
        String what = item.isLarge() ? "such a number" : "a date";
        told(item.item(), what + " at the beginning of a paragraph makes a list");
      } else if (!alike && item.number() != shown) {
        told(item.item(), "in a list this number would be shown as " + shown);
      }
      shown++;
    }
  }

  /** Tells one slip a line: the parts of a date are lists in one another. */
  private void told(ListItem item, String message) {
    BasedSequence marker = item.getOpeningMarker();
    int line = slips.mark(marker).line();
    if (line != told) {
      told = line;
      int last = marker.length() - 1;
      tell(
          marker,
          message,
          "if no list is meant, write " + marker.subSequence(0, last) + "\\" + marker.charAt(last));
    }
  }

  private void tell(BasedSequence at, String message, String hint) {
    slips.tell(ReadingRules.INVALID_MARKDOWN, at, message, hint);
  }
}
