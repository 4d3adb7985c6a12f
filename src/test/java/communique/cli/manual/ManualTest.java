package communique.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import communique.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Manual pages and completion say what the commands themselves say, all of it. */
class ManualTest {

  private static final Map<String, String> FILES = Manual.files("1.2.3", "2026-01-31");

  @TempDir Path temp;

  @Test
  void thereIsAPageForEveryCommand() {
    assertThat(FILES.keySet())
        .filteredOn(path -> path.startsWith("man/"))
        .containsExactlyInAnyOrderElementsOf(
            commands(Main.commands())
                .map(command -> "man/man1/" + command.getCommandSpec().qualifiedName("-") + ".1")
                .toList());
  }

  private static Stream<CommandLine> commands(CommandLine from) {
    return Stream.concat(
        Stream.of(from), from.getSubcommands().values().stream().flatMap(ManualTest::commands));
  }

  @Test
  void everyPageHasEveryOptionOfItsCommand() {
    commands(Main.commands())
        .forEach(
            command ->
                assertThat(command.getCommandSpec().options())
                    .filteredOn(option -> !option.hidden())
                    .allSatisfy(
                        option ->
                            assertThat(page(command))
                                .contains(
                                    "\n\\fB"
                                        + String.join(", ", option.names()).replace("-", "\\-")
                                        + "\\fR")));
  }

  @Test
  void aPageNamesItsSectionsInTheUsualOrder() {
    assertThat(file("man/man1/communique-source-add.1").lines())
        .startsWith(
            ".TH \"COMMUNIQUE-SOURCE-ADD\" \"1\" \"2026-01-31\" \"Communiqu\\[u00E9] 1.2.3\""
                + " \"Communiqu\\[u00E9] 1.2.3\"",
            ".SH \"NAME\"")
        .containsSubsequence(
            ".SH \"SYNOPSIS\"",
            ".B \"communique source add\"",
            ".SH \"DESCRIPTION\"",
            ".SH \"OPTIONS\"",
            "\\fIURL|FILE\\fR",
            ".SH \"EXAMPLES\"",
            "communique source add saved.mhtml \\-\\-id courier\\-talks",
            ".SH \"EXIT STATUS\"",
            ".SH \"SEE ALSO\"",
            "communique\\-source(1), communique(1)");
  }

  private static String page(CommandLine command) {
    return file("man/man1/" + command.getCommandSpec().qualifiedName("-") + ".1");
  }

  private static String file(String path) {
    return Objects.requireNonNull(FILES.get(path), path);
  }

  @Test
  void wordsAreNeverTakenForCommandsOfThePage() {
    assertThat(new Roff().text(".TH is 'no' \\fBmacro\\fR").macro("SH", "a \"b\"").toString())
        .isEqualTo("\\&.TH is \\(aqno\\(aq \\efBmacro\\efR\n.SH \"a \\(dqb\\(dq\"\n");
  }

  @Test
  void theyAreTheSameOnEveryMachine() {
    Locale here = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat("%d".formatted(12)).isEqualTo("\u0661\u0662");
      assertThat(Manual.files("1.2.3", "2026-01-31")).isEqualTo(FILES);
    } finally {
      Locale.setDefault(here);
    }
  }

  @Test
  void groffHasNothingToSayAgainstThem() throws IOException, InterruptedException {
    assumeTrue(isThere("groff"), "groff is not here");
    for (Path page : pages()) {
      assertThat(run("groff", "-z", "-man", "-ww", "-Tutf8", page.toString())).isEmpty();
    }
  }

  @Test
  void norHasMandoc() throws IOException, InterruptedException {
    assumeTrue(isThere("mandoc"), "mandoc is not here");
    for (Path page : pages()) {
      assertThat(run("mandoc", "-Tlint", "-Wwarning", page.toString())).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          communique che               | check
          communique source re         | refresh
          communique check --sn        | --snapshots
          communique check --format j  | json
          communique build --edition p | print
          """)
  void bashCompletes(String typed, String completed) throws IOException, InterruptedException {
    assumeTrue(isThere("bash"), "bash is not here");
    List<String> words = List.of(typed.split(" "));
    Path script =
        write("completion", file("bash-completion/completions/communique")).resolveSibling("try");
    Files.writeString(
        script,
        """
        . "%s"
        COMP_WORDS=(%s) COMP_CWORD=%d
        _complete_communique
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(temp.resolve("completion"), typed, words.size() - 1));
    assertThat(run("bash", script.toString()).lines().map(String::strip)).contains(completed);
  }

  private List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      if (file.getKey().startsWith("man/")) {
        pages.add(write(file.getKey().replace('/', '-'), file.getValue()));
      }
    }
    return pages;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  private static boolean isThere(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
