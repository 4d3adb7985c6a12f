package communique.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * The file of a cache. The store meets damage with whatever its reading runs into, failed
 * assertions of its own and lengths beyond all memory among it; hence the wide catches: none of
 * that may reach a build. Every map has its types, for one without reads serialized objects.
 */
final class CacheFile {

  static final String NAME = "cache.mv";
  private static final String PROGRAM = "program";

  /** Below this part of live bytes the file is written anew, so that it does not grow for ever. */
  private static final int LEAST_FILL_PERCENT = 50;

  // What the store takes as milliseconds; its compacting in place fails assertions of its own.
  private static final int COPY_WHAT_LIVES = -1;
  private static final int NO_COMPACTING = 0;

  private final Path path;
  private final Seal seal;
  private final MVStore store;
  private final Map<String, Optional<Rows>> tables = new ConcurrentHashMap<>();

  private CacheFile(Path path, Seal seal) {
    this.path = path;
    this.seal = seal;
    // Without a thread of its own: a run that is killed loses the last entries and nothing else.
    this.store =
        new MVStore.Builder()
            .fileName(path.toAbsolutePath().toString())
            .autoCommitDisabled()
            .open();
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
  }

  /** The file as that program left it, or an empty one; nothing if there can be none now. */
  static Optional<CacheFile> open(OwnFolder folder, String program) {
    Path path = folder.path().resolve(NAME);
    try {
      Seal seal = Seal.of(folder, program);
      Optional<CacheFile> kept =
          folder.hasFile(NAME) ? keptBy(program, path, seal) : Optional.empty();
      return kept.isPresent() ? kept : Optional.of(anew(program, path, seal));
    } catch (IOException | RuntimeException | Error e) {
      return Optional.empty();
    }
  }

  private static Optional<CacheFile> keptBy(String program, Path path, Seal seal) {
    try {
      CacheFile file = new CacheFile(path, seal);
      if (program.equals(file.about().get(PROGRAM))) {
        return Optional.of(file);
      }
      file.store.closeImmediately();
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw e;
      }
    } catch (RuntimeException | Error e) {
      // Damaged: it is made anew like that of another program.
    }
    return Optional.empty();
  }

  private static CacheFile anew(String program, Path path, Seal seal) throws IOException {
    Files.deleteIfExists(path);
    CacheFile file = new CacheFile(path, seal);
    file.about().put(PROGRAM, program);
    return file;
  }

  private MVMap<String, String> about() {
    return map("about", StringDataType.INSTANCE, StringDataType.INSTANCE);
  }

  private <K, V> MVMap<K, V> map(String name, DataType<K> keys, DataType<V> values) {
    MVMap.Builder<K, V> builder = new MVMap.Builder<>();
    builder.setKeyType(keys);
    builder.setValueType(values);
    return store.openMap(name, builder);
  }

  /** The rows of that table, the same ones each time; nothing where the file is damaged there. */
  Optional<Rows> rows(String table) {
    return tables.computeIfAbsent(table, this::readable);
  }

  private Optional<Rows> readable(String table) {
    try {
      return Optional.of(open(table));
    } catch (RuntimeException | Error e) {
      return Optional.empty();
    }
  }

  private Rows open(String table) {
    return new Rows(
        table,
        seal,
        map("numbers of " + table, StringDataType.INSTANCE, LongDataType.INSTANCE),
        map("bytes of " + table, LongDataType.INSTANCE, ByteArrayDataType.INSTANCE));
  }

  /** Writes what is to stay, or deletes the file if that does not work. */
  void close() {
    try {
      tables.values().forEach(rows -> rows.orElseThrow().dropUnused());
      store.commit();
      boolean sparse = store.getFileStore().getChunksFillRate() < LEAST_FILL_PERCENT;
      store.close(sparse ? COPY_WHAT_LIVES : NO_COMPACTING);
    } catch (RuntimeException | Error e) {
      store.closeImmediately();
      delete();
    }
  }

  /** Lets go of it as it was found. */
  void leave() {
    store.closeImmediately();
  }

  private void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // The next run meets the damage again and tries again.
    }
  }
}
