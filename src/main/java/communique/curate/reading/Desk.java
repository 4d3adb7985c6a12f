package communique.curate.reading;

import communique.check.CitedPassage;
import communique.check.article.Article;
import communique.content.SnapshotFolder;
import communique.curate.edit.Ids;
import communique.curate.edit.Refused;
import communique.curate.reading.Reading.Figures;
import communique.model.Dossier;
import communique.model.Language;
import communique.model.SavedArticle;
import communique.model.Source;
import communique.problem.Nearest;
import communique.shape.Ref;
import communique.view.Addresses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where saved articles are read against a dossier.
 *
 * @param dossier the dossier
 * @param folder where the articles are saved; nothing if nowhere
 */
public record Desk(Dossier dossier, Optional<Path> folder) {

  /**
   * Reads the article of a source.
   *
   * @throws Refused if there is no such source, or no article of it that can be read
   */
  public OpenArticle open(String id) throws Refused {
    Source source = source(id);
    Source.Snapshot snapshot =
        source
            .snapshot()
            .orElseThrow(
                () ->
                    new Refused(
                            "the source " + id + " has no snapshot, so there is nothing to read")
                        .hint(
                            "save its article as a text file and write snapshot: {file: …, sha256: …} in its entry"));
    SavedArticle.Read saved = saved(snapshot);
    Article article = Article.of(saved.text());
    List<Find> found = found(article, source.language());
    return new OpenArticle(dossier, source, article, read(source, saved, article, found));
  }

  private Source source(String id) throws Refused {
    Optional<Source> found = dossier.find(Ref.to(Source.class, id));
    if (found.isPresent()) {
      return found.get();
    }
    String other =
        dossier.item(id).map(item -> "; that is the id of another kind of record").orElse("");
    List<String> ids = dossier.all(Source.class).stream().map(Source::id).toList();
    throw new Refused("there is no source \"" + id + "\"" + other)
        .hint(
            Ids.renamed(id, dossier)
                .or(() -> Nearest.hint(id, ids))
                .orElse("the ids of sources stand in sources.yaml, behind id:"));
  }

  private SavedArticle.Read saved(Source.Snapshot snapshot) throws Refused {
    String file = "\"" + snapshot.file() + "\"";
    if (folder.isEmpty()) {
      throw new Refused("the saved article " + file + " cannot be read without its folder")
          .hint("give the folder of the saved articles: --snapshots DIR");
    }
    SavedArticle saved = new SnapshotFolder(folder.get()).read(snapshot.file());
    if (saved instanceof SavedArticle.Read read) {
      return read;
    }
    if (saved instanceof SavedArticle.NotText other) {
      throw new Refused("the saved article " + file + " is " + other.kind()).hint(other.remedy());
    }
    throw new Refused("the saved article " + file + " " + ((SavedArticle.Unread) saved).reason())
        .hint("the folder that was looked in is " + folder.get());
  }

  private Reading read(Source source, SavedArticle.Read saved, Article article, List<Find> found) {
    Marks marks = Marks.of(dossier, CitedPassage.of(dossier, source, article));
    Layout layout = new Layout(article, marks.found(), found);
    Language home = dossier.site().language();
    Reading reading =
        new Reading(
            source.id(),
            source.label().serving(home, home).words(),
            source.language().map(Language::tag),
            Addresses.page(source),
            article.text(),
            layout.paragraphs(),
            marks.found(),
            marks.lost(),
            layout.quotations(),
            found,
            new Figures(0, 0, 0, 0),
            changed(source, saved));
    return reading.with(Layout.figures(reading));
  }

  /** Names before sums, and sums before dates, where one stands in another. */
  private List<Find> found(Article article, Optional<Language> language) {
    BitSet taken = new BitSet();
    List<Find> found = new ArrayList<>();
    Stream.of(Names.of(dossier).in(article), Sums.in(article), Dates.in(article, language))
        .flatMap(List::stream)
        .filter(find -> taken.get(find.extent().from(), find.extent().until()).isEmpty())
        .forEach(
            find -> {
              taken.set(find.extent().from(), find.extent().until());
              found.add(find);
            });
    found.sort(Comparator.comparing(find -> find.extent().from()));
    return found;
  }

  private static Optional<String> changed(Source source, SavedArticle.Read saved) {
    return source
        .snapshot()
        .filter(one -> !one.sha256().toLowerCase(Locale.ROOT).equals(saved.sha256()))
        .map(
            one ->
                "the saved article \"%s\" is not the one that was read: its SHA-256 is %s"
                    .formatted(one.file(), saved.sha256()));
  }

  /** Every source that has a snapshot, with the figures of its article, in order of the dossier. */
  public List<Standing> all() {
    return dossier.all(Source.class).stream()
        .filter(source -> source.snapshot().isPresent())
        .map(this::standing)
        .toList();
  }

  private Standing standing(Source source) {
    Language home = dossier.site().language();
    String title = source.label().serving(home, home).words();
    try {
      SavedArticle.Read saved = saved(source.snapshot().orElseThrow());
      Reading reading = read(source, saved, Article.of(saved.text()), List.of());
      return new Standing(
          source.id(),
          title,
          Optional.of(reading.figures()),
          reading.unrecorded().size(),
          reading.changed());
    } catch (Refused e) {
      return new Standing(source.id(), title, Optional.empty(), 0, Optional.of(e.words()));
    }
  }

  /**
   * How much of the article of a source is cited.
   *
   * @param figures nothing if it cannot be read
   * @param unrecorded how many quotations no record has
   * @param trouble why it cannot be read, or is not the one that was read
   */
  public record Standing(
      String source,
      String title,
      Optional<Figures> figures,
      int unrecorded,
      Optional<String> trouble) {}
}
