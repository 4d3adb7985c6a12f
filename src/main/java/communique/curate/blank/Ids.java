package communique.curate.blank;

import communique.shape.Ref;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Ids made of words. */
public final class Ids {

  private static final int LONGEST = 60;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

  private Ids() {}

  /**
   * The id that words propose: their Latin letters and digits in lowercase, at most sixty
   * characters of whole words.
   *
   * @param taken whether an id is used already; then a number is put behind it, from 2
   * @return nothing if the words have too few Latin letters for an id
   */
  public static Optional<String> of(String words, Predicate<String> taken) {
    String latin = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String plain = latin.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
    String slug = APART.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    String id = shortened(slug);
    return IntStream.iterate(1, i -> i + 1)
        .limit(10_000)
        .mapToObj(i -> i == 1 ? id : id + "-" + i)
        .filter(one -> Ref.isSlug(one) && !taken.test(one))
        .findFirst();
  }

  private static String shortened(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end > 0 ? end : LONGEST);
  }
}
