package communique.curate.edit;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.model.Dossier;
import communique.problem.Problem;
import communique.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A dossier that is being edited by a command. Used by one thread. */
public final class Workspace {

  private final Path root;
  private Loaded loaded;

  private Workspace(Path root, Loaded loaded) {
    this.root = root;
    this.loaded = loaded;
  }

  /**
   * Reads a dossier.
   *
   * @param root the folder in which {@code site.yaml} stands
   */
  public static Workspace open(Path root) {
    return new Workspace(root, ContentLoader.load(root, Cache.none()));
  }

  /** The folder in which {@code site.yaml} stands. */
  public Path root() {
    return root;
  }

  /** What was read, as it stands now. */
  public Loaded loaded() {
    return loaded;
  }

  /** Every record that could be read. */
  public Dossier dossier() {
    return loaded.dossier();
  }

  /**
   * Whether an id is that of a record; or of one that was begun: a sheet whose file cannot be read
   * yet.
   */
  public boolean has(String id) {
    return dossier().item(id).isPresent()
        || loaded
            .problems()
            .of(Severity.ERROR)
            .anyMatch(problem -> problem.place().file().endsWith("/" + id + ".md"));
  }

  /**
   * That something is not known, with the reason if it is that a file cannot be read: what was
   * looked for may stand in it.
   *
   * @param unknown says so, and has a hint for the case that all can be read
   */
  public Refused unknown(Refused unknown) {
    return loaded
        .problems()
        .of(Severity.ERROR)
        .findFirst()
        .map(
            first ->
                unknown.hint(
                    "%s cannot be read: %s; mend that first, it may stand there"
                        .formatted(first.place(), first.message())))
        .orElse(unknown);
  }

  /**
   * Makes edits, and reads the dossier again. What no longer can be read is a reason to undo all.
   *
   * @throws Refused if an edit cannot be made as it was meant, or would spoil the dossier
   * @throws IOException if the machine does not let a file be written
   */
  public void commit(Edits edits) throws Refused, IOException {
    Applied applied = edits.attempt(root);
    Loaded now = ContentLoader.load(root, Cache.none());
    Optional<Problem> spoilt = firstNew(now);
    if (spoilt.isPresent()) {
      applied.undo();
      throw new Refused("nothing was written, for it would not be read: " + spoilt.get().message());
    }
    applied.keep();
    loaded = now;
  }

  private Optional<Problem> firstNew(Loaded now) {
    Set<String> known =
        loaded.problems().list().stream()
            .map(Workspace::words)
            .collect(Collectors.toCollection(HashSet::new));
    return now.problems().list().stream().filter(one -> known.add(words(one))).findFirst();
  }

  private static String words(Problem problem) {
    return problem.rule().slug() + " " + problem.message();
  }
}
