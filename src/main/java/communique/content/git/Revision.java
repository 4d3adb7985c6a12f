package communique.content.git;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The files of a folder as they stood at a revision. */
public final class Revision {

  private Revision() {}

  /**
   * Every file below a folder, by its path from there with {@code /}.
   *
   * @param folder a folder of a work tree
   * @param revision whatever Git understands as a commit: a branch, a tag, {@code HEAD~3}, a hash
   * @return nothing if the folder is in no repository, or the repository has no such revision
   * @throws UncheckedIOException if the repository cannot be read
   */
  public static Optional<SortedMap<String, byte[]>> files(Path folder, String revision) {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    builder.findGitDir(folder.toAbsolutePath().normalize().toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build()) {
      Optional<ObjectId> tree = tree(repository, revision);
      return tree.isEmpty()
          ? Optional.empty()
          : Optional.of(read(repository, tree.get(), prefix(repository.getWorkTree(), folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ObjectId> tree(Repository repository, String revision)
      throws IOException {
    try {
      return Optional.ofNullable(repository.resolve(revision + "^{tree}"));
    } catch (RevisionSyntaxException e) {
      return Optional.empty();
    }
  }

  private static String prefix(File workTree, Path folder) throws IOException {
    Path inside = workTree.toPath().toRealPath().relativize(folder.toRealPath());
    String path = inside.toString().replace('\\', '/');
    return path.isEmpty() ? "" : path + "/";
  }

  private static SortedMap<String, byte[]> read(Repository repository, ObjectId tree, String prefix)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      if (!prefix.isEmpty()) {
        walk.setFilter(PathFilter.create(prefix));
      }
      while (walk.next()) {
        byte[] bytes = repository.open(walk.getObjectId(0)).getBytes();
        files.put(walk.getPathString().substring(prefix.length()), bytes);
      }
    }
    return files;
  }
}
