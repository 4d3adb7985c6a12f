package communique.output;

import communique.cache.Cache;
import communique.cache.Kept;
import communique.cache.Table;
import communique.output.Watcher.Why;
import communique.problem.Fault;
import communique.problem.Problem;
import communique.trace.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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

  /** The table of what files were made from. */
  static final String TABLE = "rendered";

  private final Tree tree;
  private final Set<String> listed;
  private final Stage stage;
  private final Names names;
  private final LinkCheck links;
  private final Table<Kept<Rendered>> last;
  private final Untouched untouched;
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
    this.last = cache.kept(TABLE, Rendered.class);
    this.untouched = new Untouched(tree, cache);
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

  /** Notes that staged files have been put into their places. */
  void published(Collection<String> paths) {
    paths.forEach(path -> untouched.put(path, Objects.requireNonNull(sums.get(path))));
  }

  /** Renders a file; what an author has to mend or to look at comes back. */
  List<Problem> render(OutputFile<?> file, Answers answers, Watcher watcher) {
    String path = file.path();
    tree.requireRoom(path);
    try {
      return render(new Making(file, answers), names.claim(path), watcher);
    } catch (IOException e) {
      throw new OutputUnwritable(tree.shown(path), e);
    } catch (UncheckedIOException e) {
      throw new OutputUnwritable(tree.shown(path), Objects.requireNonNull(e.getCause()));
    }
  }

  /** The second of two files with one path is rendered too: problems must not depend on order. */
  private List<Problem> render(Making making, boolean isFirst, Watcher watcher) throws IOException {
    String path = making.path();
    List<Problem> told = new ArrayList<>();
    try {
      Optional<Kept<Rendered>> before = making.isRemembered() ? last.find(path) : Optional.empty();
      Why why = why(making, before);
      Optional<Kept<Rendered>> alike =
          why == Why.ANSWERS ? alike(making, before.orElseThrow()) : Optional.empty();
      Optional<Kept<Rendered>> standing = why == Why.NOT ? before : alike;
      Kept<Rendered> now = standing.isPresent() ? standing.get() : render(making, isFirst, told);
      Rendered rendered = now.made();
      watcher.done(making.made(alike.isPresent() ? Why.ALIKE : why, before, now));
      if (standing.isPresent()) {
        links.noteStanding(path);
      }
      if (isFirst) {
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
      throw new IllegalStateException("cannot make " + path + ": " + e.getMessage(), e);
    }
  }

  private Why why(Making making, Optional<Kept<Rendered>> before) {
    Why why = making.why(before);
    return why == Why.NOT && !stands(making.path(), before.orElseThrow()) ? Why.TOUCHED : why;
  }

  private Optional<Kept<Rendered>> alike(Making making, Kept<Rendered> before) {
    Optional<Kept<Rendered>> alike =
        stands(making.path(), before) ? making.alike(before) : Optional.empty();
    alike.ifPresent(now -> last.keep(making.path(), now));
    return alike;
  }

  private boolean stands(String path, Kept<Rendered> before) {
    return untouched.has(path, before.made().sha256());
  }

  /** A file of which something is told is rendered again next time, so that it is told again. */
  private Kept<Rendered> render(Making making, boolean isFirst, List<Problem> told)
      throws IOException {
    Draft draft = stage.draft();
    try {
      Kept<Rendered> rendered = making.write(draft, told);
      if (isFirst) {
        Links now = PageScan.of(making.path(), draft);
        links.note(making.path(), now);
        keep(making.path(), draft, now);
        if (told.isEmpty() && making.isRemembered()) {
          last.keep(making.path(), rendered);
        }
      }
      return rendered;
    } finally {
      draft.discard();
    }
  }

  private void keep(String path, Draft draft, Links now) throws IOException {
    Optional<Path> standing = tree.file(path);
    if (standing.isEmpty() || !draft.isSameAs(standing.get())) {
      if (standing.isPresent() && !listed.contains(path)) {
        throw new OutputUnwritable(
            tree.shown(path), "a file stands there that no earlier build wrote; move it away");
      }
      if (standing.isPresent()) {
        links.noteReplaced(PageScan.of(path, standing.get()), now);
      }
      stage.keep(draft, path);
      staged.incrementAndGet();
    }
  }
}
