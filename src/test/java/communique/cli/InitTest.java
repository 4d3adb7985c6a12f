package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier is begun by one command, a record by another. */
class InitTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path temp = Path.of("");

  private String folder() {
    return temp.resolve("lamps").toString();
  }

  @Test
  void theDossierToLearnFromPassesAndIsBuilt() {
    Program init = Program.plain("init", folder());
    assertThat(init.status()).isZero();
    assertThat(init.out()).endsWith("next: communique serve " + folder() + "\n");
    Program check = Program.run("check", folder(), "--strict");
    assertThat(check.status()).as(check.err()).isZero();
    assertThat(check.out()).contains("all 26 passages compared with the saved articles");
    Program build =
        Program.run("build", folder(), "--strict", "--out", temp.resolve("site").toString());
    assertThat(build.status()).as(build.err()).isZero();
    try (Stream<Path> built = Files.walk(temp.resolve("site"))) {
      assertThat(built.map(Path::toString)).noneMatch(path -> path.contains("cape-courier.txt"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aDossierThatIsThereIsLeftAlone() throws IOException {
    Program.plain("init", folder());
    Path readme = Files.writeString(temp.resolve("lamps/README.md"), "Mine.\n");
    Program again = Program.plain("init", folder());
    assertThat(again.status()).isEqualTo(Exit.USAGE);
    assertThat(again.err()).contains("there is a dossier in").doesNotContain("Usage:");
    assertThat(Program.plain("init", folder(), "--editor").status()).isZero();
    assertThat(readme).hasContent("Mine.\n");
  }

  @Test
  void anEmptyOneHasItsSettings() throws IOException {
    Program init =
        Program.plain(
            "init",
            folder(),
            "--title",
            "Talks: #1",
            "--publisher",
            "The Desk",
            "--language",
            "en,ko");
    assertThat(init.status()).as(init.err()).isZero();
    assertThat(temp.resolve("lamps/site.yaml"))
        .hasContent("title: \"Talks: #1\"\npublisher: The Desk\nlanguages: [en, ko]\n");
    assertThat(Files.readString(temp.resolve("lamps/README.md"))).startsWith("# Talks: #1\n");
    assertThat(temp.resolve("lamps/summits")).doesNotExist();
  }

  @Test
  void aPomOfFifteenLinesIsWrittenWhereMavenIsAskedFor() throws IOException {
    Path lamps = temp.resolve("Lämps of May");
    assertThat(Program.plain("init", lamps.toString(), "--maven").out())
        .endsWith("next: mvn -f \"" + lamps + "\" site\n");
    assertThat(lamps.resolve("pom.xml")).content().hasLineCount(15);
    assertThat(lamps.resolve("pom.xml"))
        .content()
        .contains("<artifactId>L-mps-of-May</artifactId>");
    assertThat(lamps.resolve("README.md")).content().contains("mvn verify   # check");

    Program.plain("init", folder());
    assertThat(temp.resolve("lamps/README.md")).content().doesNotContain("mvn", "${maven}");
    Program later = Program.plain("init", folder(), "--maven");
    assertThat(later.status()).as(later.err()).isZero();
    assertThat(later.out()).startsWith("written: what Maven needs, in ");
    assertThat(temp.resolve("lamps/pom.xml")).exists();
    assertThat(Program.plain("init", folder(), "--maven").status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void whatMakesNoSenseIsTold() {
    assertThat(Program.plain("init", folder(), "--publish", "moon").err())
        .contains("--publish takes github, gitlab, host, not \"moon\"");
    assertThat(Program.plain("init").status()).isEqualTo(Exit.USAGE);
    assertThat(Program.plain("init", folder(), "--title", "T").err()).contains("--publisher");
    assertThat(Program.plain("init", folder(), "--editor").err()).contains("there is no dossier");
    assertThat(
            Program.plain("init", folder(), "--title", "T", "--publisher", "P", "--language", "kr")
                .err())
        .contains("kr");
    assertThat(temp.resolve("lamps")).doesNotExist();
  }

  @Test
  void editorsKnowTheSchemas() throws IOException {
    Program.plain("init", folder());
    Path lamps = temp.resolve("lamps");
    JsonNode settings = JSON.readTree(lamps.resolve(".vscode/settings.json").toFile());
    assertThat(settings.get("yaml.schemas").propertyNames())
        .isNotEmpty()
        .allSatisfy(schema -> assertThat(lamps.resolve(schema)).isRegularFile());
    assertThat(Files.readString(lamps.resolve(".idea/jsonSchemas.xml")))
        .contains("value=\"sources/**/*.yaml\"");
    assertThat(Files.readString(lamps.resolve(".remarkrc.json"))).contains("./summits/*.md");
  }

  /** The task of VS Code finds the problems in what check prints. */
  @Test
  void theTaskOfTheEditorReadsWhatCheckPrints() throws IOException {
    Program.plain("init", folder());
    Path lamps = temp.resolve("lamps");
    JsonNode lines =
        JSON.readTree(lamps.resolve(".vscode/tasks.json").toFile())
            .at("/tasks/0/problemMatcher/pattern");
    Dossiers.edit(
        lamps, "statements/cape-talks-2025.yaml", "speaker: oto-finch", "speaker: nobody-here");
    List<String> printed = Program.run("check", folder()).err().lines().toList();
    Matcher first = Pattern.compile(lines.get(0).get("regexp").asString()).matcher(printed.get(0));
    assertThat(first.matches()).as(printed.get(0)).isTrue();
    assertThat(first.group(lines.get(0).get("file").asInt())).endsWith("cape-talks-2025.yaml");
    assertThat(Integer.parseInt(first.group(lines.get(0).get("line").asInt()))).isPositive();
    assertThat(printed.get(1)).matches(lines.get(1).get("regexp").asString());
  }

  @Test
  void aRecordIsBegunAndNeverWrittenOver() throws IOException {
    Program.plain("init", folder());
    Program begun = Program.plain("new", "summit", "--title", "Second talks", "--in", folder());
    assertThat(begun.out()).contains("begun: second-talks, in ").contains("second-talks.md:1\n");
    assertThat(begun.out()).contains("next: ").contains(" --include drafts tells what ");
    Path sheet = temp.resolve("lamps/summits/second-talks.md");
    Files.writeString(sheet, "---\ntitle: Mine\nkind: bilateral\n---\n");
    assertThat(Program.plain("new", "summit", "second-talks", folder()).err())
        .contains("there is a record \"second-talks\" already");
    assertThat(Files.readString(sheet)).contains("Mine");
    assertThat(Program.plain("new", "summits", "--title", "x", "--in", folder()).err())
        .contains("KIND takes summit, agreement", "not \"summits\"; did you mean \"summit\"?");
    assertThat(Program.plain("new", "topic", "--in", folder()).err()).contains("--title");
    assertThat(Program.plain("new", "topic", "tides", folder(), "--in", folder()).err())
        .contains("the dossier is named twice");
  }
}
