package communique.check;

import communique.model.Site;
import communique.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the words of a dossier could be compared with the saved articles.
 *
 * @param compared how many passages were
 * @param withoutSnapshot how many were not because their source has no snapshot
 * @param unread how many were not because the saved article could not be read
 * @param translated how many were not because they are, or may be, in another language
 * @param strict whether what is not found there is an error, whatever the settings say
 * @param given whether there was a folder of saved articles at all
 */
public record Comparison(
    int compared, int withoutSnapshot, int unread, int translated, boolean strict, boolean given) {

  /** The rules that tell of words which no saved article has, or of an article that is no more. */
  private static final List<String> RULES =
      List.of(
          "quote-not-in-source",
          "quote-not-quoted",
          "fragment-not-quoted",
          "unattributed-quote",
          "wrong-language",
          "snapshot-changed",
          "snapshot-not-text");

  /** What became of a passage. */
  enum Fate {
    COMPARED,
    NO_SNAPSHOT,
    UNREAD,
    TRANSLATED
  }

  static Comparison of(Map<Fate, Integer> counts, Site site, boolean given) {
    Weights weights = new Weights(site);
    boolean strict =
        RULES.stream()
            .flatMap(slug -> RuleBook.find(slug).stream())
            .allMatch(rule -> weights.of(rule) == Severity.ERROR);
    return new Comparison(
        counts.getOrDefault(Fate.COMPARED, 0),
        counts.getOrDefault(Fate.NO_SNAPSHOT, 0),
        counts.getOrDefault(Fate.UNREAD, 0),
        counts.getOrDefault(Fate.TRANSLATED, 0),
        strict,
        given);
  }

  /** Whether words were compared, and any that was not found would have been an error. */
  public boolean isBinding() {
    return compared > 0 && strict;
  }

  /** Whether there was anything to compare. */
  public boolean isOfAny() {
    return passages() > 0;
  }

  /** How many passages there are, compared or not. */
  public int passages() {
    return compared + withoutSnapshot + unread + translated;
  }

  /** Whether not one of the passages that there are was compared. */
  public boolean isOfNone() {
    return compared == 0 && isOfAny();
  }

  /** The line that tells it. */
  public String line() {
    int all = passages();
    if (!given) {
      return "0 of %s compared with the saved articles: there is no folder snapshots in the dossier, and --snapshots names none"
          .formatted(passages(all));
    }
    return all == compared
        ? "all %s compared with the saved articles".formatted(passages(all))
        : "%d of %s compared with the saved articles; not compared: %s"
            .formatted(compared, passages(all), reasons());
  }

  private String reasons() {
    return Stream.of(
            reason(withoutSnapshot, "whose source has no snapshot"),
            reason(unread, "whose saved article could not be read"),
            reason(translated, "in another language than the source"))
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String reason(int count, String words) {
    return count == 0 ? "" : count + " " + words;
  }

  private static String passages(int count) {
    return count + (count == 1 ? " passage" : " passages");
  }
}
