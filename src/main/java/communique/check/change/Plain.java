package communique.check.change;

import communique.shape.Within;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they are compared: letters and digits, in lower case, one space between words. */
record Plain(String words) {

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]++");

  static Plain of(String words) {
    String parted = OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return new Plain(Evened.of(parted));
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
    return Character.isDigit(before)
        ? Character.isDigit(after)
        : Character.isLowerCase(before) && Character.isLowerCase(after);
  }
}
