package communique.content.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The work tree that a folder lies in: an ordinary one, that of a submodule, or one of several of a
 * repository.
 *
 * @param root its topmost folder, in which {@code .git} stands
 * @param inside the folder, from there with {@code /}; empty for the topmost one
 */
public record Checkout(Path root, String inside) {

  /** Nothing if the folder is in no repository. */
  public static Optional<Checkout> around(Path folder) throws IOException {
    Path real = folder.toRealPath();
    return Stream.iterate(Optional.of(real), Optional::isPresent, Checkout::above)
        .flatMap(Optional::stream)
        .filter(Checkout::isRoot)
        .findFirst()
        .map(root -> new Checkout(root, root.relativize(real).toString().replace('\\', '/')));
  }

  /**
   * The same.
   *
   * @throws RevisionUnreadable with a sentence for the user, if the folder is in no repository
   */
  static Checkout required(Path folder) throws IOException {
    return around(folder)
        .orElseThrow(
            () ->
                new RevisionUnreadable(
                    (folder.toString().isEmpty() ? "the current folder" : "\"" + folder + "\"")
                        + " is in no Git repository"));
  }

  private static Optional<Path> above(Optional<Path> folder) {
    return folder.map(Path::getParent);
  }

  /** Git passes over a folder of that name that is no repository, but not over a file. */
  private static boolean isRoot(Path folder) {
    Path git = folder.resolve(".git");
    return Files.isRegularFile(git) || Files.exists(git.resolve("HEAD"));
  }

  /** Opens its repository; one of a kind that the library would misread is told. */
  public Repository open() throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    builder.setMustExist(true).setWorkTree(root.toFile());
    Optional.ofNullable(root.getParent()).map(Path::toFile).ifPresent(builder::addCeilingDirectory);
    builder.findGitDir(root.toFile());
    if (builder.getGitDir() == null) {
      throw new RevisionUnreadable("\"" + root.resolve(".git") + "\" leads to no Git repository");
    }
    ofAll(builder.getGitDir().toPath()).map(Path::toFile).ifPresent(builder::setGitCommonDir);
    Repository repository = builder.build();
    String format = repository.getConfig().getString("extensions", null, "objectformat");
    if (format != null && !format.equalsIgnoreCase("sha1")) {
      repository.close();
      throw new RevisionUnreadable(
          "this repository names its objects by "
              + format.toUpperCase(Locale.ROOT)
              + ", which this program cannot read; it reads repositories of SHA-1");
    }
    return repository;
  }

  /**
   * The folder that several work trees have in common, where there are several. The library would
   * read its name in the charset of the machine.
   */
  private static Optional<Path> ofAll(Path git) throws IOException {
    Path told = git.resolve("commondir");
    return Files.isRegularFile(told)
        ? Optional.of(git.resolve(Files.readString(told).strip()).normalize())
        : Optional.empty();
  }
}
