package communique.cli.reading;

import communique.cli.screen.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Words wrapped to a width, with a line of marks under each line that has any. A line is broken at
 * a space, or beside a letter of East Asia.
 */
final class MarkedLines {

  private static final String NOT_FIRST = "、。，．,.!?！？：；:;)]）］】」』》〉”’…";

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final Row line = new Row();
  private final Row word = new Row();
  private boolean spaced;
  private char spaceMark = ' ';

  /** What stands on one line, and what stands under it. */
  private static final class Row {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder under = new StringBuilder();

    void add(int point, char mark) {
      text.appendCodePoint(point);
      under.append(String.valueOf(mark).repeat(Width.of(point)));
    }

    void add(Row other) {
      text.append(other.text);
      under.append(other.under);
    }

    int columns() {
      return under.length();
    }

    void clear() {
      text.setLength(0);
      under.setLength(0);
    }
  }

  MarkedLines(int width) {
    this.width = width;
  }

  /** Adds words that all have that mark under them; a space if they have none. */
  void add(String words, char mark) {
    words.codePoints().forEach(point -> add(point, mark));
  }

  private void add(int point, char mark) {
    if (point == ' ') {
      endWord();
      spaced = line.columns() > 0;
      spaceMark = mark;
    } else {
      boolean alone = Width.isWide(point);
      if (alone && NOT_FIRST.indexOf(point) < 0) {
        endWord();
      }
      word.add(point, mark);
      if (word.columns() >= width) {
        endWord();
      }
    }
  }

  private void endWord() {
    if (word.columns() == 0) {
      return;
    }
    int space = spaced ? 1 : 0;
    if (line.columns() > 0 && line.columns() + space + word.columns() > width) {
      endLine();
    } else if (spaced) {
      line.add(' ', spaceMark);
    }
    line.add(word);
    word.clear();
    spaced = false;
  }

  private void endLine() {
    lines.add(line.text.toString());
    String under = line.under.toString().stripTrailing();
    if (!under.isEmpty()) {
      lines.add(under);
    }
    line.clear();
    spaced = false;
  }

  /** The lines, each followed by that of its marks if it has any. */
  List<String> done() {
    endWord();
    if (line.columns() > 0) {
      endLine();
    }
    return List.copyOf(lines);
  }
}
