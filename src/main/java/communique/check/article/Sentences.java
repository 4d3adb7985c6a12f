package communique.check.article;

import communique.shape.MarkFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences of a text end. In doubt one goes on: what is looked for in it is found then. */
final class Sentences {

  /** The point of a title or an initial, and the one in a number, are no ends. */
  private static final Pattern END =
      Pattern.compile("[!?。！？]|(?<!\\b\\p{Lu}\\p{L}{0,3})(?<!\\.)\\.(?!\\.)(?![\\p{L}\\p{N}])");

  /** What a sentence ends with at the end of a line, also where its point is left out. */
  private static final Pattern ENDED =
      Pattern.compile(
          "(?:[^\\p{L}\\p{M}\\p{N},，、;；·《》〈〉]"
              + "|니다|니까|[어아에예해]요|죠|です|ます|ません|でした|ました|でしょう|ください|[ます]か)\\z");

  /**
   * The same, where a name or a short word with a capital ends a sentence: what comes next begins
   * with a capital, or in a script that has none.
   */
  private static final Pattern END_OF_NAME =
      Pattern.compile(
          "(?<=\\b\\p{Lu}\\p{L}{1,3})(?<!\\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|Jr|Sr|No|Nos|Art|Vol|Ph))"
              + "\\.(?=[\\p{Pf}\"')\\]]*+ [\\p{Pi}\"'(\\[]*+[\\p{Lu}\\p{Lo}])");

  private static final Pattern ANY_END =
      Pattern.compile(END.pattern() + "|" + END_OF_NAME.pattern());

  /** What closes behind the end of a sentence and belongs to it. */
  private static final String CLOSES =
      MarkFamily.characters(mark -> !mark.is(MarkFamily.Nature.OPENS)) + ")）]】";

  private Sentences() {}

  /**
   * The sentences of a stretch, in order, without the spaces between them; what has no letter or
   * digit is part of the one before. A quotation that ends and whose sentence goes on behind it is
   * no end.
   */
  static List<Stretch> all(String text, Stretch stretch) {
    List<Stretch> all = new ArrayList<>();
    Matcher ends = ANY_END.matcher(text);
    ends.region(stretch.from(), stretch.until()).useTransparentBounds(true);
    int from = stretch.from();
    while (ends.find()) {
      int end = afterMarks(text, ends.end(), stretch.until());
      int next = afterSpaces(text, end, stretch.until());
      if (end > from && !goesOn(text, from, ends.end(), end, next, stretch.until())) {
        add(text, new Stretch(from, end), all);
        from = next;
      }
    }
    if (from < stretch.until()) {
      add(text, new Stretch(from, stretch.until()), all);
    }
    return all;
  }

  private static void add(String text, Stretch next, List<Stretch> all) {
    boolean words =
        text.substring(next.from(), next.until()).codePoints().anyMatch(Letters::isPart);
    if (words || all.isEmpty()) {
      all.add(next);
    } else {
      Stretch last = all.remove(all.size() - 1);
      all.add(new Stretch(last.from(), next.until()));
    }
  }

  private static int afterMarks(String text, int from, int until) {
    int i = from;
    while (i < until && (CLOSES + ".!?。！？").indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int afterSpaces(String text, int from, int until) {
    int i = from;
    while (i < until && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /**
   * {@code "Really?" he asked}, and {@code 「…。」と述べた}. Where Chinese follows at once, who said it
   * follows if the sentence began with the quotation.
   */
  private static boolean goesOn(String text, int from, int mark, int end, int next, int until) {
    if (next >= until) {
      return false;
    }
    int point = text.codePointAt(next);
    boolean closed = end > mark && CLOSES.indexOf(text.charAt(end - 1)) >= 0;
    boolean attached = closed && next == end && Letters.isPart(point);
    boolean han = Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    return Character.isLowerCase(point)
        || (attached && (!han || MarkFamily.mark(text.charAt(from)).isPresent()));
  }

  /** The position after the first end of a sentence in a stretch, else the end of that. */
  static int end(CharSequence text, Stretch stretch) {
    Matcher end = in(text, stretch);
    return end.find() ? end.end() : stretch.until();
  }

  /** The position after the last end of a sentence in a stretch, else its beginning. */
  static int begin(CharSequence text, Stretch stretch) {
    return in(text, stretch).results().mapToInt(found -> found.end()).max().orElse(stretch.from());
  }

  private static Matcher in(CharSequence text, Stretch stretch) {
    return END.matcher(text).region(stretch.from(), stretch.until()).useTransparentBounds(true);
  }

  /** Whether a line that ends so may have ended a sentence. */
  static boolean mayEndWith(String line) {
    return line.isEmpty() || ENDED.matcher(line).find();
  }
}
