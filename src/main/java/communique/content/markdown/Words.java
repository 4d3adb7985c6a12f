package communique.content.markdown;

import communique.model.Prose;
import communique.shape.MarkFamily;
import communique.shape.MarkFamily.Nature;
import java.util.ArrayList;
import java.util.List;

/** The words of one passage, without markup and without citation marks. */
final class Words {

  private static final String CLOSING = ".,;:!?)]}…。，；：！？、）】";

  private final StringBuilder text = new StringBuilder();
  private final List<Prose.Name> named = new ArrayList<>();
  private boolean space;
  private boolean afterMark;
  private int cited;

  /** Adds words; any stretch of white space counts as one space. */
  void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i));
    }
  }

  /** Adds an id that stands for the words of a link. */
  void name(String id) {
    add(id);
    named.add(new Prose.Name(text.length(), id));
  }

  /** Where the words are ids that stand for the words of links. */
  List<Prose.Name> named() {
    return List.copyOf(named);
  }

  /** Leaves a citation mark out, and the space before it where punctuation follows. */
  void leaveOut(int citations) {
    cited += citations;
    afterMark = true;
  }

  /** How many citations stand among the words. */
  int cited() {
    return cited;
  }

  /** The words, without white space at either end. */
  @Override
  public String toString() {
    return text.toString();
  }

  private void add(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      space = true;
      return;
    }
    boolean closes = afterMark && closes(c);
    if (space && !closes && !text.isEmpty()) {
      text.append(' ');
    }
    text.append(c);
    space = false;
    afterMark = false;
  }

  private static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0
        || MarkFamily.mark(c).filter(mark -> mark.is(Nature.CLOSES)).isPresent();
  }
}
