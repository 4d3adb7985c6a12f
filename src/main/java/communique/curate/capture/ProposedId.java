package communique.curate.capture;

import communique.curate.capture.extract.About;
import communique.curate.edit.Ids;
import communique.shape.Ref;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An id for a source: who published it, and what of it or when. */
final class ProposedId {

  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_TITLE = 30;
  private static final int WORDS = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d{5,}");

  /** Words that say nothing in an id. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "on", "in", "at", "to", "and", "for", "with", "by", "as", "is",
          "are", "from");

  private static final Set<String> SERVED = Set.of("www", "m", "mobile", "amp", "en", "english");

  /** Second labels that belong to a country's ending. */
  private static final Set<String> SECOND =
      Set.of("co", "com", "or", "org", "go", "gov", "ne", "net", "ac", "edu", "re", "pe");

  private ProposedId() {}

  /**
   * An id that is free.
   *
   * @param at where the item was
   * @param file the name of the file that it came in, if it did, for one that says nothing of
   *     itself
   * @param taken whether an id is
   */
  static String of(About about, Optional<URI> at, Optional<String> file, Predicate<String> taken) {
    String name =
        about
            .publisher()
            .map(publisher -> slug(publisher, LONGEST_NAME, publisher.length()))
            .filter(slug -> !slug.isEmpty())
            .or(() -> at.map(ProposedId::site))
            .filter(slug -> !slug.isEmpty())
            .or(() -> file.filter(one -> about.title().isEmpty()).map(ProposedId::file))
            .filter(slug -> !slug.isEmpty())
            .orElse("source");
    String rest =
        Stream.of(
                about.title().map(title -> slug(title, LONGEST_TITLE, WORDS)),
                about.published().map(day -> day.earliest().toString()),
                at.flatMap(ProposedId::number))
            .flatMap(Optional::stream)
            .filter(slug -> slug.length() > 2)
            .findFirst()
            .map("-"::concat)
            .orElse("");
    return Ids.free(Ref.isSlug(name + rest) ? name + rest : "source-" + name, taken);
  }

  /** The first words that say something, as far as they are in Latin letters. */
  private static String slug(String words, int longest, int most) {
    List<String> said =
        Ids.latin(words).stream().filter(word -> !EMPTY.contains(word)).limit(most).toList();
    return Ids.joined(said, longest);
  }

  /** The name that a site goes by: {@code yna} of {@code www.yna.co.kr}. */
  private static String site(URI at) {
    List<String> labels =
        Arrays.stream(Optional.ofNullable(at.getHost()).orElse("").split("\\."))
            .map(label -> label.toLowerCase(Locale.ROOT))
            .filter(label -> !SERVED.contains(label))
            .toList();
    int end = labels.size() - 1;
    while (end > 1 && SECOND.contains(labels.get(end - 1))) {
      end--;
    }
    return end < 1 ? "" : slug(labels.get(end - 1), LONGEST_NAME, 1);
  }

  /** {@code lamp-talks} of {@code Lamp talks.txt}. */
  private static String file(String name) {
    return Ids.joined(Ids.latin(name.replaceFirst("\\.[^.]*$", "")), LONGEST_TITLE);
  }

  private static Optional<String> number(URI at) {
    return NUMBER
        .matcher(Optional.ofNullable(at.getRawPath()).orElse(""))
        .results()
        .map(match -> match.group())
        .reduce((first, second) -> second);
  }
}
