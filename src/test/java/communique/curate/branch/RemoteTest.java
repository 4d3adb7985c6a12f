package communique.curate.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.curate.edit.Refused;
import communique.testing.Repositories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody's commit is lost: a branch that is not where it was looked at is left alone. */
class RemoteTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void aBranchThatHasMovedIsNotPushedTo()
      throws IOException, GitAPIException, Refused, Remote.OutOfReach {
    Path work = Files.createDirectory(temp.resolve("work"));
    Path bare = temp.resolve("bare.git");
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    Files.writeString(work.resolve("a.txt"), "one");
    ObjectId first = ObjectId.fromString(Repositories.commit(work, "One"));
    Files.writeString(work.resolve("a.txt"), "two");
    ObjectId second = ObjectId.fromString(Repositories.commit(work, "Two"));
    Files.writeString(work.resolve("a.txt"), "three");
    ObjectId third = ObjectId.fromString(Repositories.commit(work, "Three"));
    try (Git git = Git.open(work.toFile())) {
      Remote remote =
          Remote.of(git.getRepository(), Optional.of(bare.toString()), "pages").orElseThrow();
      assertThat(remote.fetch()).isEmpty();
      assertThat(remote.push(first, Optional.empty())).isEqualTo(Remote.Push.DONE);
      assertThat(remote.fetch()).contains(first);
      assertThat(remote.push(second, Optional.of(first))).isEqualTo(Remote.Push.DONE);
      assertThat(remote.push(third, Optional.of(first))).isEqualTo(Remote.Push.MOVED);
      assertThat(remote.push(third, Optional.empty())).isEqualTo(Remote.Push.MOVED);
      assertThat(remote.fetch()).contains(second);
      assertThat(remote.push(first, Optional.of(second)))
          .as("never by force")
          .isEqualTo(Remote.Push.MOVED);
      assertThat(remote.fetch()).contains(second);
    }
  }

  @Test
  void whatIsNoRepositoryIsTold() throws IOException, GitAPIException, Refused {
    Path work = Files.createDirectory(temp.resolve("work"));
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Files.writeString(work.resolve("a.txt"), "one");
    Repositories.commit(work);
    try (Git git = Git.open(work.toFile())) {
      Remote remote =
          Remote.of(git.getRepository(), Optional.of(empty.toString()), "pages").orElseThrow();
      assertThatThrownBy(remote::fetch)
          .isInstanceOf(Refused.class)
          .hasMessageContaining("there is no repository at");
      assertThat(Remote.of(git.getRepository(), Optional.empty(), "pages")).isEmpty();
      assertThat(Remote.of(git.getRepository(), Optional.of("."), "pages")).isEmpty();
    }
  }
}
