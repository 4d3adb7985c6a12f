package communique.print;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins the letters of Arabic: each is written in another form by what stands beside it. Unicode
 * has numbers for the forms of the letters of Arabic, Persian, Urdu and others, in blocks from
 * which this table is read: of a letter alone, at the end, at the beginning, in the middle. The
 * fonts have no other letters of that script.
 */
final class ArabicForms {

  private static final int ALONE = 0;
  private static final int LAST = 1;
  private static final int FIRST = 2;
  private static final int MIDDLE = 3;

  /** A letter that joins on both sides has as many forms; one that joins before it, two. */
  private static final int JOINS_BOTH = 4;

  private static final int STRETCH = 0x640;
  private static final int LAM = 0x644;
  private static final int JOINER = 0x200D;

  private static final Map<Integer, List<Integer>> FORMS = forms();

  /** The forms of lam and an alef as one, by the alef. */
  private static final Map<Integer, Integer> LAM_AND = lamAnd();

  private ArabicForms() {}

  private static Map<Integer, List<Integer>> forms() {
    Map<Integer, List<Integer>> forms = new HashMap<>();
    IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEF4))
        .forEach(
            form ->
                single(form)
                    .ifPresent(
                        letter ->
                            forms.merge(
                                letter,
                                List.of(form),
                                (some, one) ->
                                    IntStream.concat(
                                            some.stream().mapToInt(Integer::intValue),
                                            IntStream.of(form))
                                        .boxed()
                                        .toList())));
    return forms;
  }

  private static Optional<Integer> single(int form) {
    String letter = Normalizer.normalize(Character.toString(form), Form.NFKC);
    return letter.length() == 1 && letter.charAt(0) != form
        ? Optional.of((int) letter.charAt(0))
        : Optional.empty();
  }

  private static Map<Integer, Integer> lamAnd() {
    Map<Integer, Integer> forms = new HashMap<>();
    for (int alone = 0xFEF5; alone <= 0xFEFB; alone += 2) {
      String letters = Normalizer.normalize(Character.toString(alone), Form.NFKC);
      forms.put((int) letters.charAt(1), alone);
    }
    return forms;
  }

  /** The words with the form of each letter in the place of the letter; all else stays. */
  static String join(String words) {
    StringBuilder joined = new StringBuilder();
    boolean before = false;
    int at = 0;
    while (at < words.length()) {
      int c = words.charAt(at);
      Optional<Integer> both = lamAnd(words, at);
      if (both.isPresent()) {
        joined.append((char) (both.get() + (before ? LAST : ALONE)));
        before = false;
        at++;
      } else if (!isTransparent(c)) {
        boolean after = before(c) && joinsAfter(words, at + 1);
        joined.append((char) form(c, before && joinsBefore(c), after));
        before = before(c);
      } else {
        joined.append((char) c);
      }
      at++;
    }
    return joined.toString();
  }

  private static Optional<Integer> lamAnd(String words, int at) {
    return words.charAt(at) == LAM && at + 1 < words.length()
        ? Optional.ofNullable(LAM_AND.get((int) words.charAt(at + 1)))
        : Optional.empty();
  }

  private static int form(int letter, boolean before, boolean after) {
    List<Integer> forms = FORMS.getOrDefault(letter, List.of(letter));
    int form = before ? (after ? MIDDLE : LAST) : (after ? FIRST : ALONE);
    return form < forms.size() ? forms.get(form) : letter;
  }

  /** Whether a letter joins the one after it. */
  private static boolean before(int c) {
    return c == STRETCH || c == JOINER || FORMS.getOrDefault(c, List.of()).size() == JOINS_BOTH;
  }

  /** Whether a letter joins the one before it. */
  private static boolean joinsBefore(int c) {
    return c == STRETCH || c == JOINER || FORMS.getOrDefault(c, List.of()).size() > LAST;
  }

  private static boolean joinsAfter(String words, int from) {
    return words
        .substring(from)
        .chars()
        .filter(c -> !isTransparent(c))
        .limit(1)
        .anyMatch(ArabicForms::joinsBefore);
  }

  /** Marks stand on a letter and part nothing. */
  private static boolean isTransparent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
