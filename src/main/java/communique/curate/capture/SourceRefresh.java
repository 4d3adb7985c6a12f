package communique.curate.capture;

import communique.check.Checks;
import communique.check.Snapshots;
import communique.content.Locator;
import communique.content.SnapshotFolder;
import communique.curate.capture.compare.Comparison;
import communique.curate.capture.extract.Bytes;
import communique.curate.capture.web.Answer;
import communique.curate.edit.Edits;
import communique.curate.edit.Refused;
import communique.curate.edit.Turn;
import communique.curate.edit.Typed;
import communique.curate.edit.Workspace;
import communique.model.Dossier;
import communique.model.Reader;
import communique.model.SavedArticle;
import communique.model.Source;
import communique.problem.Nearest;
import communique.problem.Place;
import communique.problem.Problem;
import communique.problem.Problems;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what has changed at the addresses of sources since they were saved. */
public final class SourceRefresh {

  private final Store store;
  private final Items items;
  private final Reader reader;
  private final Workspace workspace;
  private final Map<String, SavedArticle> saved;

  /** What has become of a source. */
  public sealed interface Fate {}

  /** Every word is the same. */
  public record Unchanged() implements Fate {}

  /**
   * Some words are others.
   *
   * @param paragraphs each with what has changed in it
   * @param lost what the dossier says that the new text does not carry any more
   * @param now the new text, and its original
   */
  public record Changed(List<String> paragraphs, List<Problem> lost, Extraction now, Bytes original)
      implements Fate {}

  /**
   * The page is there no more.
   *
   * @param status 404 or 410; 0 if the server sends on to its first page
   */
  public record Gone(int status) implements Fate {}

  /** It could not be had, or no article is in it. */
  public record Unreached(String why) implements Fate {}

  private SourceRefresh(
      Store store,
      Items items,
      Reader reader,
      Workspace workspace,
      Map<String, SavedArticle> saved) {
    this.store = store;
    this.items = items;
    this.reader = reader;
    this.workspace = workspace;
    this.saved = saved;
  }

  /**
   * Reads a dossier and its saved articles.
   *
   * @param root the folder with site.yaml
   * @param snapshots the folder of the saved articles, if the curator names one
   * @param reader whose clock is that of the run
   */
  public static SourceRefresh of(Path root, Optional<Path> snapshots, Items items, Reader reader)
      throws Refused {
    Store store = Store.of(root, snapshots);
    if (!store.isThere()) {
      throw new Refused("there is no folder \"" + store.snapshots() + "\" with saved articles")
          .hint("give the folder with --snapshots; communique source add saves articles");
    }
    Workspace workspace = Workspace.open(root);
    return new SourceRefresh(
        store,
        items,
        reader,
        workspace,
        new HashMap<>(new SnapshotFolder(store.snapshots()).read(workspace.dossier())));
  }

  /**
   * The sources to look at.
   *
   * @param ids their ids; if there are none, all that have a saved text and an address
   * @throws Refused if one of them is no source, or has no saved text
   */
  public List<Source> chosen(List<String> ids, boolean needsAddress) throws Refused {
    if (ids.isEmpty()) {
      return workspace.dossier().all(Source.class).stream()
          .filter(source -> source.snapshot().isPresent() && source.url().isPresent())
          .toList();
    }
    Stream.Builder<Source> chosen = Stream.builder();
    for (String id : ids) {
      chosen.add(chosen(id, needsAddress));
    }
    return chosen.build().toList();
  }

  private Source chosen(String id, boolean needsAddress) throws Refused {
    Dossier dossier = workspace.dossier();
    Optional<Source> source =
        dossier.all(Source.class).stream().filter(one -> one.id().equals(id)).findFirst();
    if (source.isEmpty()) {
      List<String> known = dossier.all(Source.class).stream().map(Source::id).toList();
      Refused unknown = new Refused("there is no source \"" + id + "\"");
      throw workspace.unknown(
          Nearest.to(id, known)
              .map(near -> unknown.hint("did you mean \"" + near + "\"?"))
              .orElse(unknown));
    }
    if (source.get().snapshot().isEmpty()) {
      throw new Refused("the source \"" + id + "\" has no saved text to compare with")
          .hint("save its text in the snapshot folder, and name it in the entry: snapshot");
    }
    if (needsAddress && source.get().url().isEmpty()) {
      throw new Refused("the source \"" + id + "\" has no address")
          .hint(
              "save the page, and compare it: communique source refresh "
                  + id
                  + Typed.behind(store.root())
                  + " --from FILE");
    }
    return source.get();
  }

  /** Fetches a source again and compares. */
  public Fate look(Source source) throws IOException {
    URI address = source.url().orElseThrow();
    Answer answer = items.ask(address);
    if (answer instanceof Answer.Gone gone) {
      return new Gone(gone.status());
    }
    if (answer instanceof Answer.Failed failed) {
      return new Unreached(failed.why());
    }
    Answer.Sent sent = (Answer.Sent) answer;
    return Items.isFirstPage(sent)
        ? new Gone(0)
        : compared(source, items.item(address.toString(), sent));
  }

  /** Compares with a file. */
  public Fate look(Source source, String file) throws Refused, IOException {
    return compared(source, items.saved(file));
  }

  private Fate compared(Source source, Item item) {
    Source.Snapshot snapshot = source.snapshot().orElseThrow();
    if (!(saved.get(snapshot.file()) instanceof SavedArticle.Read before)) {
      return new Unreached("the saved text " + snapshot.file() + " cannot be read");
    }
    try {
      Extraction now = Extraction.of(item);
      List<String> changes = Comparison.changes(before.text(), now.extract().text());
      return changes.isEmpty()
          ? new Unchanged()
          : new Changed(changes, lost(snapshot, now), now, item.bytes());
    } catch (Refused e) {
      return new Unreached(e.words());
    }
  }

  /** What the rules find with the new text that they do not find with the saved one. */
  private List<Problem> lost(Source.Snapshot snapshot, Extraction now) {
    Map<String, SavedArticle> newer = new HashMap<>(saved);
    newer.put(snapshot.file(), new SavedArticle.Read(snapshot.sha256(), now.extract().text()));
    Set<Place> known =
        problems(saved).list().stream().map(Problem::place).collect(Collectors.toSet());
    List<Problem> lost =
        problems(newer).list().stream()
            .filter(problem -> !known.contains(problem.place()))
            .toList();
    return Locator.sorted(Problems.of(lost)).list();
  }

  private Problems problems(Map<String, SavedArticle> articles) {
    Dossier dossier = workspace.dossier();
    return Checks.run(
        dossier,
        workspace.loaded().settings(),
        dossier.asSeenBy(reader),
        Snapshots.of(articles),
        false);
  }

  /** The day of the run where the dossier is at home. */
  public LocalDate today() {
    return workspace.dossier().today(reader);
  }

  /**
   * Saves a new text in the place of the old one: text, original, hash and day of reading together.
   *
   * @throws Refused if nothing was written, and why
   */
  public void save(Source source, Changed changed, Runnable waiting) throws Refused, IOException {
    Turn turn = Turn.in(store.root(), waiting);
    try {
      String id = source.id();
      Source.Snapshot snapshot = source.snapshot().orElseThrow();
      byte[] text = changed.now().text();
      Edits edits =
          new Edits()
              .put(store.snapshots().resolve(snapshot.file()), text)
              .put(store.original(id, changed.now().ending()), changed.original().array());
      store.originals(id).stream()
          .filter(other -> !other.equals(store.original(id, changed.now().ending())))
          .forEach(edits::delete);
      Path register = Path.of(workspace.dossier().origin(source).file());
      String before = SourceAdd.read(register);
      edits.change(register, before, Renewal.of(before, id, Hash.of(text), today()));
      workspace.commit(edits);
      saved.put(
          snapshot.file(), new SavedArticle.Read(Hash.of(text), changed.now().extract().text()));
    } finally {
      turn.end();
    }
  }
}
