package communique.curate.capture.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two texts of one article, word by word; how lines and paragraphs are parted makes no difference.
 */
public final class Comparison {

  /** Words told before and after what has changed. */
  private static final int AROUND = 4;

  /** Longer changes are told by their beginning and end. */
  private static final int MOST_TOLD = 24;

  /** The words not in common cost the square of their number. */
  private static final long MOST_WORK = 50_000_000;

  private final List<Token> before;
  private final List<Token> after;

  private Comparison(List<Token> before, List<Token> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The paragraphs of the earlier text in which something has changed, each in a line: what was
   * taken out, put in or replaced stands in square brackets, with a few words around it.
   *
   * @return none if every word is the same
   */
  public static List<String> changes(String before, String after) {
    return new Comparison(Token.of(before), Token.of(after)).told();
  }

  private List<String> told() {
    int begin = 0;
    int shorter = Math.min(before.size(), after.size());
    while (begin < shorter && same(begin, begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin && same(before.size() - 1 - end, after.size() - 1 - end)) {
      end++;
    }
    List<String> one = words(before, begin, before.size() - end);
    List<String> other = words(after, begin, after.size() - end);
    if (one.isEmpty() && other.isEmpty()) {
      return List.of();
    }
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    if ((long) one.size() * other.size() > MOST_WORK) {
      add(lines, begin, one.size(), begin, other.size());
    } else {
      for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
        Chunk<String> source = delta.getSource();
        Chunk<String> target = delta.getTarget();
        add(
            lines,
            begin + source.getPosition(),
            source.size(),
            begin + target.getPosition(),
            target.size());
      }
    }
    return lines.values().stream().map(StringBuilder::toString).toList();
  }

  private boolean same(int one, int other) {
    return before.get(one).words().equals(after.get(other).words());
  }

  private static List<String> words(List<Token> tokens, int from, int until) {
    return tokens.subList(from, until).stream().map(Token::words).toList();
  }

  private void add(Map<Integer, StringBuilder> lines, int from, int count, int to, int more) {
    int paragraph = paragraph(from, count);
    StringBuilder line = lines.computeIfAbsent(paragraph, number -> new StringBuilder());
    line.append(line.isEmpty() ? "" : " ");
    int begin = from;
    while (from - begin < AROUND && isIn(paragraph, begin - 1)) {
      begin--;
    }
    int end = from + count;
    while (end - from - count < AROUND && isIn(paragraph, end)) {
      end++;
    }
    line.append(isIn(paragraph, begin - 1) ? "…" : "");
    line.append(told(before.subList(begin, from)));
    line.append(begin < from ? " " : "");
    line.append(
        change(told(before.subList(from, from + count)), told(after.subList(to, to + more))));
    line.append(end > from + count ? " " : "");
    line.append(told(before.subList(from + count, end)));
    line.append(isIn(paragraph, end) ? "…" : "");
  }

  /** The paragraph of the words that are gone, else that of the word before those that are new. */
  private int paragraph(int from, int count) {
    int at = count > 0 || from == 0 ? from : from - 1;
    return at < before.size() ? before.get(at).paragraph() : 0;
  }

  private boolean isIn(int paragraph, int at) {
    return at >= 0 && at < before.size() && before.get(at).paragraph() == paragraph;
  }

  private static String change(String old, String now) {
    if (old.isEmpty()) {
      return "[+ " + now + "]";
    }
    return now.isEmpty() ? "[- " + old + "]" : "[" + old + " → " + now + "]";
  }

  private static String told(List<Token> tokens) {
    return tokens.size() <= MOST_TOLD
        ? joined(tokens)
        : joined(tokens.subList(0, MOST_TOLD / 2))
            + " … "
            + joined(tokens.subList(tokens.size() - MOST_TOLD / 2, tokens.size()));
  }

  /** Where a paragraph ends among them, that is marked. */
  private static String joined(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean ended = i > 0 && tokens.get(i - 1).paragraph() != token.paragraph();
      words.append(ended ? " ¶ " : i > 0 && token.spaced() ? " " : "").append(token.words());
    }
    return words.toString();
  }
}
