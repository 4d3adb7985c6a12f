package communique.curate.edit;

import communique.model.Dossier;
import communique.shape.Ref;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids made of words. */
public final class Ids {

  private static final int LONGEST = 60;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}'’]+");

  private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

  private Ids() {}

  /**
   * The id that words propose: their Latin letters and digits in lowercase, at most sixty
   * characters of whole words.
   *
   * @param taken whether an id is used already; then a number is put behind it, from 2
   * @return nothing if the words have no Latin letters for an id
   */
  public static Optional<String> of(String words, Predicate<String> taken) {
    String id = joined(latin(words), LONGEST);
    return id.isEmpty() ? Optional.empty() : Optional.of(free(id, taken));
  }

  /** The words in Latin letters, without accents and in lowercase. */
  public static List<String> latin(String words) {
    String plain = UNSEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    return APART
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** As many of the words as there is room for, with hyphens between; a long first one is cut. */
  public static String joined(List<String> words, int longest) {
    String all = String.join("-", words);
    if (all.length() <= longest) {
      return all;
    }
    int end = all.lastIndexOf('-', longest);
    return all.substring(0, end > 0 ? end : longest);
  }

  /** Where the settings send readers of an id that is no record's any more. */
  public static Optional<String> renamed(String id, Dossier dossier) {
    return dossier.site().redirects().stream()
        .filter(redirect -> redirect.from().equals(id))
        .map(redirect -> "its readers are sent to \"%s\"".formatted(redirect.to().id()))
        .findFirst();
  }

  /** The id, or if it is taken or can be none, the same with the lowest number behind it from 2. */
  public static String free(String id, Predicate<String> taken) {
    return Stream.iterate(1, number -> number + 1)
        .map(number -> number == 1 ? id : id + "-" + number)
        .filter(one -> Ref.isSlug(one) && !taken.test(one))
        .findFirst()
        .orElseThrow();
  }
}
