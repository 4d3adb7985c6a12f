package communique.output;

import communique.cache.Fingerprint;
import communique.problem.Fault;
import communique.problem.Problem;
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
  private final SortedMap<String, String> sums = new ConcurrentSkipListMap<>();
  private final AtomicInteger staged = new AtomicInteger();

  /**
   * Begins with nothing rendered.
   *
   * @param listed the paths in the folder that earlier builds have written
   */
  Rendering(Tree tree, Set<String> listed, Stage stage, Names names, LinkCheck links) {
    this.tree = tree;
    this.listed = listed;
    this.stage = stage;
    this.names = names;
    this.links = links;
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
    Draft draft = stage.draft();
    try {
      String hash = render(file, draft);
      if (isFirst) {
        note(file.path(), draft);
        keep(file.path(), draft, hash);
      }
      return Optional.empty();
    } catch (Fault e) {
      links.noteFailed(file.path());
      return Optional.of(e.problem());
    } finally {
      draft.discard();
    }
  }

  private static String render(OutputFile<?> file, Draft draft) throws IOException {
    try (Fingerprint out = new Fingerprint(draft)) {
      file.render(out);
      return out.hex();
    } catch (Fault | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IllegalStateException("cannot make " + file.path() + ": " + e, e);
    }
  }

  private void note(String path, Draft draft) throws IOException {
    if (PageScan.isScanned(path)) {
      links.note(path, draft.bytes());
    }
  }

  private void keep(String path, Draft draft, String hash) throws IOException {
    Optional<Path> standing = tree.file(path);
    if (standing.isEmpty() || !draft.isSameAs(standing.get())) {
      if (standing.isPresent() && !listed.contains(path)) {
        throw new OutputUnwritable(
            tree.shown(path), "a file stands there that no earlier build wrote; move it away");
      }
      stage.keep(draft, path);
      staged.incrementAndGet();
    }
    sums.put(path, hash);
  }
}
