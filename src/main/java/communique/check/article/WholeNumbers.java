package communique.check.article;

/** Words in which a number cannot be cut. */
public final class WholeNumbers {

  private WholeNumbers() {}

  /**
   * Words with their numbers joined: that character stands between any two others of a number, from
   * its sign to its last multiplier, and no space.
   */
  public static String joined(String words, char joint) {
    Folded text = Folded.of(words);
    Numbers numbers = Numbers.of(text);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < text.plain().length(); i++) {
      char c = text.plain().charAt(i);
      boolean within = numbers.isInside(i) || numbers.isInside(i + 1);
      joined.append(within && c == ' ' ? "" : c);
      joined.append(numbers.isInside(i + 1) && !(within && c == ' ') ? joint : "");
    }
    return joined.toString();
  }
}
