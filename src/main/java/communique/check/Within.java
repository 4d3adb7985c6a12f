package communique.check;

/**
 * Looks words up in words (Knuth, Morris and Pratt): where both repeat themselves, {@code
 * String.contains} costs the product of their lengths and this the sum.
 */
final class Within {

  private Within() {}

  /** Whether the piece stands somewhere in the whole. */
  static boolean stands(CharSequence piece, CharSequence whole) {
    int[] borders = borders(piece);
    int matched = 0;
    for (int i = 0; i < whole.length() && matched < piece.length(); i++) {
      matched = next(piece, borders, matched, whole.charAt(i));
    }
    return matched == piece.length();
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
