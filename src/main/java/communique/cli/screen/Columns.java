package communique.cli.screen;

/** How many columns of a terminal words take. */
public final class Columns {

  private Columns() {}

  /** Of words: letters of East Asia take two, marks over others none. */
  public static int of(String words) {
    return words.codePoints().map(Columns::of).sum();
  }

  /** Of one character. */
  public static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  /** Whether it takes two, so that a line may be broken beside it. */
  public static boolean isWide(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> (point >= 0xFF01 && point <= 0xFF60) || (point >= 0x3000 && point <= 0x303E);
    };
  }
}
