package communique.cli;

import java.util.stream.Collectors;

/** What a terminal shows as it is: words of a dossier can neither steer it nor flood it. */
final class Visible {

  /** In code points. */
  private static final int LONGEST = 1_000;

  private static final int LOST = 0xFFFD;

  private Visible() {}

  /** A character, or another in its stead: tabs and control characters move what comes after. */
  static int point(int point) {
    boolean harmless =
        switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
    return harmless ? point : point == '\t' ? ' ' : LOST;
  }

  /** Words on one line. */
  static String line(String words) {
    String line =
        words
            .codePoints()
            .limit(LONGEST)
            .map(Visible::point)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return words.codePointCount(0, words.length()) > LONGEST ? line + "…" : line;
  }
}
