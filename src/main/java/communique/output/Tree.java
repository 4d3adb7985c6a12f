package communique.output;

import communique.cache.FileStamp;
import communique.shape.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The output folder and what stands in it. No path is ever followed out of it by a link. */
final class Tree {

  private final Path root;
  private final String name;
  private final List<Path> made;

  private Tree(Path root, String name, List<Path> made) {
    this.root = root;
    this.name = name;
    this.made = made;
  }

  /** The folder, made if it is not there. */
  static Tree open(Path output) {
    String name = output.toString().replace(File.separatorChar, '/');
    List<Path> made = new ArrayList<>(List.of(output.resolve(SitePath.WORK)));
    for (Path at = output.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
      made.add(at);
    }
    try {
      return new Tree(Files.createDirectories(output).toRealPath(), name, made);
    } catch (IOException e) {
      throw new OutputUnwritable(name, e);
    }
  }

  /** Whether the folder was there before. */
  boolean stood() {
    return made.size() == 1;
  }

  /** Whether files can be renamed from that folder into this one, as far as that can be told. */
  boolean isOnOneDiskWith(Path folder) throws IOException {
    return Files.isWritable(folder) && disk(folder).equals(disk(root));
  }

  /** Below a changed root nobody knows what is mounted there, but still which device it is. */
  private static Object disk(Path folder) throws IOException {
    try {
      return Files.getFileStore(folder);
    } catch (IOException e) {
      if (folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
        return Files.getAttribute(folder, "unix:dev");
      }
      throw e;
    }
  }

  /** A path as a person sees it from where the command was started. */
  String shown(String path) {
    return name.isEmpty() ? path : name + "/" + path;
  }

  Path at(String path) {
    return root.resolve(path);
  }

  /** The plain file that stands there. */
  Optional<Path> file(String path) {
    return met(path).filter(met -> met.isFile(path)).map(met -> at(path));
  }

  /**
   * What the system says of the plain file that stands there: its size, when it was written and
   * when anything of it was changed, and which file it is. Nobody changes a file and leaves all of
   * that as it was, where the system keeps the time of changes.
   */
  Optional<String> attributes(String path) {
    if (file(path).isEmpty()) {
      return Optional.empty();
    }
    return FileStamp.of(at(path));
  }

  /** Whether the plain file that stands there has the bytes of another. */
  boolean hasBytesOf(Path other, String path) throws IOException {
    Optional<Path> file = file(path);
    return file.isPresent() && Files.mismatch(file.get(), other) < 0;
  }

  /** Whether the plain file that stands there has bytes of that SHA-256. */
  boolean hasHash(String path, String sha256) {
    Optional<Path> file = file(path);
    if (file.isEmpty()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      return Fingerprint.of(in).equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes sure that a file can stand there: that nothing but a plain file does, and no link above.
   */
  void requireRoom(String path) {
    obstacle(path)
        .ifPresent(
            found -> {
              String what = found.equals(path) ? " is not a plain file" : " is not a folder";
              throw new OutputUnwritable(shown(path), shown(found) + what);
            });
  }

  /** The first name of a path that something else has than a folder, or at its end a plain file. */
  private Optional<String> obstacle(String path) {
    return met(path).filter(met -> !met.isFile(path)).map(Met::path);
  }

  /** What is met on the way to a path: the first that is no folder, or what is at its end. */
  private Optional<Met> met(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String above = path.substring(0, end);
      Optional<BasicFileAttributes> found = found(above);
      if (found.isEmpty() || !found.get().isDirectory()) {
        return found.map(other -> new Met(above, other));
      }
    }
    return found(path).map(end -> new Met(path, end));
  }

  private record Met(String path, BasicFileAttributes attributes) {

    boolean isFile(String wanted) {
      return path.equals(wanted) && attributes.isRegularFile();
    }
  }

  /** What stands there, if it can be seen. A link is a link. */
  private Optional<BasicFileAttributes> found(String path) {
    try {
      return Optional.of(
          Files.readAttributes(at(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Puts a staged file into its place, in the place of another. */
  void put(Path staged, String path) {
    requireRoom(path);
    try {
      Files.createDirectories(at(SitePath.folder(path)));
      rename(staged, at(path));
    } catch (IOException e) {
      throw new OutputUnwritable(shown(path), e);
    }
  }

  private static void rename(Path staged, Path target) throws IOException {
    try {
      Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Another disk is mounted there.
      try (Part part = Part.of(target)) {
        Files.copy(staged, part.out());
        part.publish();
      }
      Files.delete(staged);
    }
  }

  /**
   * Deletes a plain file, and the folders that are empty without it.
   *
   * @return whether there was one
   */
  boolean delete(String path) {
    if (obstacle(path).isPresent()) {
      return false;
    }
    try {
      boolean stood = Files.deleteIfExists(at(path));
      deleteEmpty(SitePath.folder(path));
      return stood;
    } catch (IOException e) {
      throw new OutputUnwritable(shown(path), e);
    }
  }

  private void deleteEmpty(String path) throws IOException {
    try {
      for (String folder = path; !folder.isEmpty(); folder = SitePath.folder(folder)) {
        Files.deleteIfExists(at(folder));
      }
    } catch (DirectoryNotEmptyException e) {
      // The ones above it are not empty either.
    }
  }

  /** Takes back the folders that a build makes, as far as nothing has come into them. */
  void close() {
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        return;
      }
    }
  }
}
