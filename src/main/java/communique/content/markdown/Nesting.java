package communique.content.markdown;

/**
 * How deep a line may stand in quotes and list items, judged by the line alone.
 *
 * @param depth how many marks of quotes and list items it has; two columns of indentation before a
 *     mark count as one more, for they may belong to an item above
 * @param text the offset at which its text begins
 */
record Nesting(int depth, int text) {

  /** Deeper prose cannot be read. */
  static final int DEEPEST = 32;

  private static final int TAB = 4;
  private static final int LONGEST_NUMBER = 9;

  /** Reads the beginning of a line, no farther than to the first mark that is too deep. */
  static Nesting of(String line) {
    int depth = 0;
    int blanks = 0;
    int i = 0;
    while (i < line.length() && depth <= DEEPEST) {
      char c = line.charAt(i);
      int mark = endOfMark(line, i);
      if (isBlank(c)) {
        blanks += c == '\t' ? TAB : 1;
        i++;
      } else if (mark > i) {
        // the blanks between two marks belong to the first, up to the width of a tab
        int free = depth == 0 ? 0 : Math.min(blanks, TAB);
        depth += 1 + (blanks - free) / 2;
        blanks = 0;
        i = mark;
      } else {
        break;
      }
    }
    return new Nesting(depth, i);
  }

  /**
   * The offset after the mark there, or the offset itself; a rule like {@code * * *} is no mark.
   */
  private static int endOfMark(String line, int start) {
    if (line.charAt(start) == '>') {
      return start + 1;
    }
    int i = start;
    while (i < line.length() && i < start + LONGEST_NUMBER && isDigit(line.charAt(i))) {
      i++;
    }
    String marks = i > start ? ".)" : "-+*";
    boolean mark = i < line.length() && marks.indexOf(line.charAt(i)) >= 0;
    boolean apart = i + 1 >= line.length() || isBlank(line.charAt(i + 1));
    return mark && apart && !isRule(line, start) ? i + 1 : start;
  }

  private static boolean isRule(String line, int start) {
    char mark = line.charAt(start);
    int count = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != mark && !isBlank(c)) {
        return false;
      }
      count += c == mark ? 1 : 0;
    }
    return mark != '+' && count > 2;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
