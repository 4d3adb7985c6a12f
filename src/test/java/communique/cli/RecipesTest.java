package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import communique.testing.Program;
import communique.testing.Repositories;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The recipes of hosts are what their hosts read, and the commands in them do what they are for.
 */
@Tag("thorough")
class RecipesTest {

  /** The program and its words in a line of a recipe. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:communique\\.jar\"?|\\$COMMUNIQUE) ((?:check|publish) .*?)(?: \\|\\|.*)?$");

  @TempDir private Path temp = Path.of("");

  private Path dossier = Path.of("");

  @BeforeEach
  void begin() {
    dossier = temp.resolve("lamps");
    assertThat(Program.plain("init", dossier.toString()).status()).isZero();
  }

  private String recipe(String host, String file) throws IOException {
    Program init = Program.plain("init", dossier.toString(), "--publish", host);
    assertThat(init.status()).as(init.err()).isZero();
    assertThat(init.out()).startsWith("written: what " + host + " needs, in ");
    return Files.readString(dossier.resolve(file));
  }

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  @Test
  void gitHubReadsItsOwn() throws IOException {
    String text = recipe("github", ".github/workflows/dossier.yml");
    String json = new JsonMapper().writeValueAsString(yaml(text));
    try (InputStream schema =
        RecipesTest.class.getResourceAsStream("/publish/github-workflow.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(Objects.requireNonNull(schema))
                  .validate(json, InputFormat.JSON))
          .isEmpty();
    }
    Map<?, ?> jobs = map(map(yaml(text)).get("jobs"));
    assertThat(map(yaml(text)).get("on")).asString().contains("push");
    assertThat(map(jobs.get("check")).containsKey("if")).as("some pushes").isFalse();
    assertThat(map(jobs.get("publish")).get("needs")).isEqualTo("check");
    assertThat(map(jobs.get("publish")).get("if")).asString().contains("refs/heads/main");
  }

  @Test
  void gitLabReadsItsOwn() throws IOException {
    Map<?, ?> all = map(yaml(recipe("gitlab", ".gitlab-ci.yml")));
    List<?> stages = (List<?>) Objects.requireNonNull(all.get("stages"));
    List<String> global = List.of("image", "stages", "before_script");
    List<String> ofJobs = List.of("stage", "rules", "script", "artifacts");
    assertThat(all.keySet().stream().map(String::valueOf))
        .containsAll(global)
        .contains("check", "pages");
    for (Map.Entry<?, ?> one : all.entrySet()) {
      if (!global.contains(String.valueOf(one.getKey()))) {
        Map<?, ?> job = map(one.getValue());
        assertThat(job.keySet().stream().map(String::valueOf)).isSubsetOf(ofJobs);
        assertThat(stages.contains(job.get("stage"))).isTrue();
        assertThat((List<?>) job.get("script")).allMatch(line -> line instanceof String);
      }
    }
    assertThat(map(all.get("check")).containsKey("rules")).as("some pushes").isFalse();
    Map<?, ?> pages = map(all.get("pages"));
    assertThat(pages.get("rules")).asString().contains("$CI_COMMIT_BRANCH == \"main\"");
    assertThat(map(pages.get("artifacts")).get("paths")).isEqualTo(List.of("public"));
  }

  @ParameterizedTest
  @CsvSource({
    "github, .github/workflows/dossier.yml",
    "gitlab, .gitlab-ci.yml",
    "host, post-receive"
  })
  void theCommandsInItWork(String host, String file) throws IOException {
    List<String> commands =
        recipe(host, file)
            .lines()
            .map(COMMAND::matcher)
            .filter(Matcher::find)
            .map(line -> line.group(1))
            .toList();
    assertThat(commands).hasSize(2);
    for (String command : commands) {
      List<String> words =
          new ArrayList<>(
              Arrays.stream(command.split(" "))
                  .filter(word -> !word.contains("dossier"))
                  .map(word -> word.contains("/site") || word.contains("SITE") ? "public" : word)
                  .map(word -> word.equals("public") ? temp.resolve("public").toString() : word)
                  .toList());
      words.add(dossier.toString());
      if (words.contains("publish")) {
        words.addAll(List.of("--edition=web"));
      }
      Program run = Program.run(words.toArray(String[]::new));
      assertThat(run.status()).as(words + "\n" + run.err()).isZero();
    }
    assertThat(temp.resolve("public/index.html")).exists();
    assertThat(temp.resolve("public/.nojekyll")).isEmptyFile();
  }

  @Test
  void theHookChecksEveryPushAndPublishesFromMain() throws IOException, InterruptedException {
    assumeThat(isThere("sh", "-c", "git --version && tar --version"))
        .as("sh, git and tar, which the hook runs")
        .isTrue();
    Path hook = temp.resolve("post-receive");
    Files.writeString(hook, recipe("host", "post-receive"));
    String commit = Repositories.commit(dossier);
    String nothing = "0".repeat(40);
    assertThat(hook(hook, "true", nothing + " " + commit + " refs/heads/main\n"))
        .containsExactly("check", "publish");
    assertThat(hook(hook, "true", nothing + " " + commit + " refs/heads/draft\n"))
        .containsExactly("check");
    assertThat(hook(hook, "false", nothing + " " + commit + " refs/heads/main\n"))
        .as("what is rejected is not published")
        .containsExactly("check");
    assertThat(hook(hook, "true", commit + " " + nothing + " refs/heads/main\n")).isEmpty();
  }

  /** The commands that the hook runs, of a program that does nothing but end so. */
  private List<String> hook(Path hook, String ending, String pushed)
      throws IOException, InterruptedException {
    Path program = temp.resolve("program");
    Path log = temp.resolve("log");
    Files.writeString(program, "echo \"$1\" >> \"" + log + "\"\n" + ending + "\n");
    Files.writeString(log, "");
    ProcessBuilder builder = new ProcessBuilder("sh", hook.toString());
    builder.environment().put("GIT_DIR", dossier.resolve(".git").toString());
    builder.environment().put("COMMUNIQUE", "sh " + program);
    builder.redirectErrorStream(true).redirectOutput(temp.resolve("said").toFile());
    Process process = builder.start();
    process.getOutputStream().write(pushed.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertThat(process.waitFor()).as(Files.readString(temp.resolve("said"))).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines.toList();
    }
  }

  private static boolean isThere(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
