package communique.glyph;

import communique.glyph.Part.Kind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parts a text by what the fonts of the printed sheets can show of it. */
public final class Glyphs {

  /** What is printed for a character that the fonts lack. */
  public static final String BLANK = "□";

  private static final int HANGUL_FILLER = 0x3164;

  /** Spaces, digits and marks between words in a foreign script belong to them. */
  private static final Pattern PARTS = Pattern.compile("f(?:[^l]*f)?|m|[^fm]+");

  private Glyphs() {}

  /** Whether all of a text can be printed as it is. */
  public static boolean show(String text) {
    return text.codePoints().allMatch(Glyphs::isShown);
  }

  /**
   * The parts of a text in order. Where a character is wanting, letters and their marks are
   * composed (Unicode NFC), and what is never seen is gone.
   */
  public static List<Part> parts(String text) {
    if (show(text)) {
      return List.of(new Part(text, Kind.SHOWN));
    }
    int[] seen =
        Normalizer.normalize(text, Form.NFC)
            .codePoints()
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
        || c == HANGUL_FILLER;
  }
}
