package communique.content.git;

import communique.shape.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * A folder as it stood at a revision.
 *
 * @param files the wanted files, by their path from the folder with {@code /}
 * @param hashes the SHA-256 of the files of which only that is wanted, by the same
 * @param elsewhere what stood in the folder's place for other files: submodules, and links
 */
public record Revision(
    SortedMap<String, byte[]> files,
    SortedMap<String, String> hashes,
    SortedSet<String> elsewhere) {

  /** What a file of Git LFS says of the one that it stands for. */
  private static final Pattern POINTER =
      Pattern.compile(
          "version https://(?:git-lfs|hawser)[^\\n]*\\n(?:ext-[^\\n]*\\n)*oid sha256:([0-9a-f]{64})\\s.*",
          Pattern.DOTALL);

  private static final int LONGEST_POINTER = 1024;

  /**
   * Reads files below a folder.
   *
   * @param folder a folder of a work tree
   * @param revision what gitrevisions(7) calls a commit: a branch, a tag, {@code HEAD~3}, a hash,
   *     {@code :/words}
   * @param wanted the paths of the files to read
   * @param hashed the paths of the files of which only the hash is wanted
   * @param largest of a larger file only one byte more than that is read
   * @throws RevisionUnreadable with a sentence for the user, if there is no such revision or it
   *     cannot be read
   */
  public static Revision of(
      Path folder,
      String revision,
      Predicate<String> wanted,
      Predicate<String> hashed,
      int largest) {
    return read(
        folder,
        revision,
        (repository, tree, prefix) -> files(repository, tree, prefix, wanted, hashed, largest));
  }

  /** The folders of the whole revision in which a file of that name stood, at most three. */
  public static List<String> foldersWith(Path folder, String revision, String name) {
    return read(folder, revision, (repository, tree, prefix) -> folders(repository, tree, name));
  }

  /** What is read of an opened revision. */
  private interface Reading<R> {
    R of(Repository repository, ObjectId tree, String prefix) throws IOException;
  }

  private static <R> R read(Path folder, String revision, Reading<R> reading) {
    try {
      Checkout checkout = Checkout.required(folder);
      try (Repository repository = checkout.open()) {
        ObjectId tree = new Commits(repository).tree(revision);
        String inside = checkout.inside();
        return reading.of(repository, tree, inside.isEmpty() ? "" : inside + "/");
      }
    } catch (MissingObjectException e) {
      throw new RevisionUnreadable(
          "this clone does not have all files of \""
              + revision
              + "\"; it is partial (git fetch --refetch --no-filter gets them) or damaged",
          e);
    } catch (RevisionUnreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RevisionUnreadable(
          "the Git repository around \"" + folder + "\" cannot be read; git fsck may say why", e);
    }
  }

  private static Revision files(
      Repository repository,
      ObjectId tree,
      String prefix,
      Predicate<String> wanted,
      Predicate<String> hashed,
      int largest)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SortedMap<String, String> hashes = new TreeMap<>();
    SortedSet<String> elsewhere = new TreeSet<>();
    try (TreeWalk walk = walk(repository, tree)) {
      if (!prefix.isEmpty()) {
        walk.setFilter(PathFilter.create(prefix));
      }
      while (walk.next()) {
        String path = walk.getPathString();
        String below = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
        boolean isFile = (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        if (!isFile) {
          elsewhere.add(below);
        } else if (wanted.test(below)) {
          files.put(below, whole(repository, walk.getObjectId(0), path, largest));
        } else if (hashed.test(below)) {
          hashes.put(below, hash(repository, walk.getObjectId(0)));
        }
      }
    }
    return new Revision(files, hashes, elsewhere);
  }

  private static TreeWalk walk(Repository repository, ObjectId tree) throws IOException {
    TreeWalk walk = new TreeWalk(repository);
    walk.addTree(tree);
    walk.setRecursive(true);
    return walk;
  }

  /** The file, or that for which it stands, if the clone has it. */
  private static byte[] whole(Repository repository, ObjectId file, String path, int largest)
      throws IOException {
    byte[] bytes = bytes(repository, file, largest);
    Optional<String> large = pointer(bytes);
    if (large.isEmpty()) {
      return bytes;
    }
    String hash = large.get();
    Path kept =
        repository
            .getCommonDirectory()
            .toPath()
            .resolve(Path.of("lfs", "objects", hash.substring(0, 2), hash.substring(2, 4), hash));
    if (!Files.isRegularFile(kept)) {
      throw new RevisionUnreadable(
          "\"%s\" was kept by Git LFS then, and this clone has only a pointer to it; git lfs fetch --all gets it"
              .formatted(path));
    }
    try (InputStream in = Files.newInputStream(kept)) {
      return in.readNBytes(largest + 1);
    }
  }

  private static Optional<String> pointer(byte[] bytes) {
    Matcher pointer = POINTER.matcher(new String(bytes, StandardCharsets.UTF_8));
    return bytes.length <= LONGEST_POINTER && pointer.matches()
        ? Optional.of(pointer.group(1))
        : Optional.empty();
  }

  private static byte[] bytes(Repository repository, ObjectId file, int largest)
      throws IOException {
    try (InputStream in = repository.open(file).openStream()) {
      return in.readNBytes(largest + 1);
    }
  }

  /** The SHA-256 of a file, or of that for which it stands. */
  private static String hash(Repository repository, ObjectId file) throws IOException {
    Optional<String> large = pointer(bytes(repository, file, LONGEST_POINTER));
    if (large.isPresent()) {
      return large.get();
    }
    try (InputStream in = repository.open(file).openStream()) {
      return Fingerprint.of(in);
    }
  }

  private static List<String> folders(Repository repository, ObjectId tree, String name)
      throws IOException {
    List<String> folders = new ArrayList<>();
    try (TreeWalk walk = walk(repository, tree)) {
      while (walk.next() && folders.size() < 3) {
        if (walk.getNameString().equals(name)) {
          String path = walk.getPathString();
          folders.add(path.substring(0, path.length() - name.length()));
        }
      }
    }
    return List.copyOf(folders);
  }
}
