package communique.content.markdown;

/**
 * Finds where the parts of a link end. Each search stops where the next thing of its kind could
 * begin, so that a text is gone over a bounded number of times whatever stands in it.
 */
final class LinkEnds {

  /** What a search gives when it finds no end. */
  static final int NONE = -1;

  private static final int LONGEST_LABEL = 999;
  private static final int DEEPEST = 32;

  private LinkEnds() {}

  /** The offset after {@code [label]}. */
  static int label(CharSequence text, int start) {
    int last = Math.min(text.length(), start + LONGEST_LABEL + 2);
    if (start >= last || text.charAt(start) != '[') {
      return NONE;
    }
    for (int i = start + 1; i < last; i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case ']' -> {
          return i + 1;
        }
        case '[' -> {
          return NONE;
        }
        default -> {}
      }
    }
    return NONE;
  }

  /** The offset after an address, in angle brackets or bare; a bare one may be empty. */
  static int address(CharSequence text, int start) {
    return start < text.length() && text.charAt(start) == '<'
        ? angles(text, start)
        : bareAddress(text, start);
  }

  /** The offset after {@code <…>} without white space. */
  static int angles(CharSequence text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c <= ' ') {
        return NONE;
      }
    }
    return NONE;
  }

  /** The offset after a title in quotation marks or parentheses. */
  static int title(CharSequence text, int start) {
    char open = start < text.length() ? text.charAt(start) : 0;
    if (open != '"' && open != '\'' && open != '(') {
      return NONE;
    }
    char close = open == '(' ? ')' : open;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == open) {
        return NONE;
      }
      i += c == '\\' ? 1 : 0;
    }
    return NONE;
  }

  private static int bareAddress(CharSequence text, int start) {
    int depth = 0;
    int i = start;
    for (; i < text.length() && depth <= DEEPEST; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || (c == ')' && depth == 0)) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      i += isEscape(text, i) ? 1 : 0;
    }
    return depth == 0 ? i : NONE;
  }

  private static boolean isEscape(CharSequence text, int i) {
    return text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) > ' ';
  }
}
