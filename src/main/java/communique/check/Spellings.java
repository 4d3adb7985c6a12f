package communique.check;

import communique.model.Speaker;
import communique.model.Text;
import communique.problem.Nearest;
import communique.shape.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways to write a person's name that the dossier knows. Case does not matter, hyphens and
 * accents do.
 *
 * @param known the name in every language, and the other spellings
 */
record Spellings(List<String> known) {

  /** Words are compared with so many ways to write a name, each at most so long. */
  private static final int MOST = 50;

  private static final int LONGEST = 100;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

  /** From this length of a name on, two letters may differ; else one. */
  private static final int LONG = 10;

  static Spellings of(Speaker speaker) {
    List<String> all = new ArrayList<>();
    speaker.name().wordings().stream().map(Text.Wording::words).forEach(all::add);
    all.addAll(speaker.spellings());
    return new Spellings(all);
  }

  /** What is nearly one of them in other words. */
  Search search() {
    return new Search(
        known.stream().filter(name -> name.length() <= LONGEST).limit(MOST).map(Name::of).toList());
  }

  private static String fold(String words) {
    String letters = NO_LETTER.matcher(Normal.decomposed(words)).replaceAll("");
    return letters.toLowerCase(Locale.ROOT);
  }

  /**
   * One way to write it.
   *
   * @param whole finds it where it is written so
   * @param size how many words it has
   * @param letters those of it, folded
   */
  private record Name(Pattern whole, int size, String letters) {

    static Name of(String name) {
      return new Name(
          Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})"),
          SPACE.split(name, -1).length,
          fold(name));
    }

    /** A single word is never compared: it is too near to ordinary ones, as Marsh is to March. */
    Stream<String> near(Row row) {
      return size < 2
          ? Stream.empty()
          : IntStream.rangeClosed(Math.max(2, size - 1), size + 1)
              .boxed()
              .flatMap(length -> row.near(letters, length, letters.length() < LONG ? 1 : 2));
    }
  }

  /** Looks for all of them in many texts. */
  static final class Search {

    private final List<Name> names;

    private Search(List<Name> names) {
      this.names = names;
    }

    /** Capitalised words in a row that are nearly the whole name and none of its spellings. */
    Stream<String> nearMisses(String words) {
      String left = words;
      for (Name name : names) {
        left = name.whole.matcher(left).replaceAll(" | ");
      }
      Row row = Row.of(left);
      return names.stream().flatMap(name -> name.near(row)).distinct();
    }
  }

  /**
   * The words of a text.
   *
   * @param words as they stand, without what is no letter around them
   */
  private record Row(List<String> words) {

    static Row of(String text) {
      return new Row(Arrays.stream(SPACE.split(text, -1)).map(Row::bare).toList());
    }

    /** Without what is no letter around it, and without a genitive. */
    private static String bare(String word) {
      int from = 0;
      int until = word.length();
      while (from < until && !Character.isLetter(word.codePointAt(from))) {
        from += Character.charCount(word.codePointAt(from));
      }
      while (from < until && !Character.isLetter(word.codePointBefore(until))) {
        until -= Character.charCount(word.codePointBefore(until));
      }
      boolean genitive =
          until - from > 2
              && (word.charAt(until - 1) == 's' || word.charAt(until - 1) == 'S')
              && (word.charAt(until - 2) == '\'' || word.charAt(until - 2) == '\u2019');
      return word.substring(from, genitive ? until - 2 : until);
    }

    /** So many words in a row, the first and the last with a capital, near to those letters. */
    Stream<String> near(String letters, int length, int most) {
      return IntStream.rangeClosed(0, words.size() - length)
          .filter(from -> isCapital(from) && isCapital(from + length - 1))
          .mapToObj(from -> words.subList(from, from + length))
          .filter(found -> isNear(letters, found, most))
          .map(found -> String.join(" ", found));
    }

    private boolean isCapital(int word) {
      String letters = words.get(word);
      return !letters.isEmpty() && Character.isUpperCase(letters.codePointAt(0));
    }

    private static boolean isNear(String letters, List<String> found, int most) {
      String folded = fold(String.join("", found));
      return Math.abs(folded.length() - letters.length()) <= most
          && Nearest.distance(letters, folded, most) <= most;
    }
  }
}
