package communique.check.change;

import communique.check.article.WholeNumbers;
import communique.shape.Within;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as they are compared: letters, digits and signs of currencies, in lower case, one space
 * between words; numbers with everything that is in them.
 */
record Plain(String words) {

  /** Stands between any two characters of a number. */
  private static final char JOINT = '\uE000';

  private static final Pattern OTHER =
      Pattern.compile(
          "(?<!%1$s)(?!(?<=\\p{L})'(?=\\p{L}))[^\\p{L}\\p{M}\\p{Nd}\\p{Sc}%1$s](?!%1$s)"
              .formatted(JOINT));

  private static final Pattern DASH = Pattern.compile("[–—−]");

  static Plain of(String words) {
    String even = DASH.matcher(words.replace('’', '\'')).replaceAll("-");
    String whole = WholeNumbers.joined(even, JOINT).toLowerCase(Locale.ROOT);
    return new Plain(Evened.of(OTHER.matcher(whole).replaceAll(" ")));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Whether these words stand in those and tell them from all the others, in which they stand too
   * at most in another place: not at the beginning, not at the end, not as the whole.
   */
  boolean tells(Plain text, List<Plain> others) {
    return !isEmpty()
        && Stream.of(this, begun(), ended(), begun().ended())
            .filter(part -> part.isIn(text.begun().ended()))
            .anyMatch(part -> others.stream().noneMatch(other -> part.isIn(other.begun().ended())));
  }

  private Plain begun() {
    return new Plain("^" + words);
  }

  private Plain ended() {
    return new Plain(words + "$");
  }

  /** Whether these words stand in those, not within a word or a number. */
  boolean isIn(Plain text) {
    return !isEmpty()
        && Within.stands(
            words,
            text.words,
            from -> isEdge(text.words, from) && isEdge(text.words, from + words.length()));
  }

  private static boolean isEdge(String text, int at) {
    return at == 0 || at == text.length() || !runOn(text.codePointBefore(at), text.codePointAt(at));
  }

  private static boolean runOn(int before, int after) {
    return before == JOINT || after == JOINT || runsOn(before, after);
  }

  private static boolean runsOn(int before, int after) {
    return Character.isDigit(before)
        ? Character.isDigit(after)
        : Character.isLowerCase(before) && Character.isLowerCase(after);
  }
}
