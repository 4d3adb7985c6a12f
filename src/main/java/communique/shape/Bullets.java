package communique.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Signs that begin the items of a list in word processors, press releases and letters. Markdown and
 * YAML know none of them, and make one paragraph or value of the lines.
 */
public final class Bullets {

  /** What stands at the end of a line before the first item. */
  private static final Pattern END =
      Pattern.compile("[.:;!?。：；！？](?:\\s*+\\[@[^\\]]*+\\])*+\\s*+$");

  /** The same, or a citation. */
  private static final Pattern SENTENCE = Pattern.compile("(?:[.:;!?。：；！？]|\\[@[^\\]]*+\\])\\s*+$");

  /** Signs that hardly begin a line of a sentence, however it is wrapped. */
  private static final Pattern SIGN =
      Pattern.compile(
          "\\s*+(?:[•‣▪●◦・·－ㆍ･](?=[\\s\\p{L}\\p{N}])"
              + "|[\\p{So}\\p{InArrows}⁃∙⋅∘∗⁎※＊＋&&[^©®℗™℠°℃℉№]]\\x{FE0F}?+[\\h\\x{200B}]"
              + "|[■-◿★☆※➢➤☞](?=\\p{L})|ㅇ\\h|[o§]\\t|[-*+o][\\h&&[^ \\t]])");

  /** Signs that may begin a line of a sentence, but hardly two. */
  private static final Pattern REPEATED =
      Pattern.compile(
          "\\s*+(?:(?<sign>[»›]|[\\p{P}\\p{S}o&&[^\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\"'>|@]])\\h"
              + "|(?<dash>[-–—―−])(?=\\p{L})"
              + "|[①-⓿❶-➓㈀-㈍㉠-㉭])");

  private Bullets() {}

  /**
   * The first of the lines that was meant as an item, if they would be run together.
   *
   * @param lines of one paragraph or value; a single line has none
   */
  public static OptionalInt first(List<String> lines) {
    if (lines.size() < 2) {
      return OptionalInt.empty();
    }
    List<Optional<String>> signs = lines.stream().map(Bullets::sign).toList();
    Map<Optional<String>, Integer> last = new HashMap<>();
    IntStream.range(0, signs.size()).forEach(i -> last.put(signs.get(i), i));
    OptionalInt sign =
        IntStream.range(0, lines.size())
            .filter(
                i ->
                    SIGN.matcher(lines.get(i)).lookingAt()
                        || (signs.get(i).isPresent()
                            && last.getOrDefault(signs.get(i), i) > i
                            && begins(lines, i)))
            .findFirst();
    return sign.isPresent() ? sign : counted(lines);
  }

  /** The first of the lines that are counted: a later one has the next number. */
  private static OptionalInt counted(List<String> lines) {
    List<Optional<Enumerator>> items = lines.stream().map(Enumerator::of).toList();
    Map<List<Object>, Integer> first = new HashMap<>();
    int begin = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Enumerator> item = items.get(i);
      if (item.isPresent()
          && (!item.get().weak() || i == 0 || SENTENCE.matcher(lines.get(i - 1)).find())) {
        for (Enumerator.Numeral number : item.get().numbers()) {
          begin = Math.min(begin, first.getOrDefault(List.of(item.get().style(), number), begin));
          if (begins(lines, i)) {
            first.putIfAbsent(List.of(item.get().style(), number.next()), i);
          }
        }
      }
    }
    return begin == lines.size() ? OptionalInt.empty() : OptionalInt.of(begin);
  }

  private static boolean begins(List<String> lines, int i) {
    return i == 0 || END.matcher(lines.get(i - 1)).find();
  }

  /** The sign that the line begins with, if it may begin an item; numbers in circles are alike. */
  private static Optional<String> sign(String line) {
    Matcher found = REPEATED.matcher(line);
    return found.lookingAt()
        ? Optional.of(found.group("sign") + found.group("dash"))
        : Optional.empty();
  }
}
