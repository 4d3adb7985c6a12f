package communique.curate.assist;

import communique.curate.assist.Continuing.Continuation;
import java.util.regex.Pattern;

/**
 * Writes words so that YAML reads them as they are, behind what was typed of a value.
 *
 * @param cursor where it was typed
 * @param typed the value so far, as it is read
 */
record Replacing(Cursor cursor, String typed) {

  private static final Pattern UNSAFE = Pattern.compile(":(?:\\s|$)|\\s#");
  private static final Pattern UNSAFE_IN_BRACKETS = Pattern.compile("[,\\[\\]{}]|:(?:\\s|$)|\\s#");
  private static final Pattern UNSAFE_AT_START =
      Pattern.compile("[\"'&*!|>%@`#,\\[\\]{}].*|[-?:](?:\\s.*)?", Pattern.DOTALL);

  /** How many characters before the cursor are replaced. */
  int begun(Continuation next) {
    if (isToBeQuoted(next)) {
      return typed.length();
    }
    return cursor.before().endsWith(next.typed()) ? next.typed().length() : 0;
  }

  /** What comes in their place. */
  String text(Continuation next) {
    if (isToBeQuoted(next)) {
      String lead = typed.substring(0, typed.length() - next.typed().length());
      return '"' + escaped('"', lead + next.words()) + '"';
    }
    String words =
        begun(next) > 0 || next.typed().isEmpty()
            ? next.words()
            : next.words().substring(next.typed().length());
    return escaped(open().quote(), words);
  }

  private OpenMarks open() {
    return OpenMarks.of(cursor.before());
  }

  /** Whether a value without quotation marks could not go on so; it gets them then. */
  private boolean isToBeQuoted(Continuation next) {
    OpenMarks open = open();
    return open.quote() == ' '
        && typed.endsWith(next.typed())
        && cursor.before().endsWith(typed)
        && ((open.isInBrackets() ? UNSAFE_IN_BRACKETS : UNSAFE).matcher(next.words()).find()
            || (typed.equals(next.typed()) && UNSAFE_AT_START.matcher(next.words()).matches()));
  }

  private static String escaped(char quote, String words) {
    return switch (quote) {
      case '"' -> words.replace("\\", "\\\\").replace("\"", "\\\"");
      case '\'' -> words.replace("'", "''");
      default -> words;
    };
  }
}
