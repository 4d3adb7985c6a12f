package communique.testing;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Git repositories of tests, made by JGit so that no machine needs a Git of its own. */
public final class Repositories {

  private Repositories() {}

  /** Commits everything in the folder, which becomes a repository if it is none. */
  public static String commit(Path folder) throws IOException {
    return commit(folder, "As published");
  }

  /** The same with a message; what is gone from the folder is gone from the commit. */
  public static String commit(Path folder, String message) throws IOException {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      return git.commit()
          .setSign(false)
          .setAuthor("Test", "test@desk.example")
          .setCommitter("Test", "test@desk.example")
          .setMessage(message)
          .call()
          .name();
    } catch (GitAPIException e) {
      throw new IOException(e);
    }
  }
}
