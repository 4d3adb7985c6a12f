package communique.glyph;

import communique.glyph.Part.Kind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parts a text by what the fonts of the printed sheets can show of it. */
public final class Glyphs {

  /** What is printed for a character that the fonts lack. */
  public static final String BLANK = "□";

  private static final int HANGUL_FILLER = 0x3164;
  private static final int GRAPHEME_JOINER = 0x34F;

  /** Spaces, digits and marks between words in a foreign script belong to them. */
  private static final Pattern PARTS = Pattern.compile("f(?:[^l]*f)?|m|[^fm]+");

  /** A character and its marks (as many as mean something), a syllable of Hangul, or a ligature. */
  private static final Pattern COMPOSED =
      Pattern.compile("\\P{M}\\p{M}{1,32}|[\\u1100-\\u11FF]+|([\\uFB00-\\uFB06])");

  private static final int LIGATURE = 1;

  private static final int FIRST_MARK = 0x300;

  private Glyphs() {}

  /** Whether all of a text can be printed as it is. */
  public static boolean show(String text) {
    return text.codePoints().allMatch(Glyphs::isShown) && composed(text).equals(text);
  }

  /**
   * The parts of a text in order. Letters and their marks are composed (Unicode NFC), ligatures are
   * taken apart. Where a character is wanting, what is never seen is gone.
   */
  public static List<Part> parts(String text) {
    int[] seen =
        composed(text)
            .codePoints()
            .map(Glyphs::alike)
            .filter(c -> isShown(c) || !isInvisible(c))
            .toArray();
    String sorts = IntStream.of(seen).mapToObj(Glyphs::sort).collect(Collectors.joining());
    if (sorts.contains("f") && !sorts.contains("l")) {
      return List.of(new Part(new String(seen, 0, seen.length).strip(), Kind.FOREIGN));
    }
    return PARTS
        .matcher(sorts)
        .results()
        .map(part -> new Part(words(seen, part), kind(sorts.charAt(part.start()))))
        .toList();
  }

  private static String composed(String text) {
    return text.chars().noneMatch(Glyphs::mayCompose) ? text : compose(text);
  }

  /** Whether it is a mark, a part of a syllable or a ligature, or half of what may be one. */
  private static boolean mayCompose(int c) {
    return c >= FIRST_MARK
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.SURROGATE ->
              true;
          default -> (c >= 0x1100 && c <= 0x11FF) || (c >= 0xFB00 && c <= 0xFB06);
        };
  }

  private static String compose(String text) {
    return COMPOSED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(composed(found)));
  }

  private static String composed(MatchResult found) {
    boolean ligature = found.start(LIGATURE) >= 0;
    return Normalizer.normalize(found.group(), ligature ? Form.NFKC : Form.NFC);
  }

  /** The character itself, or the one that Unicode has it be the same as (a compatible Han). */
  private static int alike(int c) {
    return isShown(c) ? c : Normalizer.normalize(Character.toString(c), Form.NFC).codePointAt(0);
  }

  /** A character's sort: foreign, missing, a letter, or other. */
  private static String sort(int c) {
    if (isShown(c)) {
      return Character.isLetter(c) ? "l" : "o";
    }
    return Coverage.isForeign(c) ? "f" : "m";
  }

  private static Kind kind(char sort) {
    return switch (sort) {
      case 'f' -> Kind.FOREIGN;
      case 'm' -> Kind.MISSING;
      default -> Kind.SHOWN;
    };
  }

  private static String words(int[] text, MatchResult part) {
    return new String(text, part.start(), part.end() - part.start());
  }

  private static boolean isShown(int c) {
    return Coverage.shows(c) || isSpace(c);
  }

  private static boolean isSpace(int c) {
    return c == '\n' || c == '\r' || c == '\t';
  }

  /** Format characters, variation selectors and fillers leave no trace and are not missed. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || (0xFE00 <= c && c <= 0xFE0F)
        || (0xE0100 <= c && c <= 0xE01EF)
        || c == HANGUL_FILLER
        || c == GRAPHEME_JOINER;
  }
}
