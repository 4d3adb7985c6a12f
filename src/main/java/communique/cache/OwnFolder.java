package communique.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A folder that belongs to whoever runs the program and is nobody else's: no link, and where the
 * file system knows of owners and rights, owned by this user and closed to all others.
 *
 * @param path where it is
 */
public record OwnFolder(Path path) {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  /**
   * Makes a folder, or takes the one that is there.
   *
   * @throws FileSystemException if something else is there, a folder of somebody else, or one in
   *     which others could have left something
   */
  public static OwnFolder at(Path path) throws IOException {
    try {
      Files.createDirectory(path, rights(path));
    } catch (FileAlreadyExistsException e) {
      // It is looked at like one that was made just now.
    }
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(path.toString(), null, "it is no folder, or a link to one");
    }
    OwnFolder folder = new OwnFolder(path);
    folder.requireOurs();
    return folder;
  }

  /** A folder in this one. */
  public OwnFolder folder(String name) throws IOException {
    return at(path.resolve(name));
  }

  /** Whether a plain file of ours has that name: no link, and nobody else's. */
  boolean hasFile(String name) throws IOException {
    Path file = path.resolve(name);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && hasOwnerOf(file, path);
  }

  /** Whether a folder of ours has that name: no link, and nobody else's. */
  boolean hasFolder(String name) throws IOException {
    Path folder = path.resolve(name);
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && hasOwnerOf(folder, path);
  }

  /**
   * Who we are is told by a file that was made just now: names of users are not known everywhere,
   * and a network may keep one user under the name of another.
   */
  private void requireOurs() throws IOException {
    Path probe = Files.createFile(path.resolve(".probe-" + ThreadLocalRandom.current().nextLong()));
    try {
      if (!hasOwnerOf(path, probe)) {
        throw new FileSystemException(path.toString(), null, "it belongs to somebody else");
      }
    } finally {
      Files.delete(probe);
    }
    if (knowsRights(path)) {
      if (!Collections.disjoint(OTHERS, Files.getPosixFilePermissions(path))) {
        throw new FileSystemException(path.toString(), null, "others can write to it");
      }
      Files.setPosixFilePermissions(path, OWNER_ONLY);
    }
  }

  private static boolean hasOwnerOf(Path file, Path other) throws IOException {
    try {
      return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS)
          .equals(Files.getOwner(other, LinkOption.NOFOLLOW_LINKS));
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  private static FileAttribute<?>[] rights(Path path) {
    return knowsRights(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  private static boolean knowsRights(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
