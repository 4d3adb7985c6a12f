package communique.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import communique.testing.Html;
import communique.testing.Links;
import communique.testing.Program;
import communique.testing.Repositories;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two dossiers with poms of their own, one of them with a page for Maven Site beside its sheets, in
 * the oldest and the newest Maven that the plugin is for: together, at once, then without a network
 * in another language and zone. All in them is invented.
 */
@Tag("slow")
class MavenPluginTest {

  private static final String REACTOR =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>dossier</groupId>
        <artifactId>desk</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules><module>north</module><module>south</module></modules>
        <properties><maven.site.skip>true</maven.site.skip></properties>
      </project>
      """;

  private static final String AS_OF = "-Dcommunique.asOf=" + Program.NOW;

  private static final String ELSEWHERE =
      "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati"
          + " -Dfile.encoding=ISO-8859-1";

  @TempDir static Path shared = Path.of("");

  @TempDir Path temp = Path.of("");

  private static Mavens mavens = new Mavens(Path.of(""), "");

  @BeforeAll
  static void install() throws IOException {
    mavens = Mavens.with(shared);
  }

  static Stream<Path> homes() throws IOException {
    return Mavens.homes().stream();
  }

  @Test
  void theOldestAndTheNewestAreTried() throws IOException {
    assertThat(Mavens.homes())
        .extracting(home -> home.getFileName().toString())
        .anyMatch(name -> name.startsWith("apache-maven-3.8."))
        .anyMatch(name -> name.startsWith("apache-maven-3.9."));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void aDossierIsCheckedAndBuilt(Path home) throws IOException, MavenInvocationException {
    Path desk = desk();

    Mavens.Run first = mavens.run(home, desk, true, "", "-T2", "verify", "site", AS_OF);
    assertThat(first.status()).as(first.text()).isZero();
    assertThat(first.text()).contains("nothing stands in the way of publishing");
    Map<String, String> north = Trees.read(desk.resolve("north/target/site"));
    Map<String, String> south = Trees.read(desk.resolve("south/target/site"));
    assertThat(north)
        .containsKeys("index.html", "summits/cape-talks-2025.html", "SHA256SUMS")
        .containsKey("downloads/communique-offline.zip")
        .doesNotContainKey("project-info.html");
    assertThat(south).containsAllEntriesOf(listed(north)).containsKey("notes/index.html");
    assertThat(south.get("notes/index.html")).contains("How the desk works").contains("assets/");
    assertThat(Html.errors(desk.resolve("south/target/site/notes"))).isEmpty();
    assertThat(Links.broken(desk.resolve("south/target/site"))).isEmpty();

    Trees.delete(desk.resolve("north/target"));
    Mavens.Run again = mavens.run(home, desk, false, ELSEWHERE, "verify", "site", AS_OF);
    assertThat(again.status()).as(again.text()).isZero();
    assertThat(Trees.read(desk.resolve("north/target/site"))).isEqualTo(north);
    assertThat(listed(Trees.read(desk.resolve("south/target/site")))).isEqualTo(listed(south));

    Path sheet = desk.resolve("north/speakers/ida-brook.md");
    Files.writeString(sheet, Files.readString(sheet).replace("name:", "nam:"));
    Mavens.Run failed =
        mavens.run(home, desk.resolve("north"), false, "", "communique:check", "site", AS_OF);
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.printed())
        .anyMatch(line -> line.matches("\\[ERROR] error\\[[a-z-]+] .*ida-brook\\.md:\\d+:\\d+"))
        .anyMatch(line -> line.matches("\\[ERROR] .*communique.*:check.*\\d errors?, \\d.*"))
        .noneMatch(line -> line.contains("\tat "));
    assertThat(Trees.read(desk.resolve("north/target/site"))).isEqualTo(north);
  }

  @Test
  void mavenSiteDeploysItAndPutsItOntoABranch()
      throws IOException, MavenInvocationException, GitAPIException, InterruptedException {
    assumeThat(hasGit()).as("git, which Maven's plugin runs").isTrue();
    Path bare = temp.resolve("bare.git");
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    Path dossier = dossier("lamps");
    Repositories.commit(dossier);
    String here = bare.toUri().toString();
    Program begun =
        Program.run(
            "publish",
            dossier.toString(),
            "--branch=gh-pages",
            "--remote=" + here,
            "--edition=web",
            "--out=" + temp.resolve("built"));
    assertThat(begun.status()).as(begun.err()).isZero();

    String plugin = PagesOfMaven.block("publishing.md", "xml", "    <plugin>");
    Path pom = dossier.resolve("pom.xml");
    Files.writeString(
        pom,
        Files.readString(pom)
            .replace("  </plugins></build>", plugin + "  </plugins></build>")
            .replace("git@host.example:desk/lamps.git", here)
            .replace(
                "</project>",
                "<distributionManagement><site><id>site</id><url>"
                    + temp.resolve("deployed").toUri()
                    + "</url></site></distributionManagement></project>"));
    Mavens.Run run =
        mavens.run(
            Mavens.homes().get(Mavens.homes().size() - 1),
            dossier,
            true,
            "",
            "site",
            "site:deploy",
            "scm-publish:publish-scm",
            "-Dcommunique.editions=web,data,host",
            AS_OF);
    assertThat(run.status()).as(run.text()).isZero();
    assertThat(temp.resolve("deployed/index.html"))
        .hasSameTextualContentAs(dossier.resolve("target/site/index.html"));
    try (Git git = Git.open(bare.toFile())) {
      assertThat(git.log().add(git.getRepository().resolve("refs/heads/gh-pages")).call())
          .extracting(RevCommit::getShortMessage)
          .containsExactly("Site checkin for project lamps", "Publish Lamps of the cape");
      assertThat(git.getRepository().resolve("refs/heads/gh-pages:data/dossier.json")).isNotNull();
      assertThat(git.getRepository().resolve("refs/heads/gh-pages:.nojekyll")).isNotNull();
    }
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What the dossier's list names, which is all that the program has written. */
  private static Map<String, String> listed(Map<String, String> site) {
    return site.entrySet().stream()
        .filter(file -> site.getOrDefault("SHA256SUMS", "").contains("  " + file.getKey() + "\n"))
        .filter(file -> !file.getKey().equals("downloads/communique-offline.zip"))
        .filter(file -> !file.getKey().endsWith(".html"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
  }

  private Path desk() throws IOException {
    Path desk = Files.createDirectories(temp.resolve("desk"));
    Files.writeString(desk.resolve("pom.xml"), REACTOR);
    dossier("desk/north");
    dossier("desk/south");
    new PagesOfMaven(desk.resolve("south")).add();
    return desk;
  }

  private Path dossier(String name) throws IOException {
    Path dossier = temp.resolve(name);
    assertThat(Program.plain("init", dossier.toString(), "--maven").status()).isZero();
    Path pom = dossier.resolve("pom.xml");
    Files.writeString(pom, Files.readString(pom).replace("LATEST", mavens.version()));
    return dossier;
  }
}
