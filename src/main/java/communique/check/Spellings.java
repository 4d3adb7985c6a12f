package communique.check;

import communique.model.Speaker;
import communique.model.Text;
import communique.problem.Nearest;
import java.text.Normalizer;
import java.util.ArrayList;
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

  private static final Pattern AROUND_WORD =
      Pattern.compile("^[^\\p{L}]+|(?:['\u2019]s)?[^\\p{L}]*$");

  /** From this length of a name on, two letters may differ; else one. */
  private static final int LONG = 10;

  static Spellings of(Speaker speaker) {
    List<String> all = new ArrayList<>(speaker.spellings());
    speaker.name().wordings().stream().map(Text.Wording::words).forEach(all::add);
    return new Spellings(all);
  }

  /** Whether that is one of them. */
  boolean has(String name) {
    return known.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** Capitalised words in a row that are nearly the whole name and none of its spellings. */
  Stream<String> nearMisses(String words) {
    String left = words;
    for (String name : known) {
      Pattern whole = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
      left = whole.matcher(left).replaceAll(" | ");
    }
    List<String> row =
        Stream.of(left.split("\\s+", -1)).map(w -> AROUND_WORD.matcher(w).replaceAll("")).toList();
    return known.stream().flatMap(name -> near(name, row)).distinct();
  }

  /** A single word is never compared: it is too near to ordinary ones, as Marsh is to March. */
  private static Stream<String> near(String name, List<String> row) {
    int size = name.split("\\s+", -1).length;
    return size < 2
        ? Stream.empty()
        : IntStream.rangeClosed(Math.max(2, size - 1), size + 1)
            .boxed()
            .flatMap(length -> rows(row, length))
            .filter(found -> isNear(fold(name), fold(found)));
  }

  private static Stream<String> rows(List<String> row, int length) {
    return IntStream.rangeClosed(0, row.size() - length)
        .mapToObj(from -> row.subList(from, from + length))
        .filter(some -> isCapital(some.get(0)) && isCapital(some.get(length - 1)))
        .map(some -> String.join(" ", some));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isNear(String name, String found) {
    return Nearest.distance(name, found) <= (name.length() < LONG ? 1 : 2);
  }

  private static String fold(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "");
    return letters.toLowerCase(Locale.ROOT);
  }
}
