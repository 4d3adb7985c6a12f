package communique.check.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Quotation marks that open and close one another. */
enum MarkFamily {
  DOUBLE("“„‟〝❝❠⹂‶‷", "”〞〟❞", "\"＂″‴⁗״"),
  /** The closing ones are apostrophes too. */
  SINGLE("‘‚‛❛❟`‵", "’❜´", "'＇′׳"),
  ANGLE("«", "»", ""),
  SMALL_ANGLE("‹❮", "›❯", ""),
  CORNER("「｢", "」｣", ""),
  WHITE_CORNER("『", "』", ""),
  TITLE("《", "》", ""),
  SMALL_TITLE("〈", "〉", ""),
  UPRIGHT("﹁", "﹂", ""),
  UPRIGHT_WHITE("﹃", "﹄", ""),
  EDITORIAL("⸂⸄⸉⸌⸜⸠", "⸃⸅⸊⸍⸝⸡", "");

  private static final String LOW = "„‚❠❟⹂";

  private static final Map<Character, Mark> MARKS = new HashMap<>();

  static {
    for (MarkFamily family : values()) {
      family.enter(family.opening, Nature.OPENS);
      family.enter(family.closing, Nature.CLOSES);
      family.enter(family.straight, Nature.EITHER);
    }
  }

  private final String opening;
  private final String closing;
  private final String straight;

  MarkFamily(String opening, String closing, String straight) {
    this.opening = opening;
    this.closing = closing;
    this.straight = straight;
  }

  private void enter(String characters, Nature nature) {
    characters
        .chars()
        .forEach(c -> MARKS.put((char) c, new Mark(this, nature, LOW.indexOf(c) >= 0)));
  }

  /** What that character is as a quotation mark, if it is one. */
  static Optional<Mark> mark(char c) {
    return Optional.ofNullable(MARKS.get(c));
  }

  /**
   * Whether its marks open or close wherever they stand: brackets of East Asian print and of
   * editors.
   */
  boolean isBracket() {
    return compareTo(CORNER) >= 0;
  }

  /** What a mark does in most languages. */
  enum Nature {
    OPENS,
    CLOSES,
    EITHER
  }

  /**
   * A quotation mark.
   *
   * @param low whether it stands on the line, so that the mark that opens in English closes it
   */
  record Mark(MarkFamily family, Nature nature, boolean low) {

    boolean is(Nature other) {
      return nature == other;
    }
  }
}
