package communique.curate.assist;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The brackets and quotation marks of YAML that are open at the end of the beginning of a line.
 *
 * @param closing what would close them, the innermost first
 * @param quote the quotation mark that is open; a space if none is
 */
record OpenMarks(String closing, char quote) {

  private static final String BEFORE_VALUE = " {[,:";

  /** Reads them off the beginning of a line. */
  static OpenMarks of(String before) {
    Deque<Character> open = new ArrayDeque<>();
    char quote = ' ';
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean begins = i == 0 || BEFORE_VALUE.indexOf(before.charAt(i - 1)) >= 0;
      if (quote != ' ') {
        i += quote == '"' && c == '\\' ? 1 : 0;
        quote = c == quote ? ' ' : quote;
      } else if (begins && (c == '"' || c == '\'')) {
        quote = c;
      } else if (begins && (c == '{' || c == '[')) {
        open.push(c == '{' ? '}' : ']');
      } else if (!open.isEmpty() && c == open.peek()) {
        open.pop();
      }
    }
    StringBuilder closing = new StringBuilder(quote == ' ' ? "" : String.valueOf(quote));
    open.forEach(closing::append);
    return new OpenMarks(closing.toString(), quote);
  }

  /** Whether a list or a mapping on one line is open. */
  boolean isInBrackets() {
    return closing.length() > (quote == ' ' ? 0 : 1);
  }
}
