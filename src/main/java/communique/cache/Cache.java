package communique.cache;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one cache of a build: tables of records in one file. It never fails a build: where the file
 * cannot be had or turns out damaged, nothing is found in it and the build does the work itself.
 *
 * <p>Several threads may use it at once.
 */
public final class Cache implements AutoCloseable {

  private final Optional<CacheFile> file;
  private final Map<String, Hearings> hearings = new ConcurrentHashMap<>();

  /** Whether what this run does not use is dropped, and what it finds out is kept. */
  private final boolean changes;

  private Cache(Optional<CacheFile> file, boolean changes) {
    this.file = file;
    this.changes = changes;
  }

  /** The same as {@link #of}, to be looked into: all stays as it is, whatever is found or kept. */
  public static Cache lookInto(Path content) {
    return UserCache.of(content)
        .map(folder -> new Cache(CacheFile.open(folder, Program.fingerprint()), false))
        .orElseGet(Cache::none);
  }

  /** Opens what this program keeps of a dossier for this user, see {@link UserCache}. */
  public static Cache of(Path content) {
    return UserCache.of(content)
        .map(folder -> open(folder, Program.fingerprint()))
        .orElseGet(Cache::none);
  }

  /**
   * Opens the cache in a folder; it is made if it is not there, and a damaged file or one that is
   * not ours is replaced. If another process has the file open, or it cannot be written, this is
   * {@link #none}.
   *
   * @param program which program reads and writes, see {@link Program}; what any other has left is
   *     dropped
   */
  public static Cache open(OwnFolder folder, String program) {
    return new Cache(CacheFile.open(folder, program), true);
  }

  /** A cache that forgets at once, so that a build without one takes no memory for it. */
  public static Cache none() {
    return new Cache(Optional.empty(), true);
  }

  /**
   * One kind of entry.
   *
   * @param name the same name is the same table, in every run
   * @param type the class of its values
   */
  public <R extends Record> Table<R> table(String name, Class<R> type) {
    return table(name, Format.of(type));
  }

  /** One kind of entry, whose values are written in a format of their own. */
  public <T> Table<T> table(String name, Format<T> format) {
    return new Table<>(format, file.flatMap(open -> open.rows(name)));
  }

  /** A table of what was made, with what it was made from. */
  public <R extends Record> Table<Kept<R>> kept(String name, Class<R> type) {
    return table(name, Kept.of(type, hearings.computeIfAbsent(name, this::heardFor)));
  }

  private Hearings heardFor(String name) {
    return new Hearings(new Lines(table("heard for " + name, Lines.Shelf.class)));
  }

  /**
   * Ends the run. Of every table that was asked for, the entries that were neither found nor kept
   * are dropped; the other tables stay, for a command that needs fewer of them than a build.
   */
  @Override
  public void close() {
    if (changes) {
      hearings.values().forEach(Hearings::close);
      file.ifPresent(CacheFile::close);
    } else {
      file.ifPresent(CacheFile::leave);
    }
  }
}
