package communique.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import communique.cache.OwnFolder;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a build has made and nobody sees yet, in a folder that only this user can look into. Every
 * file in it is made by this build: one that is there already is never written to.
 */
final class Stage {

  private final Path folder;
  private final Path files;
  private final AtomicInteger drafts = new AtomicInteger();

  /** A stage at that path, which need not be there. */
  Stage(Path folder) {
    this.folder = folder;
    this.files = folder.resolve("files");
  }

  /** Begins with an empty folder. */
  void open() throws IOException {
    discard();
    OwnFolder.at(folder);
    Files.createDirectory(files);
  }

  /** Whether something of it is there. */
  boolean stands() {
    return Files.exists(folder, NOFOLLOW_LINKS);
  }

  /** Makes sure that it was left by a build of this user and by nobody else. */
  void requireOurs() throws IOException {
    OwnFolder.at(folder);
  }

  /** The folder that it lies in. */
  Path parent() {
    return folder.resolveSibling("");
  }

  /** A place for what a build needs only itself. */
  Path scratch(String name) {
    return folder.resolve(name);
  }

  Draft draft() {
    return new Draft(scratch("draft-" + drafts.incrementAndGet()));
  }

  /** Makes a draft the staged file of that path. */
  void keep(Draft draft, String path) throws IOException {
    Files.createDirectories(files.resolve(SitePath.folder(path)));
    draft.moveTo(files.resolve(path));
  }

  /** The staged file of that path. */
  Optional<Path> file(String path) {
    return Optional.of(files.resolve(path)).filter(Stage::isFile);
  }

  /** Calls back with the path of every staged file, in no order. It may be moved away then. */
  void forEach(Consumer<String> action) throws IOException {
    if (!Files.isDirectory(files, NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> staged = Files.walk(files)) {
      staged
          .filter(Stage::isFile)
          .map(file -> files.relativize(file).toString().replace(File.separatorChar, '/'))
          .forEach(action);
    }
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, NOFOLLOW_LINKS);
  }

  /** The commit record: the list of all files of the build. */
  Path record() {
    return folder.resolve(SitePath.SUMS);
  }

  boolean isCommitted() {
    return isFile(record());
  }

  /** Writes the list of all files of the build, which is no commit record yet. */
  Path list(SortedMap<String, String> sums) throws IOException {
    Path list = scratch("list");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(list, CREATE_NEW))) {
      Sums.write(sums, out);
    }
    return list;
  }

  /**
   * The commit point: the list becomes the commit record. Before it does, it and all staged files
   * are on the disk, so that it holds even if the power fails.
   */
  void commit(Path list) throws IOException {
    try (Stream<Path> staged = Files.walk(files)) {
      Workers.forEach(staged, Stage::force);
    }
    force(list);
    Files.move(list, record(), ATOMIC_MOVE);
    force(folder);
  }

  private static void force(Path path) {
    boolean isFolder = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems do not open folders, and need not: they keep names and bytes in order.
      if (!isFolder) {
        throw new OutputUnwritable(path.toString(), e);
      }
    }
  }

  /** Deletes all of it. */
  void discard() throws IOException {
    if (stands()) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
