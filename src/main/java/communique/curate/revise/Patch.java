package communique.curate.revise;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes one text of another, as a unified diff: lines taken out and put in, with three lines
 * around them (the format of GNU diff -u).
 *
 * @param before the lines of the one
 * @param after the lines of the other
 */
record Patch(List<String> before, List<String> after) {

  private static final int AROUND = 3;

  /** So many pairs of lines are compared with one another. */
  private static final long MOST = 4_000_000;

  /** Between two texts. */
  static Patch of(String before, String after) {
    return new Patch(before.lines().toList(), after.lines().toList());
  }

  /**
   * A stretch of lines.
   *
   * @param from where it begins in the one text
   * @param to where it begins there in the other
   * @param out how many lines are taken out
   * @param in how many are put in
   */
  private record Hunk(int from, int to, int out, int in) {}

  /** The lines of the diff, without the names of files; none if nothing differs. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<Hunk> hunks = hunks();
    for (int i = 0; i < hunks.size(); ) {
      int last = i;
      while (last + 1 < hunks.size() && isNear(hunks.get(last), hunks.get(last + 1))) {
        last++;
      }
      block(hunks.subList(i, last + 1), lines);
      i = last + 1;
    }
    return lines;
  }

  private static boolean isNear(Hunk one, Hunk next) {
    return next.from - (one.from + one.out) <= 2 * AROUND;
  }

  private void block(List<Hunk> hunks, List<String> lines) {
    Hunk first = hunks.get(0);
    Hunk last = hunks.get(hunks.size() - 1);
    int lead = Math.min(AROUND, first.from);
    int end = Math.min(before.size(), last.from + last.out + AROUND);
    int tail = end - (last.from + last.out);
    int from = first.from - lead;
    int to = first.to - lead;
    int now = last.to + last.in + tail;
    lines.add("@@ -%s +%s @@".formatted(range(from, end - from), range(to, now - to)));
    int at = from;
    for (Hunk hunk : hunks) {
      before.subList(at, hunk.from).forEach(line -> lines.add(" " + line));
      before.subList(hunk.from, hunk.from + hunk.out).forEach(line -> lines.add("-" + line));
      after.subList(hunk.to, hunk.to + hunk.in).forEach(line -> lines.add("+" + line));
      at = hunk.from + hunk.out;
    }
    before.subList(at, end).forEach(line -> lines.add(" " + line));
  }

  private static String range(int from, int count) {
    int first = count == 0 ? from : from + 1;
    return count == 1 ? String.valueOf(first) : first + "," + count;
  }

  /** Where the texts differ, in order. */
  private List<Hunk> hunks() {
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    int out = before.size() - start - end;
    int in = after.size() - start - end;
    if (out == 0 && in == 0) {
      return List.of();
    }
    return (long) out * in <= MOST ? aligned(start, out, in) : inPlace(start, out, in);
  }

  /** By the longest common subsequence of the lines between. */
  private List<Hunk> aligned(int start, int out, int in) {
    int[][] common = new int[out + 1][in + 1];
    for (int i = out - 1; i >= 0; i--) {
      for (int j = in - 1; j >= 0; j--) {
        common[i][j] =
            isKept(start + i, start + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < out || j < in) {
      int from = i;
      int to = j;
      while ((i < out || j < in) && !(i < out && j < in && isKept(start + i, start + j))) {
        boolean takesOut = j == in || (i < out && common[i + 1][j] >= common[i][j + 1]);
        i += takesOut ? 1 : 0;
        j += takesOut ? 0 : 1;
      }
      if (i > from || j > to) {
        hunks.add(new Hunk(start + from, start + to, i - from, j - to));
      }
      i++;
      j++;
    }
    return hunks;
  }

  private boolean isKept(int one, int other) {
    return before.get(one).equals(after.get(other));
  }

  /** Of long texts, where most edits change lines and keep their number: line by line. */
  private List<Hunk> inPlace(int start, int out, int in) {
    if (out != in) {
      return List.of(new Hunk(start, start, out, in));
    }
    List<Hunk> hunks = new ArrayList<>();
    int i = start;
    while (i < start + out) {
      int from = i;
      while (i < start + out && !isKept(i, i)) {
        i++;
      }
      if (i > from) {
        hunks.add(new Hunk(from, from, i - from, i - from));
      }
      i++;
    }
    return hunks;
  }
}
