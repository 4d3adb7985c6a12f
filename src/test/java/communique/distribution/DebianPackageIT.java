package communique.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cli.Main;
import communique.output.Sums;
import communique.testing.Cases;
import communique.testing.Program;
import communique.testing.Repositories;
import communique.testing.Trees;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The package for Debian, installed where there is no Java, used, and purged. */
@Tag("deb")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DebianPackageIT {

  private static CleanRoot root;
  private static Set<String> before;

  private final Set<String> tried = new TreeSet<>();

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    Path deb = Packed.deb();
    root = CleanRoot.make(Files.createTempDirectory("clean-root").resolve("root"), deb);
    assertThat(root.inside().tried("java", "-version").status()).isNotZero();
    before = root.files();
    Files.copy(deb, root.path("/root/communique.deb"));
    root.inside().run("dpkg", "--install", "/root/communique.deb");
  }

  @AfterAll
  static void delete() throws IOException, InterruptedException {
    if (root != null) {
      root.delete();
      Files.delete(Objects.requireNonNull(root.folder().getParent()));
    }
  }

  @Test
  @Order(1)
  void whatIsInstalledIsWhereDebianLooks() throws IOException, InterruptedException {
    assertThat(root.inside().run("communique", "--version"))
        .startsWith("communique " + Packed.VERSION + "\n")
        .contains(" in /usr/lib/communique/runtime\n")
        .contains("installed as /usr/lib/communique/lib/communique.jar\n");
    assertThat(root.path("/usr/share/man/man1/communique-source-add.1.gz")).isNotEmptyFile();
    assertThat(root.path("/usr/share/bash-completion/completions/communique")).isNotEmptyFile();
    assertThat(root.path("/usr/share/zsh/vendor-completions/_communique")).isNotEmptyFile();
    assertThat(root.path("/usr/share/doc/communique/copyright")).isNotEmptyFile();
    root.inside().run("dpkg", "--verify", "communique");
  }

  /** What a package leaves out is missed where it is used, so everything is. */
  @Test
  @Order(2)
  void everyCommandRuns() throws IOException, InterruptedException, GitAPIException {
    communique("init", "/root/mine");
    communique("check", "/root/mine");
    communique("build", "/root/mine", "--out", "/root/site", "--bundle");
    communique("verify", "/root/site/downloads/communique-offline.zip");
    communique("print", "/root/mine", "--out", "/root/book.pdf");
    assertThat(root.path("/root/book.pdf")).isNotEmptyFile();

    Path dossier =
        Trees.copy(Cases.root().resolve("golden/synthetic/content"), root.path("/root/dossier"));
    Repositories.commit(dossier);
    communique("check", "/root/dossier", "--since", "HEAD", "--as-of", Program.NOW);
    article("EUC-KR", "\ud68c\ub2f4\uc740 \ud1a0\uc694\uc77c\uc5d0 \uc5f4\ub838\ub2e4.");
    communique("source", "add", "/root/article.txt", "/root/mine", "--id=port", "--charset=EUC-KR");
    assertThat(communique("read", "port", "/root/mine")).contains("\ud68c\ub2f4\uc740");
    communique("new", "topic", "tides", "--title", "Tides", "--in", "/root/mine");
    Files.writeString(root.path("/root/people.csv"), "name,country\nNeri Vost,ZZ\n");
    assertThat(root.inside().tried("communique", "import", "/root/people.csv", "/root/mine"))
        .extracting(Shell.Run::printed)
        .asString()
        .contains("people.map.yaml");
    tried.add("import");
    communique("stats", "/root/mine");
    communique("todo", "/root/mine");
    communique("explain", "cape-talks-2025", "/root/mine");
    communique("rename", "tides", "tide", "--in", "/root/mine");
    communique("change", "add", "--in", "/root/dossier", "--dry-run");
    assertThat(communique("brief", "cape-talks-2025", "/root/mine")).contains("Sources");
    communique("export", "docx", "--book", "/root/mine", "--out", "/root/book.docx");
    assertThat(root.path("/root/book.docx")).isNotEmptyFile();
    publish();
    preview();
    editor();
    assertThat(tried).containsExactlyElementsOf(commands());
  }

  private static Set<String> commands() {
    return new TreeSet<>(Main.commands().getSubcommands().keySet());
  }

  private String communique(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 1];
    command[0] = "communique";
    System.arraycopy(words, 0, command, 1, words.length);
    tried.add(words[0]);
    return root.inside().run(command);
  }

  private static void article(String charset, String words) throws IOException {
    Files.write(root.path("/root/article.txt"), words.getBytes(Charset.forName(charset)));
  }

  /** To a folder, and onto a branch of a repository in another one, as its own Git reads it. */
  private void publish() throws IOException, InterruptedException, GitAPIException {
    communique("publish", "/root/mine", "--to", "/root/published");
    assertThat(root.path("/root/published/404.html")).isNotEmptyFile();
    Path bare = root.path("/root/bare.git");
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    communique("publish", "/root/dossier", "--branch=gh-pages", "--remote=/root/bare.git");
    try (Git git = Git.open(bare.toFile())) {
      assertThat(git.getRepository().resolve("gh-pages:index.html")).isNotNull();
    }
  }

  /** Greets and leaves. */
  private void editor() throws IOException, InterruptedException {
    Process server = root.inside().start("communique", "language-server", "/root/mine");
    try (OutputStream in = server.getOutputStream()) {
      say("{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':{}}}", in);
      say("{'jsonrpc':'2.0','id':2,'method':'shutdown'}", in);
      say("{'jsonrpc':'2.0','method':'exit'}", in);
      assertThat(new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("\"completionProvider\"");
      assertThat(server.waitFor()).isZero();
    }
    tried.add("language-server");
  }

  private static void say(String message, OutputStream in) throws IOException {
    byte[] bytes = message.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    in.write("Content-Length: %d\r\n\r\n".formatted(bytes.length).getBytes(StandardCharsets.UTF_8));
    in.write(bytes);
    in.flush();
  }

  private void preview() throws IOException, InterruptedException {
    Process server = root.inside().start("communique", "serve", "/root/mine", "--port", "0");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      String address =
          lines
              .lines()
              .filter(line -> line.startsWith("preview at "))
              .map(line -> line.substring(11, line.indexOf(',')))
              .findFirst()
              .orElseThrow();
      HttpURLConnection page = (HttpURLConnection) URI.create(address).toURL().openConnection();
      assertThat(page.getResponseCode()).isEqualTo(200);
    } finally {
      server.destroy();
      server.waitFor();
    }
    tried.add("serve");
  }

  /**
   * Days, sums, sorted names of every language, and pictures: byte by byte as with a whole Java.
   */
  @Test
  @Order(3)
  void aSmallerJavaMakesTheSameSites() throws IOException, InterruptedException {
    for (Path golden : Cases.in("golden").toList()) {
      String name = Cases.name(golden);
      Trees.copy(golden.resolve("content"), root.path("/root/" + name));
      root.inside()
          .run(
              "communique",
              "build",
              "/root/" + name,
              "--edition=web,data",
              "--as-of=" + Program.NOW,
              "--out=/root/site-" + name);
      assertThat(root.path("/root/site-" + name + "/" + Sums.NAME))
          .as(name)
          .hasSameTextualContentAs(golden.resolve("expected").resolve(Sums.NAME));
    }
  }

  @Test
  @Order(4)
  void itStartsFromTheArchiveThatWasLeftWhenItWasInstalled()
      throws IOException, InterruptedException {
    root.inside()
        .with("COMMUNIQUE_JAVA_OPTIONS", "-Xlog:class+load:file=/root/loaded")
        .run("communique", "check", "/root/mine");
    List<String> loaded = Files.readAllLines(root.path("/root/loaded"));
    assertThat(loaded)
        .hasSizeGreaterThan(2000)
        .filteredOn(line -> line.contains("source: file:") || line.contains("source: jrt:"))
        .hasSizeLessThan(100);
    assertThat(root.path("/root/.cache/communique/start")).doesNotExist();
  }

  @Test
  @Order(5)
  void purgedItLeavesNothing() throws IOException, InterruptedException {
    root.inside().run("dpkg", "--purge", "communique");
    assertThat(root.files()).containsExactlyElementsOf(before);
  }
}
