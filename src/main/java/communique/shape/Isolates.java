package communique.shape;

/** The marks of direction that open and close (UAX #9): U+2066 to U+2068, and U+2069. */
final class Isolates {

  private static final char FIRST = 0x2066;
  private static final char CLOSE = 0x2069;

  private Isolates() {}

  /** Whether each is closed, in order, and none stands inside a word. */
  static boolean areClosed(String words) {
    int open = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isolate = c >= FIRST && c <= CLOSE;
      open += c == CLOSE ? -1 : isolate ? 1 : 0;
      if (open < 0 || (isolate && isInside(words, i))) {
        return false;
      }
    }
    return open == 0;
  }

  private static boolean isInside(String words, int i) {
    return i > 0
        && i + 1 < words.length()
        && Character.isLetter(words.codePointBefore(i))
        && Character.isLetter(words.codePointAt(i + 1));
  }
}
