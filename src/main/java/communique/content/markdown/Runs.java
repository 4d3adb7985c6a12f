package communique.content.markdown;

/**
 * What a line holds of the characters that are costly in numbers.
 *
 * @param bars how many bars there are
 * @param emphasis how many runs of asterisks or underscores there are
 * @param backticks how long the longest run of backticks is
 * @param rule how long the longest run of {@code *}, {@code _} or {@code -} is, blanks apart
 */
record Runs(int bars, int emphasis, int backticks, int rule) {

  /** Counts them. */
  static Runs of(String line) {
    int bars = 0;
    int emphasis = 0;
    int backticks = 0;
    int rule = 0;
    int run = 0;
    char last = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isBlank(c) && last != '`') {
        continue;
      }
      run = c == last ? run + 1 : 1;
      last = c;
      switch (c) {
        case '|' -> bars++;
        case '`' -> backticks = Math.max(backticks, run);
        case '-' -> rule = Math.max(rule, run);
        case '*', '_' -> {
          rule = Math.max(rule, run);
          emphasis += i == 0 || line.charAt(i - 1) != c ? 1 : 0;
        }
        default -> {}
      }
    }
    return new Runs(bars, emphasis, backticks, rule);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
