package communique.check;

import communique.check.article.Article;
import communique.model.Dossier;
import communique.model.SavedArticle;
import communique.model.Source;
import communique.shape.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The saved articles that words are compared with; each is folded once, when first needed. */
public final class Snapshots {

  private final Optional<Map<String, SavedArticle>> files;
  private final Map<String, Article> articles;
  private final Map<String, Optional<Tagged>> otherwise = new HashMap<>();

  private Snapshots(Optional<Map<String, SavedArticle>> files, Map<String, Article> articles) {
    this.files = files;
    this.articles = articles;
  }

  /** None were given: what compares words is silent. */
  public static Snapshots none() {
    return new Snapshots(Optional.empty(), new HashMap<>());
  }

  /** What was read, by the file names that the sources' snapshots give. */
  public static Snapshots of(Map<String, SavedArticle> files) {
    return new Snapshots(Optional.of(Map.copyOf(files)), new HashMap<>());
  }

  /**
   * What was read later; articles that are the same as before are not folded again. Whoever has the
   * earlier ones must be done with them.
   */
  public Snapshots again(Map<String, SavedArticle> now) {
    Set<String> hashes =
        now.values().stream()
            .filter(SavedArticle.Read.class::isInstance)
            .map(one -> ((SavedArticle.Read) one).sha256())
            .collect(Collectors.toSet());
    articles.keySet().retainAll(hashes);
    return new Snapshots(Optional.of(Map.copyOf(now)), articles);
  }

  /** Whether there is anything to compare with. */
  boolean areGiven() {
    return files.isPresent();
  }

  /** What was found for a source; nothing if it has no snapshot or none were given. */
  Optional<SavedArticle> saved(Source source) {
    return source.snapshot().flatMap(snapshot -> files.map(all -> all.get(snapshot.file())));
  }

  /** The article of a source; nothing if it cannot be compared with. */
  Optional<Article> article(Dossier dossier, Ref<Source> source) {
    return dossier.find(source).flatMap(this::article);
  }

  /** The same of a source that was found. */
  Optional<Article> article(Source source) {
    return saved(source)
        .filter(SavedArticle.Read.class::isInstance)
        .map(SavedArticle.Read.class::cast)
        .map(read -> articles.computeIfAbsent(read.sha256(), hash -> Article.of(read.text())));
  }

  /** What the article of a source is, if that is certainly not what the source says. */
  Optional<Tagged> otherwise(Source source, Article article) {
    return source
        .language()
        .flatMap(
            tag ->
                otherwise.computeIfAbsent(
                    source.id() + " " + tag.tag(), key -> Tagged.otherwise(article.text(), tag)));
  }

  /** How many passages of a dossier could be compared; none if no articles were given. */
  public Comparison comparison(Dossier dossier) {
    Map<Comparison.Fate, Integer> counts = new HashMap<>();
    dossier
        .entries()
        .flatMap(entry -> new Compared(dossier, this, entry).fates())
        .forEach(fate -> counts.merge(fate, 1, Integer::sum));
    return Comparison.of(counts, dossier.site(), areGiven());
  }

  /** What becomes of words that are said to stand in a source. */
  Comparison.Fate fate(Dossier dossier, Ref<Source> ref) {
    Optional<Source> source = dossier.find(ref);
    if (source.flatMap(Source::snapshot).isEmpty()) {
      return Comparison.Fate.NO_SNAPSHOT;
    }
    return source.flatMap(this::article).isPresent()
        ? Comparison.Fate.COMPARED
        : Comparison.Fate.UNREAD;
  }
}
