package communique.check.article;

import communique.check.article.QuotationMarks.Pair;
import communique.shape.Characters;
import communique.shape.MarkFamily;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a sentence of ours puts in quotation marks. */
public final class Fragments {

  /**
   * What single marks are around, at least: two words, or four letters of a script without spaces.
   */
  private static final int LEAST = 4;

  /** Inside, such a mark may be the end of the quotation as well. */
  private static final Pattern POSSESSIVE = Pattern.compile("\\p{L}['’](?!\\p{L})");

  /** What the eye takes for such marks, or for two of them, see {@link Legible}. */
  private static final String LIKE_MARKS =
      "<\u02BB\u02BC\u02EE\u1FEF\u1FFD\u2329\u232A\uD83D\uDE76\uD83D\uDE77\uD83D\uDE78";

  private static final Characters MARKS =
      Characters.of(MarkFamily.characters(mark -> true) + LIKE_MARKS);

  private static final Pattern ENDS = Pattern.compile("[.,。，]\\z");

  private Fragments() {}

  /**
   * The words between quotation marks, in order; a comma or full stop before the closing mark is
   * left out, since it may be that of the sentence. Behind a mark without a partner they go on to
   * the end of the paragraph, and before one they come from its beginning.
   */
  public static List<String> of(String sentence) {
    return mayQuote(sentence) ? marked(sentence) : List.of();
  }

  /**
   * What an article prints in quotation marks, in order, without the marks; of quotations in others
   * the outer ones. A mark without a partner counts for nothing.
   */
  static List<Stretch> printed(Folded text) {
    List<Pair> marked =
        QuotationMarks.pairs(text).stream().filter(pair -> pair.first().marksWords()).toList();
    BitSet inside = new BitSet();
    List<Stretch> outer = new ArrayList<>();
    Stream.concat(marked.stream(), single(text, marked))
        .sorted(Comparator.comparing(Pair::from).thenComparing(pair -> -pair.until()))
        .filter(pair -> !inside.get(pair.from()) && pair.from() < pair.until())
        .forEach(
            pair -> {
              inside.set(pair.from(), pair.until());
              outer.add(new Stretch(pair.from(), pair.until()));
            });
    return outer;
  }

  /** Whether anything in it may be a quotation mark; in most texts nothing is. */
  static boolean mayQuote(String sentence) {
    return MARKS.areIn(sentence) || sentence.contains(",,");
  }

  private static List<String> marked(String sentence) {
    Folded text = Folded.of(sentence);
    List<Pair> shown =
        QuotationMarks.shown(text).stream()
            .filter(pair -> pair.first().marksWords() || isSpeech(text, pair))
            .toList();
    return Stream.concat(shown.stream(), single(text, shown))
        .sorted(Comparator.comparing(Pair::from))
        .map(pair -> words(text, pair))
        .map(Fragments::withoutEnd)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /**
   * Whether brackets that are those of titles in East Asia mark words: where no Chinese or Japanese
   * is around, and of the small ones where there is no Korean either.
   */
  private static boolean isSpeech(Folded text, Pair pair) {
    boolean small = pair.first().family() == MarkFamily.SMALL_TITLE;
    return (small || pair.first().family() == MarkFamily.TITLE)
        && Piece.of(words(text, pair)).weight() >= LEAST
        && text.plain()
            .codePoints()
            .noneMatch(
                point ->
                    Letters.isSolid(point)
                        && (small || UnicodeScript.of(point) != UnicodeScript.HANGUL));
  }

  /** Single marks that are no apostrophes for sure; inside others they are part of a quotation. */
  private static Stream<Pair> single(Folded text, List<Pair> others) {
    BitSet inside = new BitSet();
    others.forEach(pair -> inside.set(pair.from(), pair.until()));
    return QuotationMarks.pairs(text).stream()
        .filter(pair -> pair.first().family() == MarkFamily.SINGLE && !pair.first().marksWords())
        .filter(pair -> !inside.get(pair.from()))
        .filter(pair -> Piece.of(words(text, pair)).weight() >= LEAST)
        .filter(pair -> !POSSESSIVE.matcher(words(text, pair)).find());
  }

  private static String words(Folded text, Pair pair) {
    return text.plain().substring(pair.from(), pair.until());
  }

  /** Words without a comma or full stop after the last of them, which may be ours. */
  public static String withoutEnd(String words) {
    return ENDS.matcher(words).replaceFirst("").strip();
  }
}
