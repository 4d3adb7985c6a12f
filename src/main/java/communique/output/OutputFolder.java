package communique.output;

import communique.cache.Cache;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.trace.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder that a site is published into. Files are rendered beside it; {@link #publish} puts all
 * of them into their places, and {@link #close} without it leaves everything as it stood.
 *
 * <p>Whatever cannot be written ends in an {@link OutputUnwritable}. Except for what {@link #write}
 * does with its workers, a folder is used by one thread.
 */
public final class OutputFolder implements AutoCloseable {

  private static final String LOCK = SitePath.WORK + "/lock";

  private final Tree tree;
  private final FolderLock lock;
  private final Stage stage;
  private final Names names = new Names();
  private final LinkLog log;
  private final LinkCheck links;
  private final Rendering rendering;
  private final Set<Problem> told = new HashSet<>();
  private boolean open = true;

  private OutputFolder(Tree tree, FolderLock lock, Stage stage, Cache cache, Host host)
      throws IOException {
    Set<String> listed = Sums.read(tree.at(SitePath.SUMS)).keySet();
    this.tree = tree;
    this.lock = lock;
    this.stage = stage;
    this.log = new LinkLog(stage.scratch("links"));
    LinkJudge judge = new LinkJudge(names, new Neighbours(tree::file, listed, host.later()));
    this.links = new LinkCheck(judge, log, host, tree.at(""), listed, cache);
    this.rendering = new Rendering(tree, listed, stage, names, links, cache);
  }

  /** Opens a folder that nothing else fills, waiting in silence. */
  public static OutputFolder open(Path output) {
    return open(output, Cache.none(), Host.filling(List.of()), () -> {});
  }

  /**
   * Opens a folder, made if it is not there. While another build has it open, this waits. If a
   * build was killed while it published, this first finishes what that one began.
   *
   * @param output the folder
   * @param cache what earlier builds rendered
   * @param host where it will be published
   * @param waiting called once this has waited for half a second
   */
  public static OutputFolder open(Path output, Cache cache, Host host, Runnable waiting) {
    Stages stages = Stages.of(output);
    Tree tree = Tree.open(output);
    return locked(
        tree,
        waiting,
        lock -> {
          stages.finish(tree);
          Stage stage = stages.begin(tree);
          try {
            return new OutputFolder(tree, lock, stage, cache, host);
          } catch (IOException | RuntimeException e) {
            stage.discard();
            throw e;
          }
        });
  }

  /**
   * Finishes what a killed build began to publish into a folder, and deletes what one left that did
   * not come so far. Without such a thing the folder is not looked at any closer.
   *
   * @param waiting called once this has waited for half a second
   */
  public static void finish(Path output, Runnable waiting) {
    Stages stages = Stages.of(output);
    if (stages.areLeft()) {
      Tree tree = Tree.open(output);
      locked(
          tree,
          waiting,
          lock -> {
            stages.finish(tree);
            leave(tree, lock);
            return tree;
          });
    }
  }

  private interface Step<T> {
    T with(FolderLock lock) throws IOException;
  }

  private static <T> T locked(Tree tree, Runnable waiting, Step<T> step) {
    try {
      tree.requireRoom(LOCK);
      tree.requireRoom(SitePath.SUMS);
      FolderLock lock = FolderLock.acquire(tree.at(LOCK), waiting);
      try {
        tree.requireRoom(Stages.WITHIN + "/" + SitePath.SUMS);
        return step.with(lock);
      } catch (IOException | RuntimeException e) {
        leave(tree, lock);
        throw e;
      }
    } catch (IOException e) {
      throw new OutputUnwritable(tree.shown(SitePath.WORK), e);
    }
  }

  /**
   * Renders files on all cores; their order does not matter. Nothing of them stays in memory.
   *
   * @param answers what their views are answered; what was made from the same answers is not made
   *     again
   * @param watcher is told of each
   * @return what an author has to mend or to look at, in an order that the workers have no part in;
   *     a fault that many files share is told once
   */
  public Problems write(Stream<? extends OutputFile<?>> files, Answers answers, Watcher watcher) {
    requireOpen();
    Set<Problem> found = ConcurrentHashMap.newKeySet();
    Workers.forEach(files, file -> found.addAll(rendering.render(file, answers, watcher)));
    names.clashes(tree::shown).forEach(found::add);
    return Problems.of(
        found.stream().filter(told::add).sorted(Comparator.comparing(Problem::toString)).toList());
  }

  /** Renders files that ask nothing. */
  public Problems write(Stream<? extends OutputFile<?>> files) {
    return write(files, Answers.NONE, Watcher.NONE);
  }

  /**
   * Follows every link of the pages and style sheets that were written so far.
   *
   * @return each fault once, with the first place where it was met, sorted by it
   */
  public Problems checkLinks() {
    requireOpen();
    try {
      Set<String> paths = names.all();
      return new LinkReport(paths, path -> Files.readAllBytes(where(path)), tree::shown)
          .of(links.broken(paths, this::where));
    } catch (IOException e) {
      throw new OutputUnwritable(tree.shown(SitePath.WORK), e);
    }
  }

  /** The SHA-256 of every file that was written so far, by its path. */
  public SortedMap<String, String> sums() {
    return Collections.unmodifiableSortedMap(rendering.sums());
  }

  /** How many bytes a file has that was written; below zero if none was at that path. */
  public long size(String path) {
    try {
      return rendering.sums().containsKey(path) ? Files.size(where(path)) : -1;
    } catch (IOException e) {
      throw new OutputUnwritable(tree.shown(path), e);
    }
  }

  /** On how many pages of paper a file that was written is printed; 0 if on none. */
  public int pages(String path) {
    return rendering.pages(path);
  }

  /** The bytes of a file that was written. */
  public InputStream read(String path) throws IOException {
    requireOpen();
    return Files.newInputStream(where(path));
  }

  private Path where(String path) {
    return stage.file(path).orElseGet(() -> tree.at(path));
  }

  /**
   * Puts every file that was written into its place and deletes what an earlier build wrote and
   * this one did not. Then the folder is closed.
   */
  public Published publish() {
    requireOpen();
    try {
      Path list = stage.list(rendering.sums());
      boolean changed = rendering.staged() > 0 || !tree.hasBytesOf(list, SitePath.SUMS);
      int unchanged = rendering.sums().size() - rendering.staged();
      Published done = new Published(rendering.staged(), unchanged, 0);
      if (changed) {
        stage.commit(list);
        List<String> put = new ArrayList<>();
        stage.forEach(put::add);
        done = new Redo(tree, stage).run().counted(done);
        rendering.published(put);
      }
      return done;
    } catch (IOException e) {
      throw new OutputUnwritable(tree.shown(SitePath.SUMS), e);
    } finally {
      close();
    }
  }

  /**
   * Lets the next build in. What was not published is discarded; what is published in part is left
   * for the next build to finish.
   */
  @Override
  public void close() {
    if (open) {
      open = false;
      discard();
      leave(tree, lock);
    }
  }

  /** A full disk, for one, must not keep what fills it. */
  private void discard() {
    try {
      try {
        log.close();
      } finally {
        if (!stage.isCommitted()) {
          stage.discard();
        }
      }
    } catch (IOException e) {
      // The next build discards what is left.
    }
  }

  private static void leave(Tree tree, FolderLock lock) {
    lock.release();
    tree.close();
  }

  private void requireOpen() {
    if (!open) {
      throw new IllegalStateException("the output folder is closed");
    }
  }
}
