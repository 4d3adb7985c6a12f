package communique.curate.transfer.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From an at sign that begins a line to the brace that closes it.
 *
 * @param line on which it begins, 1-based
 * @param depth how deep its braces stand in one another
 * @param isWhole whether it is closed before the next one begins
 */
record Block(int line, String text, int depth, boolean isWhole) {

  private static final Pattern START =
      Pattern.compile("(?m)^[ \\t]*@[ \\t]*([A-Za-z]+)[ \\t]*[{(]");

  private static final Pattern NO_RECORD = Pattern.compile("(?i)comment|preamble");

  /** All blocks of a text but comments and preambles. */
  static List<Block> all(String text) {
    List<Integer> starts = new ArrayList<>();
    List<String> types = new ArrayList<>();
    Matcher start = START.matcher(text);
    while (start.find()) {
      starts.add(start.start());
      types.add(start.group(1));
    }
    List<Block> blocks = new ArrayList<>();
    int line = 1;
    int counted = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      line += lines(text, counted, starts.get(i));
      counted = starts.get(i);
      if (!NO_RECORD.matcher(types.get(i)).matches()) {
        blocks.add(of(text.substring(starts.get(i), end), line));
      }
    }
    return blocks;
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private static Block of(String text, int line) {
    int open = 0;
    int deepest = 0;
    int round = text.indexOf('(');
    boolean isRound = round >= 0 && (text.indexOf('{') < 0 || round < text.indexOf('{'));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        open++;
        deepest = Math.max(deepest, open);
      } else if (c == '}') {
        open--;
      }
      if (c == (isRound ? ')' : '}') && open == 0) {
        return new Block(line, text.substring(0, i + 1), deepest, true);
      }
    }
    return new Block(line, text, deepest, false);
  }
}
