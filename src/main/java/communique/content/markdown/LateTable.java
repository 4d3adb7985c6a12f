package communique.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds a table whose head stands directly below words, so that it goes on with their paragraph.
 */
final class LateTable {

  private static final Pattern RULE =
      Pattern.compile("\\s*+\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*+");

  private static final Pattern OUTER = Pattern.compile("^\\s*+\\|?|(?<!\\\\)\\|?\\s*+$");

  private LateTable() {}

  /** Which line is the head: the next has as many parts, and is what stands below a head. */
  static OptionalInt head(List<BasedSequence> lines) {
    return IntStream.range(1, lines.size() - 1)
        .filter(i -> isRule(lines.get(i + 1)) && columns(lines.get(i)) == columns(lines.get(i + 1)))
        .findFirst();
  }

  private static boolean isRule(BasedSequence line) {
    return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && RULE.matcher(line).matches();
  }

  private static int columns(BasedSequence line) {
    String inner = OUTER.matcher(RawMarks.unescaped(line)).replaceAll("");
    return (int) inner.chars().filter(c -> c == '|').count();
  }
}
