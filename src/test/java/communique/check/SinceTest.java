package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Fingerprint;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Repositories;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison with nothing does not count as passed, whatever the repository is like. */
@Tag("thorough")
class SinceTest {

  private static final String SUMMIT = "summits/port-talks-2025.md";
  private static final String FOUND = "under claim first-in-years has changed";

  @TempDir Path temp;
  private Path repository = Path.of("");
  private Path content = Path.of("");
  private String first = "";

  /** Three commits: as published, a word on weather, and a claim turned into its opposite. */
  @BeforeEach
  void publish() throws IOException {
    repository = Files.createDirectories(temp.resolve("desk"));
    content = Dossiers.synthetic(repository);
    first = Repositories.commit(repository, "As published\n\nFor the day of the talks");
    Files.writeString(repository.resolve("README"), "The desk");
    Repositories.commit(repository, "Read me");
    turn(content);
    Repositories.commit(repository, "Turned");
  }

  private static void turn(Path content) throws IOException {
    Dossiers.edit(content, SUMMIT, "They had not met", "They had met");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HEAD~1",
        "HEAD^",
        "@~1",
        "@^",
        "@~2",
        ":/As published",
        ":/Read",
        "HEAD^{/Read}",
        ":/For the day",
        "@{1}",
        " HEAD~1 "
      })
  void revisionsAreUnderstoodAsGitHasThem(String revision) {
    assertThat(since(content, revision).err()).contains(FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nope",
        "",
        ":/nope",
        ":/[",
        "HEAD^{/nope}",
        "HEAD~99",
        "HEAD:content",
        "a..b",
        "-1",
        "@{9}",
        "HEAD@{yesterday}",
        "x:/Read",
        "^{/Read}",
        "\u001b[31m",
        "1234567",
        "1234567890123456789012345678901234567890",
        "ABCDEF7890123456789012345678901234567890",
        "1234567890123456789012345678901234567890~1",
        "1234567890123456789012345678901234567890^{/Read}"
      })
  void whatIsNoRevisionIsTold(String revision) {
    assertThat(refused(content, revision))
        .contains("there is no Git revision")
        .doesNotContain("\u001b");
  }

  @Test
  void tagsBranchesAndHashesDoToo() throws Exception {
    try (Git git = Git.open(repository.toFile())) {
      git.tag()
          .setName("v1")
          .setMessage("First")
          .setSigned(false)
          .setObjectId(git.getRepository().parseCommit(ObjectId.fromString(first)))
          .call();
      git.branchCreate().setName("old").setStartPoint(first).call();
    }
    for (String name : new String[] {"v1", "old", first, first.substring(0, 9)}) {
      assertThat(since(content, name).err()).as(name).contains(FOUND);
    }
  }

  @Test
  void theHashOfAFileIsNoRevision() throws Exception {
    try (Git git = Git.open(repository.toFile())) {
      String file = git.getRepository().resolve("HEAD:content/" + SUMMIT).name();
      assertThat(refused(content, file)).contains("there is no Git revision");
    }
  }

  @Test
  void aFolderThatWasElsewhere() throws IOException {
    Path moved = Files.move(content, repository.resolve("dossier"));
    assertThat(refused(moved, "HEAD"))
        .contains("at \"HEAD\" there is no dossier in")
        .contains("site.yaml stood in content/");
  }

  @Test
  void aRevisionBeforeTheDossier() throws IOException {
    Path desk = Files.createDirectories(temp.resolve("new"));
    Files.writeString(desk.resolve("README"), "Soon");
    Repositories.commit(desk);
    assertThat(refused(Dossiers.synthetic(desk), "HEAD")).contains("there is no dossier in");
  }

  @Test
  void aDossierInWhichNothingWasPublished() throws IOException {
    Path desk = Files.createDirectories(temp.resolve("new"));
    Path draft = Files.createDirectories(desk.resolve("content"));
    Files.copy(content.resolve("site.yaml"), draft.resolve("site.yaml"));
    Repositories.commit(desk);
    assertThat(refused(draft, "HEAD")).contains("at \"HEAD\" nothing was published");
  }

  @Test
  void noRepository() throws IOException {
    Path alone = Trees.copy(content, temp.resolve("alone/content"));
    assertThat(refused(alone, "HEAD")).contains("is in no Git repository");
  }

  @Test
  void aRepositoryWithoutACommit() throws IOException, GitAPIException {
    Path desk = Files.createDirectories(temp.resolve("new"));
    Path fresh = Dossiers.synthetic(desk);
    Git.init().setDirectory(desk.toFile()).call().close();
    assertThat(refused(fresh, "HEAD"))
        .contains("nothing is committed in this Git repository yet: nothing was compared");
  }

  @Test
  void aShallowClone() throws Exception {
    Path clone = clone(1);
    assertThat(refused(clone.resolve("content"), "HEAD~1"))
        .contains("this clone is shallow and has no revision \"HEAD~1\"");
    turnBack(clone.resolve("content"));
    assertThat(since(clone.resolve("content"), "HEAD").err()).contains(FOUND);
  }

  /** A clone that was told to leave out what files held, and does so. */
  @Test
  void aPartialClone() throws Exception {
    String gone;
    try (Git git = Git.open(repository.toFile())) {
      StoredConfig config = git.getRepository().getConfig();
      config.setString("remote", "origin", "promisor", "true");
      config.save();
      gone = git.getRepository().resolve("HEAD~1:content/" + SUMMIT).name();
    }
    Path objects = repository.resolve(".git/objects");
    Files.delete(objects.resolve(gone.substring(0, 2)).resolve(gone.substring(2)));
    assertThat(refused(content, "HEAD~1")).contains("it is partial");
    assertThat(refused(content, "1".repeat(40))).contains("it is partial");
  }

  @Test
  void aRepositoryOfSha256() throws Exception {
    try (Git git = Git.open(repository.toFile())) {
      StoredConfig config = git.getRepository().getConfig();
      config.setInt("core", null, "repositoryformatversion", 1);
      config.setString("extensions", null, "objectformat", "sha256");
      config.save();
    }
    assertThat(refused(content, "HEAD~1")).contains("names its objects by SHA256");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[core\n\tbare = maybe", "[core]\n\trepositoryformatversion = x", "\u0000\u0001"})
  void aDamagedConfiguration(String config) throws IOException {
    Files.writeString(repository.resolve(".git/config"), config);
    assertThat(refused(content, "HEAD~1")).contains("Git");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gitdir: /nowhere/at/all\n", "what\n"})
  void aGitFileThatLeadsNowhere(String words) throws IOException {
    Path inner = Trees.copy(content, repository.resolve("inner/content"));
    Files.writeString(inner.resolveSibling(".git"), words);
    assertThat(refused(inner, "HEAD")).contains("Git");
  }

  @Test
  void anotherWorkTreeOfABareRepository() throws Exception {
    Path bare = temp.resolve("bare.git");
    Git.cloneRepository()
        .setURI(repository.toUri().toString())
        .setBare(true)
        .setDirectory(bare.toFile())
        .call()
        .close();
    Path tree = Files.createDirectories(temp.resolve("tree"));
    Trees.copy(content, tree.resolve("content"));
    Path own = Files.createDirectories(bare.resolve("worktrees/tree"));
    Files.writeString(own.resolve("HEAD"), "ref: refs/heads/master\n");
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(own.resolve("gitdir"), tree.resolve(".git") + "\n");
    Files.writeString(tree.resolve(".git"), "gitdir: " + own + "\n");
    assertThat(since(tree.resolve("content"), "HEAD~1").err()).contains(FOUND);
  }

  @Test
  void aDossierThatIsTheWholeRepositoryOrReachedByALink() throws IOException {
    Path whole = Trees.copy(content, temp.resolve("whole"));
    Repositories.commit(whole);
    turnBack(whole);
    assertThat(since(whole, "HEAD").err()).contains(FOUND);
    Path link = Files.createSymbolicLink(temp.resolve("link"), whole);
    assertThat(since(link, "HEAD").err()).contains(FOUND);
  }

  @Test
  void aSubmoduleBesideTheRecordsDoesNoHarmAndOneInTheirPlaceIsTold() throws Exception {
    submodule("content/assets/theme");
    assertThat(since(content, "HEAD").status()).isZero();
    turnBack(content);
    assertThat(since(content, "HEAD").err()).contains(FOUND);
    submodule("content/summits");
    assertThat(refused(content, "HEAD")).contains("summits was a submodule or a link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sources", "events/deeper", "register", "pictures", "messages", "Summits"})
  void aSubmoduleWhereRecordsWouldStandIsToldToo(String path) throws Exception {
    submodule("content/" + path);
    assertThat(refused(content, "HEAD")).contains(path + " was a submodule or a link");
  }

  /** Git LFS leaves a pointer in the repository; the file is fetched or it is not. */
  @Test
  void aFileThatGitLfsKept() throws IOException {
    byte[] whole = Files.readAllBytes(content.resolve(SUMMIT));
    String hash = Fingerprint.of(whole);
    Files.writeString(
        content.resolve(SUMMIT),
        "version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize %d\n"
            .formatted(hash, whole.length));
    Repositories.commit(repository);
    Files.write(content.resolve(SUMMIT), whole);
    assertThat(refused(content, "HEAD")).contains(SUMMIT, "git lfs fetch");
    Path kept =
        repository
            .resolve(".git/lfs/objects")
            .resolve(hash.substring(0, 2))
            .resolve(hash.substring(2, 4));
    Files.createDirectories(kept);
    Files.write(kept.resolve(hash), whole);
    assertThat(since(content, "HEAD").status()).isZero();
  }

  /** An object that is gone, as in a clone that was cut off. */
  @Test
  void aFileThatTheRepositoryLacks() throws Exception {
    try (Git git = Git.open(repository.toFile())) {
      ObjectId blob = git.getRepository().resolve("HEAD:content/" + SUMMIT);
      String name = blob.name();
      Path object =
          repository
              .resolve(".git/objects")
              .resolve(name.substring(0, 2))
              .resolve(name.substring(2));
      Files.delete(object);
    }
    assertThat(refused(content, "HEAD")).contains("does not have all files");
  }

  @Test
  void aLargeFileBesideTheRecords() throws IOException {
    Files.createDirectories(content.resolve("assets"));
    Files.write(content.resolve("assets/film.bin"), new byte[51 << 20]);
    Repositories.commit(repository);
    assertThat(since(content, "HEAD").status()).isZero();
  }

  /** It was too large then, and so it was never published. */
  @Test
  void aRecordThatCouldNotBeReadThenIsTold() throws IOException {
    String whole = Files.readString(content.resolve(SUMMIT));
    Files.writeString(content.resolve(SUMMIT), whole + " ".repeat(2 << 20));
    Repositories.commit(repository);
    Files.writeString(content.resolve(SUMMIT), whole);
    assertThat(since(content, "HEAD").err())
        .contains("error[not-compared]")
        .contains(SUMMIT)
        .contains("not all of it was compared");
  }

  private Path clone(int depth) throws GitAPIException {
    Path clone = temp.resolve("clone");
    Git.cloneRepository()
        .setURI(repository.toUri().toString())
        .setDepth(depth)
        .setDirectory(clone.toFile())
        .call()
        .close();
    return clone;
  }

  private static void turnBack(Path content) throws IOException {
    Dossiers.edit(content, SUMMIT, "They had met", "They had seldom met");
  }

  /** Commits a submodule in that place; its files are anywhere but here. */
  private void submodule(String path) throws Exception {
    try (Git git = Git.open(repository.toFile())) {
      git.rm().addFilepattern(path).setCached(true).call();
      DirCache cache = git.getRepository().lockDirCache();
      DirCacheBuilder builder = cache.builder();
      for (int i = 0; i < cache.getEntryCount(); i++) {
        builder.add(cache.getEntry(i));
      }
      DirCacheEntry entry = new DirCacheEntry(path);
      entry.setFileMode(FileMode.GITLINK);
      entry.setObjectId(ObjectId.fromString(first));
      builder.add(entry);
      builder.commit();
      git.commit()
          .setSign(false)
          .setAuthor("Test", "t@desk.example")
          .setCommitter("Test", "t@desk.example")
          .setMessage("Submodule")
          .call();
    }
  }

  private static String refused(Path content, String revision) {
    Program run = since(content, revision);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
    assertThat(run.out()).doesNotContain("nothing stands in the way");
    assertThat(run.err()).contains("nothing was compared");
    return run.err();
  }

  private static Program since(Path content, String revision) {
    return Program.run("check", content.toString(), "--since=" + revision);
  }
}
