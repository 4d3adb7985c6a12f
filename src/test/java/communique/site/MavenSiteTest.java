package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.output.Verification;
import communique.testing.CacheOfTests;
import communique.testing.Child;
import communique.testing.Html;
import communique.testing.Links;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mvn site} as a reader of the README runs it, on a copy of the project. Paper takes long,
 * and is made once; the markup of sheets is judged where they are built without Maven.
 */
@Tag("slow")
class MavenSiteTest {

  private static final Set<String> LEFT_OUT = Set.of("target", ".git");

  @TempDir Path temp;

  @Test
  void sheetsAndHandbookAreOneSite() throws IOException, InterruptedException {
    Path project = copy();
    Path site = project.resolve("target/site");

    mvn(project, 0, "site", "site:stage", "site:jar");
    Map<String, String> first = Trees.read(site);
    assertThat(first)
        .containsKeys(
            "index.html",
            "summits/lee-xi-gyeongju-2025.html",
            "agreements/kr-cn-currency-swap-2025.html",
            "agreements/kr-cn-services-trade-mou-2025.html",
            "agreements/kr-cn-online-scams-mou-2025.html",
            "speakers/lee-jae-myung.html",
            "speakers/xi-jinping.html",
            "speakers/kim-jong-un.html",
            "speakers/li-qiang.html",
            "handbook/index.html",
            "handbook/content-model.html",
            "handbook/rules.html",
            "handbook/citations.html",
            "handbook/commands.html",
            "handbook/languages.html",
            "handbook/search.html");
    assertThat(Html.errors(site.resolve("handbook"))).isEmpty();
    assertThat(Links.broken(site)).isEmpty();
    assertThat(Verification.of(site, List.of("handbook", "images", "css", "assets/handbook.css")))
        .as("what Maven Site writes later alters nothing that the build has listed")
        .hasValueSatisfying(
            found -> {
              assertThat(found.missing()).isEmpty();
              assertThat(found.altered()).isEmpty();
              assertThat(found.added()).isEmpty();
            });
    assertThat(Trees.read(project.resolve("target/staging"))).containsAllEntriesOf(first);
    assertThat(project.resolve("target/communique-site.jar")).isNotEmptyFile();

    edit(project, "site/site.xml", "name=\"Quick start\"", "name=\"First steps\"");
    edit(project, "templates/home.ftlh", "<h1 id=\"part_latest\">", "<h1 id=\"changed\">");
    mvn(project, 0, "site", "-Dcommunique.options=--edition=web,data");
    Map<String, String> second = Trees.read(site);
    assertThat(second.get("handbook/commands.html"))
        .contains("First steps")
        .doesNotContain("Quick start</a>");
    assertThat(second.get("index.html")).contains("<h1 id=changed>");
    assertThat(second.keySet())
        .containsExactlyElementsOf(
            first.keySet().stream().filter(path -> !path.matches(".*\\.(pdf|sqlite)")).toList());
    assertThat(second.get("data/dossier.json")).isEqualTo(first.get("data/dossier.json"));

    edit(project, "content/speakers/xi-jinping.md", "name:", "nam:");
    mvn(project, 1, "site");
    assertThat(Trees.read(site)).as("a rejected build leaves the last site").isEqualTo(second);
  }

  private Path copy() throws IOException {
    Path project = Files.createDirectory(temp.resolve("project"));
    try (Stream<Path> all = Files.list(Path.of(""))) {
      for (Path part : all.filter(p -> !LEFT_OUT.contains(p.getFileName().toString())).toList()) {
        Trees.copy(part, project.resolve(part));
      }
    }
    return project;
  }

  private static void edit(Path project, String file, String words, String by) throws IOException {
    String text = Files.readString(project.resolve(file));
    assertThat(text).contains(words);
    Files.writeString(project.resolve(file), text.replace(words, by));
  }

  private void mvn(Path project, int status, String... goals)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(property("communique.maven.home") + "/bin/mvn");
    command.addAll(List.of("-B", "-ntp", "-q", CacheOfTests.option()));
    command.add("-Dmaven.repo.local=" + property("communique.maven.repository"));
    command.addAll(List.of(goals));
    Path log = temp.resolve("mvn.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("MAVEN_OPTS", Child.QUICK);
    int exit = builder.start().waitFor();
    String printed = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(exit).as(printed).isEqualTo(status);
    assertThat(printed).doesNotContain("\tat ");
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    assertThat(value).as("system property %s, which the pom sets", name).isNotNull();
    return value;
  }
}
