package communique.check.article;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of a text as they are written, each as a whole: digits of any script with the spaces
 * and marks between them, words and letters for numbers, what multiplies, divides, joins and
 * precedes them. Words that begin or end inside one would give another sum. A date in words, as
 * {@code 2025년 11월 1일}, is several numbers, and so is a list.
 */
final class Numbers {

  /** A single letter that is a number, for what is counted follows it. */
  private static final Pattern COUNTED =
      Pattern.compile("[二两兩三四五六七八九十百千万](?=[个個名艘份项項次年月日人条條件国國家位只隻本台])" + "|[두세네](?= ?[명개곳척건번대])");

  private final Folded text;
  private final String spaced;
  private final Joints joints;
  private final List<Numeral> numerals;
  private final BitSet inside = new BitSet();

  private Numbers(Folded text) {
    this.text = text;
    this.spaced = text.spaced();
    this.joints = new Joints(spaced);
    this.numerals = Numeral.in(spaced).toList();
  }

  /** Finds the numbers of a text. */
  static Numbers of(Folded text) {
    Numbers numbers = new Numbers(text);
    Numeral last = new Numeral(0, 0, 0, 0, Numeral.Kind.WORDS);
    for (Numeral next : numbers.numerals) {
      numbers.add(last, next);
      last = next;
    }
    return numbers;
  }

  private void add(Numeral last, Numeral next) {
    inside.set(next.from() + 1, next.until());
    if (!isParted(last, next) && joints.join(last, next)) {
      inside.set(last.until(), next.from() + 1);
    } else {
      Stretch lead = Leads.of(spaced, next);
      inside.set(lead.from(), lead.until());
    }
  }

  /** Whether they stand in two columns, or paragraphs. */
  private boolean isParted(Numeral last, Numeral next) {
    return text.isParted(last.until(), next.from());
  }

  /** Whether words that begin or end at a position cut a number in two. */
  boolean isInside(int position) {
    return inside.get(position);
  }

  /** The numbers in some words, each as a whole; a lone {@code one} is none, nor is a syllable. */
  static Stream<String> in(String words) {
    Folded text = Folded.of(words);
    return of(text).all().stream()
        .filter(
            number ->
                Numeral.isIn(text.plain().substring(number.from(), number.until()))
                    || COUNTED
                        .matcher(text.plain())
                        .region(number.from(), text.plain().length())
                        .lookingAt())
        .map(number -> text.plain().substring(number.from(), number.until()));
  }

  /** All of them, each as a whole, in order. */
  List<Stretch> all() {
    return numerals.stream()
        .map(found -> whole(new Stretch(found.from(), found.until())))
        .distinct()
        .toList();
  }

  /** A stretch with the whole of the numbers at its ends. */
  Stretch whole(Stretch stretch) {
    int from = inside.previousClearBit(stretch.from());
    return new Stretch(from, inside.nextClearBit(stretch.until()));
  }
}
