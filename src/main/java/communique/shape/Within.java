package communique.shape;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks words up in words (Knuth, Morris and Pratt): where both repeat themselves, {@code
 * String.contains} costs the product of their lengths and this the sum.
 */
public final class Within {

  private Within() {}

  /** Whether the piece stands somewhere in the whole. */
  public static boolean stands(CharSequence piece, CharSequence whole) {
    return piece.isEmpty() || stands(piece, whole, start -> true);
  }

  /**
   * Whether the piece, which is not empty, stands at one of those places.
   *
   * @param there whether the place counts that begins with the character of that index
   */
  public static boolean stands(CharSequence piece, CharSequence whole, IntPredicate there) {
    return places(piece, whole).anyMatch(there);
  }

  /** The indices at which the piece, which is not empty, stands in the whole, in order. */
  public static IntStream places(CharSequence piece, CharSequence whole) {
    int[] borders = borders(piece);
    IntStream.Builder found = IntStream.builder();
    int matched = 0;
    for (int i = 0; i < whole.length(); i++) {
      matched = next(piece, borders, matched, whole.charAt(i));
      if (matched == piece.length()) {
        found.add(i + 1 - matched);
        matched = borders[matched];
      }
    }
    return found.build();
  }

  /** For every beginning of the piece the longest that it also ends with. */
  private static int[] borders(CharSequence piece) {
    int[] borders = new int[piece.length() + 1];
    for (int i = 1; i < piece.length(); i++) {
      borders[i + 1] = next(piece, borders, borders[i], piece.charAt(i));
    }
    return borders;
  }

  private static int next(CharSequence piece, int[] borders, int matched, char letter) {
    int known = matched;
    while (known > 0 && piece.charAt(known) != letter) {
      known = borders[known];
    }
    return known + (piece.charAt(known) == letter ? 1 : 0);
  }
}
