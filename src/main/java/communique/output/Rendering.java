package communique.output;

import communique.cache.Cache;
import communique.cache.Table;
import communique.problem.Fault;
import communique.problem.Problem;
import communique.shape.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Renders files one by one, and stages those whose bytes do not stand in the folder already. */
final class Rendering {

  private final Tree tree;
  private final Set<String> listed;
  private final Stage stage;
  private final Names names;
  private final LinkCheck links;
  private final Table<Rendered> last;
  private final SortedMap<String, String> sums = new ConcurrentSkipListMap<>();
  private final AtomicInteger staged = new AtomicInteger();

  /**
   * Begins with nothing rendered.
   *
   * @param listed the paths in the folder that earlier builds have written
   */
  Rendering(Tree tree, Set<String> listed, Stage stage, Names names, LinkCheck links, Cache cache) {
    this.tree = tree;
    this.listed = listed;
    this.stage = stage;
    this.names = names;
    this.links = links;
    this.last = cache.table("rendered", Rendered.class);
  }

  /** The hash of each file so far. */
  SortedMap<String, String> sums() {
    return sums;
  }

  /** How many files were staged so far. */
  int staged() {
    return staged.get();
  }

  /** Renders a file; what an author has to mend comes back. */
  Optional<Problem> render(OutputFile<?> file) {
    String path = file.path();
    tree.requireRoom(path);
    try {
      return render(file, names.claim(path));
    } catch (IOException e) {
      throw new OutputUnwritable(tree.shown(path), e);
    } catch (UncheckedIOException e) {
      throw new OutputUnwritable(tree.shown(path), Objects.requireNonNull(e.getCause()));
    }
  }

  /** The second of two files with one path is rendered too: problems must not depend on order. */
  private Optional<Problem> render(OutputFile<?> file, boolean isFirst) throws IOException {
    String path = file.path();
    try {
      OutputFile.Ready ready = file.ready();
      Optional<Rendered> standing = ready.made().flatMap(made -> standing(path, made));
      Rendered rendered = standing.isPresent() ? standing.get() : render(path, ready, isFirst);
      if (isFirst) {
        links.note(path, rendered.links());
        sums.put(path, rendered.sha256());
      }
      return Optional.empty();
    } catch (Fault e) {
      links.noteFailed(path);
      return Optional.of(e.problem());
    } catch (UncheckedIOException | OutputUnwritable e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IllegalStateException("cannot make " + path + ": " + e, e);
    }
  }

  /** What the file came to that was made from the same and still stands as it was written. */
  private Optional<Rendered> standing(String path, String made) {
    return last.find(path)
        .filter(rendered -> rendered.made().equals(made))
        .filter(rendered -> tree.hasHash(path, rendered.sha256()));
  }

  private Rendered render(String path, OutputFile.Ready ready, boolean isFirst) throws IOException {
    Draft draft = stage.draft();
    try {
      String hash = write(ready.content(), draft);
      Rendered rendered = new Rendered(ready.made().orElse(""), hash, PageScan.of(path, draft));
      if (isFirst) {
        keep(path, draft);
        ready.made().ifPresent(made -> last.keep(path, rendered));
      }
      return rendered;
    } finally {
      draft.discard();
    }
  }

  private static String write(OutputFile.Content content, Draft draft) throws IOException {
    try (Fingerprint out = new Fingerprint(draft)) {
      content.write(out);
      return out.hex();
    }
  }

  private void keep(String path, Draft draft) throws IOException {
    Optional<Path> standing = tree.file(path);
    if (standing.isEmpty() || !draft.isSameAs(standing.get())) {
      if (standing.isPresent() && !listed.contains(path)) {
        throw new OutputUnwritable(
            tree.shown(path), "a file stands there that no earlier build wrote; move it away");
      }
      stage.keep(draft, path);
      staged.incrementAndGet();
    }
  }
}
