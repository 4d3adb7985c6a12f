package communique.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that are written from the right (UAX 9): the platform tells where they stand in a line;
 * here they are set in the order in which the renderer draws them.
 */
final class RightToLeft implements BidiReorderer {

  /** A character and the marks on it, which stay behind it. */
  private static final Pattern CLUSTER = Pattern.compile("(?s).\\p{Mn}*");

  private static final Map<Character, Character> MIRRORED =
      Map.ofEntries(
          Map.entry('(', ')'),
          Map.entry(')', '('),
          Map.entry('[', ']'),
          Map.entry(']', '['),
          Map.entry('{', '}'),
          Map.entry('}', '{'),
          Map.entry('<', '>'),
          Map.entry('>', '<'),
          Map.entry('«', '»'),
          Map.entry('»', '«'));

  /** Numbers, and words that are written from the left, keep their order among the others. */
  @Override
  public String reorderRTLTextToLTR(String text) {
    return text.isEmpty() ? text : reordered(text);
  }

  private static String reordered(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    Integer[] runs = IntStream.range(0, bidi.getRunCount()).boxed().toArray(Integer[]::new);
    byte[] levels = new byte[runs.length];
    for (int run = 0; run < levels.length; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return Stream.of(runs).map(run -> drawn(text, run, bidi)).collect(Collectors.joining());
  }

  private static String drawn(String text, int run, Bidi bidi) {
    String words = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
    return bidi.getRunLevel(run) % 2 == 0 ? words : turned(words);
  }

  private static String turned(String words) {
    List<String> clusters = CLUSTER.matcher(words).results().map(MatchResult::group).toList();
    StringBuilder turned = new StringBuilder();
    for (int i = clusters.size() - 1; i >= 0; i--) {
      String cluster = clusters.get(i);
      char first = cluster.charAt(0);
      turned.append(MIRRORED.getOrDefault(first, first)).append(cluster, 1, cluster.length());
    }
    return turned.toString();
  }

  @Override
  public String shapeText(String text) {
    return text;
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /** The stretches of a paragraph that are written in one direction, numbers among them. */
  static final class Runs implements BidiSplitter {

    private static final char BEGIN = '\u2067';
    private static final char END = '\u2069';

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
      runs.clear();
      Bidi bidi = new Bidi(wholes(paragraph), flag(direction));
      int start = 0;
      for (int run = 0; run < bidi.getRunCount(); run++) {
        boolean last = run + 1 == bidi.getRunCount();
        if (last || isFromRight(bidi, run) != isFromRight(bidi, run + 1)) {
          int end = bidi.getRunLimit(run);
          runs.add(new BidiTextRun(start, end - start, isFromRight(bidi, run) ? RTL : LTR));
          start = end;
        }
      }
    }

    /** The same with the marks that Unicode has for words that are a whole. */
    private static String wholes(String paragraph) {
      StringBuilder marked = new StringBuilder(paragraph);
      boolean open = false;
      for (int at = paragraph.indexOf(Shaped.WHOLE);
          at >= 0;
          at = paragraph.indexOf(Shaped.WHOLE, at + Shaped.WHOLE.length())) {
        marked.setCharAt(open ? at + 1 : at, open ? END : BEGIN);
        open = !open;
      }
      return marked.toString();
    }

    private static int flag(byte direction) {
      return switch (direction) {
        case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
        case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
        default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
      };
    }

    private static boolean isFromRight(Bidi bidi, int run) {
      return bidi.getRunLevel(run) > 0;
    }

    @Override
    public int countTextRuns() {
      return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
      return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
          ? LTR
          : RTL;
    }
  }
}
