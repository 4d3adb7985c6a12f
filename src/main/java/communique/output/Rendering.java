package communique.output;

import communique.cache.Cache;
import communique.cache.Table;
import communique.problem.Fault;
import communique.problem.Problem;
import communique.shape.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, Integer> pages = new ConcurrentHashMap<>();
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

  /** On how many pages of paper a file is printed; 0 if on none, or if it was not rendered. */
  int pages(String path) {
    return pages.getOrDefault(path, 0);
  }

  /** How many files were staged so far. */
  int staged() {
    return staged.get();
  }

  /** Renders a file; what an author has to mend or to look at comes back. */
  List<Problem> render(OutputFile<?> file) {
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
  private List<Problem> render(OutputFile<?> file, boolean isFirst) throws IOException {
    String path = file.path();
    List<Problem> told = new ArrayList<>();
    try {
      OutputFile.Ready ready = file.ready();
      Optional<Rendered> standing = ready.made().flatMap(made -> standing(path, made));
      Rendered rendered =
          standing.isPresent() ? standing.get() : render(path, ready, isFirst, told);
      if (isFirst) {
        links.note(path, rendered.links());
        sums.put(path, rendered.sha256());
        if (rendered.pages() > 0) {
          pages.put(path, rendered.pages());
        }
      }
      return told;
    } catch (Fault e) {
      links.noteFailed(path);
      return List.of(e.problem());
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

  /** A file of which something is told is rendered again next time, so that it is told again. */
  private Rendered render(String path, OutputFile.Ready ready, boolean isFirst, List<Problem> told)
      throws IOException {
    Draft draft = stage.draft();
    try {
      Rendered rendered = write(path, ready, draft, told);
      if (isFirst) {
        keep(path, draft);
        ready.made().filter(made -> told.isEmpty()).ifPresent(made -> last.keep(path, rendered));
      }
      return rendered;
    } finally {
      draft.discard();
    }
  }

  private static Rendered write(
      String path, OutputFile.Ready ready, Draft draft, List<Problem> told) throws IOException {
    Fingerprint bytes = new Fingerprint(draft);
    Sink out = new Sink(bytes);
    ready.content().write(out);
    bytes.close();
    told.addAll(out.problems());
    return new Rendered(
        ready.made().orElse(""), bytes.hex(), out.pages(), PageScan.of(path, draft));
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
