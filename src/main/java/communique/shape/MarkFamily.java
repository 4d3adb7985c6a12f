package communique.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Quotation marks that open and close one another: all that Unicode has as such (the property
 * Quotation_Mark, the categories Pi and Pf), and what is typed in their place.
 */
public enum MarkFamily {
  DOUBLE("“„‟〝❝❠⹂‶‷˵", "”〞〟❞˶", "\"＂″‴⁗״ʺ˝〃"),
  /** The closing ones are apostrophes too. */
  SINGLE("‘‚‛❛❟`‵", "’❜", "'＇′׳´"),
  ANGLE("«≪⟪", "»≫⟫", ""),
  SMALL_ANGLE("‹❮⟨", "›❯⟩", ""),
  CORNER("「｢", "」｣", ""),
  WHITE_CORNER("『", "』", ""),
  TITLE("《︽", "》︾", ""),
  SMALL_TITLE("〈︿", "〉﹀", ""),
  UPRIGHT("﹁", "﹂", ""),
  UPRIGHT_WHITE("﹃", "﹄", ""),
  EDITORIAL("⸂⸄⸉⸌⸜⸠⸢⸤", "⸃⸅⸊⸍⸝⸡⸣⸥", "");

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
  public static Optional<Mark> mark(char c) {
    return Optional.ofNullable(MARKS.get(c));
  }

  /** The characters that are such marks, in order. */
  public static String characters(Predicate<Mark> which) {
    return MARKS.entrySet().stream()
        .filter(mark -> which.test(mark.getValue()))
        .map(mark -> mark.getKey().toString())
        .sorted()
        .collect(Collectors.joining());
  }

  /** Words without any of them, and without apostrophes. */
  public static String without(String words) {
    return words
        .chars()
        .filter(c -> !MARKS.containsKey((char) c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Whether its marks open or close wherever they stand: brackets of East Asian print and of
   * editors.
   */
  public boolean isBracket() {
    return compareTo(CORNER) >= 0;
  }

  /**
   * Whether they always mark words. Single ones may be apostrophes, and the brackets of titles name
   * books and films.
   */
  public boolean marksWords() {
    return this != SINGLE && this != TITLE && this != SMALL_TITLE;
  }

  /** What a mark does in most languages. */
  public enum Nature {
    OPENS,
    CLOSES,
    EITHER
  }

  /**
   * A quotation mark.
   *
   * @param low whether it stands on the line, so that the mark that opens in English closes it
   */
  public record Mark(MarkFamily family, Nature nature, boolean low) {

    /** Whether it does that in most languages. */
    public boolean is(Nature other) {
      return nature == other;
    }

    /** Whether words are marked with it: a single mark on the line is no apostrophe. */
    public boolean marksWords() {
      return low || family.marksWords();
    }
  }
}
