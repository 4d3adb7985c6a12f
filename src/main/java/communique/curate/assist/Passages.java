package communique.curate.assist;

import communique.check.article.Article;
import communique.content.SnapshotFolder;
import communique.content.WrittenFile;
import communique.model.Dossier;
import communique.model.Quoting;
import communique.model.SavedArticle;
import communique.model.Source;
import communique.shape.Node;
import communique.shape.Ref;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of the cited article, where such have to stand. An article that was read stays in memory.
 * Used by one thread.
 */
final class Passages {

  /** Keys under which words stand as a source prints them. */
  private static final Set<String> AS_PRINTED = Set.of("as", "print", "quote");

  private static final String SOURCE = "source";
  private static final String CITE = "cite";

  private final Optional<Path> folder;
  private final Map<String, Article> articles = new HashMap<>();

  Passages(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What may stand where the cursor is. */
  List<Suggestion> at(Cursor cursor, Typing typing, Dossier dossier) {
    WrittenFile.Value value = typing.value().orElseThrow();
    Optional<Node.Mapping> around = around(typing.file(), value);
    boolean isQuoting = Quoting.class.isAssignableFrom(value.holder().java());
    String key = around.flatMap(one -> key(one, value)).orElse("");
    if (!value.type().name().endsWith("words") || !(isQuoting || AS_PRINTED.contains(key))) {
      return List.of();
    }
    String words = value.scalar().text();
    String typed = words.substring(0, words.indexOf(Typing.CURSOR));
    boolean isQuotation = isQuoting && key.equals("quote");
    return source(typing.file(), value, around, isQuoting)
        .flatMap(id -> article(id, dossier).stream().map(article -> Map.entry(id, article)))
        .flatMap(
            one ->
                new Continuing(one.getValue(), isQuotation)
                    .of(typed).stream().map(next -> suggestion(cursor, typed, next, one.getKey())))
        .toList();
  }

  /** The mapping in which a value stands under a key of its record. */
  private static Optional<Node.Mapping> around(WrittenFile file, WrittenFile.Value value) {
    return file.keys().stream()
        .map(WrittenFile.Key::mapping)
        .filter(mapping -> key(mapping, value).isPresent())
        .findFirst();
  }

  private static Optional<String> key(Node.Mapping mapping, WrittenFile.Value value) {
    return mapping.entries().stream()
        .filter(entry -> entry.value().equals(value.scalar()))
        .map(entry -> entry.key().text())
        .findFirst();
  }

  /** The source beside the words; else the one that was named last before them. */
  private static Stream<String> source(
      WrittenFile file, WrittenFile.Value value, Optional<Node.Mapping> around, boolean isQuoting) {
    Optional<String> beside =
        around
            .flatMap(mapping -> mapping.find(SOURCE))
            .map(Node.Entry::value)
            .filter(Node.Scalar.class::isInstance)
            .map(scalar -> ((Node.Scalar) scalar).text());
    if (beside.isPresent()) {
      return beside.stream();
    }
    return isQuoting
        ? file.values().stream()
            .takeWhile(one -> !one.equals(value))
            .filter(one -> one.field().name().equals(SOURCE))
            .reduce((first, second) -> second)
            .map(one -> one.scalar().text())
            .stream()
        : around.flatMap(mapping -> mapping.find(CITE)).map(Node.Entry::value).stream()
            .filter(Node.Mapping.class::isInstance)
            .flatMap(cite -> ((Node.Mapping) cite).entries().stream())
            .map(entry -> entry.key().text());
  }

  private Optional<Article> article(String id, Dossier dossier) {
    return dossier
        .find(Ref.to(Source.class, id))
        .flatMap(Source::snapshot)
        .flatMap(snapshot -> folder.map(files -> new SnapshotFolder(files).read(snapshot.file())))
        .filter(SavedArticle.Read.class::isInstance)
        .map(SavedArticle.Read.class::cast)
        .map(read -> articles.computeIfAbsent(read.sha256(), hash -> Article.of(read.text())));
  }

  private static Suggestion suggestion(
      Cursor cursor, String typed, Continuing.Continuation next, String source) {
    Replacing replacing = new Replacing(cursor, typed);
    return new Suggestion(
        Suggestion.Kind.PASSAGE,
        next.words(),
        replacing.text(next),
        replacing.begun(next),
        source,
        "Words of the saved article of " + source + ".");
  }
}
