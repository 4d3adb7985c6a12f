package communique.output;

import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what CSS loads: {@code url(…)} and {@code @import}. */
final class StyleScan {

  /**
   * Comments and strings are matched so that no part of them is taken for something that loads.
   * What is repeated is a single character, or rare: large pictures in CSS must not exhaust the
   * stack.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?is)/\\*.*?\\*/|@namespace[^;]*+"
              + "|url\\(\\s*+(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|(?<bare>[^)\"']*+))"
              + "|@import\\s*+(?:\"(?<importDouble>[^\"]*+)\"|'(?<importSingle>[^']*+)')"
              + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'");

  private static final String[] GROUPS = {
    "double", "single", "bare", "importDouble", "importSingle"
  };

  private StyleScan() {}

  /** Calls back with each address and its offset. */
  static void scan(String css, ObjIntConsumer<String> found) {
    Matcher token = TOKEN.matcher(css);
    while (token.find()) {
      for (String group : GROUPS) {
        if (token.start(group) >= 0) {
          found.accept(token.group(group), token.start(group));
        }
      }
    }
  }
}
