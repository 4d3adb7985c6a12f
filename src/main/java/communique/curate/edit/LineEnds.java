package communique.curate.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the lines of a file end: those that an edit leaves alone keep their own. */
final class LineEnds {

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\n|\\r|\\z)");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private LineEnds() {}

  /** The text as it is read: without a byte order mark, every line ending in LF. */
  static String read(String raw) {
    return mark(raw).isEmpty() ? even(raw) : even(raw.substring(1));
  }

  /**
   * What is to be written for a text that was changed.
   *
   * @param raw the file as it stands
   * @param after its new text, every line ending in LF
   */
  static String written(String raw, String after) {
    List<String> old = lines(raw.substring(mark(raw).length()));
    List<String> now = lines(after);
    int first = 0;
    while (first < Math.min(old.size(), now.size()) && isLike(old.get(first), now.get(first))) {
      first++;
    }
    int last = 0;
    while (last < Math.min(old.size(), now.size()) - first
        && isLike(old.get(old.size() - 1 - last), now.get(now.size() - 1 - last))) {
      last++;
    }
    StringBuilder out = new StringBuilder(mark(raw));
    old.subList(0, first).forEach(out::append);
    List<String> between = old.subList(first, old.size() - last);
    String end = end(between.isEmpty() ? old : between);
    Map<String, NavigableSet<Integer>> places = places(between);
    int at = 0;
    for (String line : now.subList(first, now.size() - last)) {
      int same = next(places.get(line), at);
      out.append(
          same < 0
              ? line.replace("\n", at < between.size() ? end(between.subList(at, at + 1)) : end)
              : between.get(same));
      at = same < 0 ? at : same + 1;
    }
    old.subList(old.size() - last, old.size()).forEach(out::append);
    return out.toString();
  }

  /** Where each line that is not blank stands. */
  private static Map<String, NavigableSet<Integer>> places(List<String> lines) {
    Map<String, NavigableSet<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        places.computeIfAbsent(even(lines.get(i)), line -> new TreeSet<>()).add(i);
      }
    }
    return places;
  }

  /** The first of those places from there on; -1 if there is none. */
  private static int next(@Nullable NavigableSet<Integer> places, int from) {
    return Optional.ofNullable(places)
        .flatMap(all -> Optional.ofNullable(all.ceiling(from)))
        .orElse(-1);
  }

  /** How the first of these lines ends. */
  private static String end(List<String> lines) {
    return !lines.isEmpty() && lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
  }

  private static boolean isLike(String old, String now) {
    return even(old).equals(now);
  }

  private static String mark(String raw) {
    return raw.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  }

  private static String even(String raw) {
    return raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The lines with their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find() && !line.group().isEmpty()) {
      lines.add(line.group());
    }
    return lines;
  }
}
