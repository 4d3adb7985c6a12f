package communique.curate.revise;

import communique.curate.edit.Refused;
import communique.problem.Mark;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Characters on a line of a text, and those that come in their place.
 *
 * @param mark where they begin, and at least as many as they are
 * @param before what is replaced: the last of it within the mark
 * @param after what comes in its place
 */
record Spot(Mark mark, String before, String after) {

  private static final Comparator<Spot> ORDER =
      Comparator.<Spot>comparingInt(spot -> spot.mark.line())
          .thenComparingInt(spot -> spot.mark.column());

  /**
   * The text with all of them replaced.
   *
   * @throws Refused if something else stands at one of the places
   */
  static String replaced(String file, String text, Collection<Spot> spots) throws Refused {
    List<Spot> fromTheEnd = spots.stream().distinct().sorted(ORDER.reversed()).toList();
    StringBuilder all = new StringBuilder(text);
    for (Spot spot : fromTheEnd) {
      int start = spot.start(text);
      int end = spot.end(text, start);
      int at = text.substring(start, end).lastIndexOf(spot.before);
      if (at < 0) {
        throw new Refused(
                "%s:%s does not spell \"%s\" plainly"
                    .formatted(file, spot.mark.line(), spot.before))
            .hint("write it on one line, without backslashes in it");
      }
      all.replace(start + at, start + at + spot.before.length(), spot.after);
    }
    return all.toString();
  }

  private int start(String text) {
    int line = 0;
    for (int i = 1; i < mark.line(); i++) {
      line = text.indexOf('\n', line) + 1;
    }
    return text.offsetByCodePoints(line, mark.column() - 1);
  }

  private int end(String text, int start) {
    int lineEnd = text.indexOf('\n', start);
    int last = lineEnd < 0 ? text.length() : lineEnd;
    int room = text.codePointCount(start, last);
    return text.offsetByCodePoints(start, Math.min(room, mark.length()));
  }
}
