package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import communique.testing.Repositories;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A small invented dossier is published to a folder, and to a branch of a bare repository beside
 * it.
 */
@Tag("thorough")
class PublishTest {

  @TempDir private Path temp = Path.of("");

  private Path dossier = Path.of("");
  private Path bare = Path.of("");

  @BeforeEach
  void begin() throws IOException, GitAPIException, java.net.URISyntaxException {
    dossier = temp.resolve("lamps");
    bare = temp.resolve("bare.git");
    assertThat(Program.plain("init", dossier.toString()).status()).isZero();
    Repositories.commit(dossier);
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    try (Git git = Git.open(dossier.toFile())) {
      git.remoteAdd().setName("origin").setUri(new URIish(bare.toUri().toString())).call();
    }
  }

  private Program publish(String... words) {
    List<String> all = new ArrayList<>(List.of("publish", dossier.toString()));
    if (List.of(words).stream().noneMatch(word -> word.startsWith("--edition="))) {
      all.add("--edition=web,data");
    }
    if (List.of(words).stream().noneMatch(word -> word.startsWith("--to="))) {
      all.add("--out=" + temp.resolve("built"));
    }
    all.addAll(List.of(words));
    return Program.run(all.toArray(String[]::new));
  }

  private void edit(String file, String words, String by) throws IOException {
    Path path = dossier.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(words);
    Files.writeString(path, text.replace(words, by));
  }

  private Repository open() throws IOException {
    return new FileRepositoryBuilder().setGitDir(bare.toFile()).setMustExist(true).build();
  }

  /** The commits of the branch, the last one first. */
  private List<RevCommit> log() throws IOException {
    try (Repository repository = open();
        RevWalk walk = new RevWalk(repository)) {
      ObjectId tip = repository.resolve("refs/heads/pages");
      List<RevCommit> commits = new ArrayList<>();
      if (tip != null) {
        walk.markStart(walk.parseCommit(tip));
        walk.forEach(commits::add);
      }
      return commits;
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Repository repository = open();
        TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(log().get(0).getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        byte[] bytes = repository.open(walk.getObjectId(0)).getBytes();
        files.put(walk.getPathString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void aBareRepositoryGetsASecondCommitForOneChangedFile() throws IOException {
    String head = Repositories.commit(dossier);
    Map<String, String> work = Trees.read(dossier);
    Program first = publish("--branch=pages");
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).contains("published to branch pages of origin: ").contains(" new, 0 ");
    assertThat(files()).containsKeys("index.html", "404.html", ".nojekyll", "_headers");
    assertThat(log())
        .singleElement()
        .satisfies(
            commit ->
                assertThat(commit.getFullMessage())
                    .startsWith("Publish Lamps of the cape\n\nMade of " + head + "\n"));

    edit("register.yaml", "name: Lamps}", "name: Lanterns}");
    Program second = publish("--branch=pages");
    assertThat(second.status()).as(second.err()).isZero();
    assertThat(second.out()).doesNotContain(": 0 new, 0 changed, 0 deleted");
    assertThat(log()).hasSize(2);
    assertThat(log().get(0).getFullMessage()).contains(", and changes since\n");
    assertThat(files().get("topics/lamps.html")).contains("Lanterns");

    Program third = publish("--branch=pages");
    assertThat(third.status()).isZero();
    assertThat(third.out()).contains(": 0 new, 0 changed, 0 deleted").doesNotContain("as commit");
    assertThat(log()).hasSize(2);

    edit("register.yaml", "name: Lanterns}", "name: Lamps}");
    assertThat(Trees.read(dossier)).as("work tree").containsAllEntriesOf(onlyContent(work));
    try (Git git = Git.open(dossier.toFile())) {
      assertThat(git.status().call().isClean()).isTrue();
    } catch (GitAPIException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, String> onlyContent(Map<String, String> tree) {
    Map<String, String> content = new TreeMap<>(tree);
    content.keySet().removeIf(path -> path.startsWith(".git/"));
    return content;
  }

  @Test
  void whatOthersCommitStaysAndWhatIsGoneIsTakenOut() throws IOException, GitAPIException {
    publish("--branch=pages");
    Path other = temp.resolve("other");
    try (Git git =
        Git.cloneRepository()
            .setURI(bare.toUri().toString())
            .setBranch("pages")
            .setDirectory(other.toFile())
            .call()) {
      Files.writeString(other.resolve("CNAME"), "lamps.example\n");
      git.add().addFilepattern("CNAME").call();
      git.commit()
          .setSign(false)
          .setAuthor("Other", "o@desk.example")
          .setCommitter("Other", "o@desk.example")
          .setMessage("A name")
          .call();
      git.push().call();
    }
    Program again = publish("--branch=pages", "--edition=web");
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(again.out()).contains(" deleted").doesNotContain(" 0 deleted");
    assertThat(log())
        .extracting(RevCommit::getShortMessage)
        .containsExactly("Publish Lamps of the cape", "A name", "Publish Lamps of the cape");
    assertThat(files())
        .containsEntry("CNAME", "lamps.example\n")
        .containsKey("index.html")
        .doesNotContainKey("data/dossier.json");
  }

  /** As in a folder, nobody's file is written over; the same file is nobody's loss. */
  @Test
  void aFileOfOthersThatIsInTheWayIsToldAndStays() throws IOException, GitAPIException {
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.writeString(other.resolve("robots.txt"), "User-agent: nobody\n");
    Repositories.commit(other);
    push(other, "pages");
    Program refused = publish("--branch=pages");
    assertThat(refused.status()).isNotZero();
    assertThat(refused.err()).contains("robots.txt");
    assertThat(files()).containsOnlyKeys("robots.txt");
  }

  /** Nor is the site put on top of what it is made of. */
  @Test
  void theBranchOfTheRemoteThatIsWorkedOnTakesNoSite() throws IOException, GitAPIException {
    push(dossier, "pages");
    Map<String, String> before = files();
    Program refused = publish("--branch=pages");
    assertThat(refused.status()).isNotZero();
    assertThat(refused.err()).contains("on the branch pages is what is worked on", "gh-pages");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "@", "-x", "refs/heads/pages", "a..b"})
  void whatIsNoNameOfABranchIsTold(String name) {
    assertThat(publish("--branch=" + name).err())
        .contains("\"" + name + "\" can be no name of a branch");
  }

  private void push(Path from, String branch) throws IOException, GitAPIException {
    try (Git git = Git.open(from.toFile())) {
      git.push()
          .setRemote(bare.toUri().toString())
          .setRefSpecs(new RefSpec("HEAD:refs/heads/" + branch))
          .call();
    }
  }

  @Test
  void aDryRunTellsWhatWouldChangeAndCommitsNothing() throws IOException {
    Program run = publish("--branch=pages", "--dry-run");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("  new: .nojekyll\n")
        .contains("nothing was published; it would be to branch pages of origin: ");
    assertThat(log()).isEmpty();
    Path host = temp.resolve("host");
    assertThat(publish("--to=" + host, "--dry-run", "--out=" + temp.resolve("built")).out())
        .contains("nothing was published; it would be to ");
    assertThat(host).doesNotExist();
  }

  @Test
  void withoutARemoteTheBranchIsHere() throws IOException {
    Program run = publish("--branch=pages", "--remote=.");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("published to branch pages: ");
    assertThat(log()).isEmpty();
    try (Git git = Git.open(dossier.toFile())) {
      assertThat(git.getRepository().resolve("refs/heads/pages")).isNotNull();
    }
    String branch;
    try (Git git = Git.open(dossier.toFile())) {
      branch = git.getRepository().getBranch();
    }
    Program worked = publish("--branch=" + branch, "--remote=.");
    assertThat(worked.status()).isEqualTo(Exit.USAGE);
    assertThat(worked.err()).contains("is the one that is worked on");
  }

  @Test
  void whereTheProgramCannotSignInGitIsToldWhatToPush() throws IOException {
    Program run = publish("--branch=pages", "--remote=ssh://git@desk.example/lamps.git");
    assertThat(run.status()).isEqualTo(Exit.MACHINE);
    assertThat(run.err().lines().toList())
        .last()
        .asString()
        .matches(
            "to publish it, run: git -C \".*lamps\" push ssh://git@desk\\.example/lamps\\.git"
                + " refs/communique/pages:refs/heads/pages");
    try (Git git = Git.open(dossier.toFile())) {
      assertThat(git.getRepository().resolve("refs/communique/pages")).isNotNull();
    }
    assertThat(publish("--branch=pages", "--remote=" + bare).status()).isZero();
    Program again = publish("--branch=pages", "--remote=ssh://git@desk.example/lamps.git");
    assertThat(again.status()).as("nobody knows what is there").isEqualTo(Exit.MACHINE);
  }

  @Test
  void aFolderGetsWhatHasChangedAndKeepsWhatIsNotOurs() throws IOException {
    Path host = temp.resolve("host");
    assertThat(publish("--to=" + host).status()).isZero();
    Files.writeString(host.resolve("CNAME"), "lamps.example\n");
    edit("site.yaml", "title:", "redirects: {ida-stream: ida-brook}\ntitle:");
    Program second = publish("--to=" + host);
    assertThat(second.status()).as(second.err()).isZero();
    assertThat(host.resolve("_redirects"))
        .hasContent("/speakers/ida-stream.html /speakers/ida-brook.html 301\n");
    assertThat(host.resolve("_headers"))
        .content()
        .startsWith("/*\n  X-Content-Type-Options: nosniff\n");
    assertThat(publish("--to=" + host).out()).contains(": 0 files written,");
    edit("site.yaml", "title:", "base-url: https://desk.example/lamps/\ntitle:");
    assertThat(publish("--to=" + host).status()).isZero();
    assertThat(host.resolve("_headers"))
        .content()
        .startsWith("/lamps/*\n")
        .contains("\n/lamps/assets/*\n");
    assertThat(host.resolve("_redirects"))
        .hasContent("/lamps/speakers/ida-stream.html /lamps/speakers/ida-brook.html 301\n");
    edit("site.yaml", "base-url: https://desk.example/lamps/\ntitle:", "title:");
    edit("site.yaml", "redirects: {ida-stream: ida-brook}\ntitle:", "title:");
    assertThat(publish("--to=" + host).out()).doesNotContain(" 0 deleted");
    assertThat(host.resolve("_redirects")).doesNotExist();
    assertThat(host.resolve("CNAME")).exists();
  }

  @Test
  void whatIsRejectedIsNotPublished() throws IOException {
    edit("speakers/ida-brook.md", "name:", "nam:");
    Program run = publish("--branch=pages");
    assertThat(run.status()).isEqualTo(Exit.CONTENT);
    assertThat(run.err()).contains("error[unknown-field]").endsWith("nothing was published\n");
    assertThat(log()).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsTold() {
    assertThat(publish().err()).contains("--to FOLDER, or --branch BRANCH");
    assertThat(publish("--to=x", "--branch=y").status()).isEqualTo(Exit.USAGE);
    assertThat(publish("--branch=y", "--include=drafts").err()).contains("is for a preview");
    assertThat(publish("--branch=y", "--remote=nowhere").err())
        .contains("there is no remote \"nowhere\" here")
        .contains("hint: there is origin");
    assertThat(publish("--branch=a b").err()).contains("can be no name of a branch");
  }
}
