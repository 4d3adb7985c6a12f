package communique.check.article;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Characters that look like others, as Cyrillic а looks like a: they are told apart when words are
 * compared, and named by their numbers when a problem would show the same on both sides. After the
 * idea of UTS #39, for the letters and marks that keyboards give.
 */
final class LookAlikes {

  /** Longer words are not looked at: they are no words. */
  private static final int LONGEST = 64;

  private static final Map<Integer, Character> LIKE = new HashMap<>();

  static {
    enter("авсеёнкморстухіјѕһԁԛԝ", "abceehkmopctyxijshdqw");
    enter("αβεηικμνορτυχζγ", "abehikmvoptuxzy");
    enter("ıł01", "ilol");
    enter("‒–—―−﹘", "------");
    enter("•‧∙⋅", "····");
  }

  private LookAlikes() {}

  private static void enter(String some, String like) {
    IntStream.range(0, some.length()).forEach(i -> LIKE.put((int) some.charAt(i), like.charAt(i)));
  }

  /** The same for all words that look alike, whatever their case. */
  static String skeleton(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST) {
      return lower;
    }
    StringBuilder skeleton = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            point ->
                skeleton.appendCodePoint(
                    Optional.ofNullable(LIKE.get(point)).map(like -> (int) like).orElse(point)));
    return skeleton.toString();
  }

  /** Names the characters in which two words differ that look alike; nothing if they do not. */
  static Optional<String> told(String ours, String theirs) {
    if (ours.equalsIgnoreCase(theirs) || !skeleton(ours).equals(skeleton(theirs))) {
      return Optional.empty();
    }
    int[] here = ours.codePoints().toArray();
    int[] there = theirs.codePoints().toArray();
    return IntStream.range(0, Math.min(here.length, there.length))
        .filter(i -> here[i] != there[i])
        .mapToObj(i -> name(here[i]) + " here, " + name(there[i]) + " there")
        .findFirst();
  }

  private static String name(int point) {
    return "%s is U+%04X %s".formatted(Character.toString(point), point, Character.getName(point));
  }
}
