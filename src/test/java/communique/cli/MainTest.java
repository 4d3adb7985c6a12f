package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Exit codes and what a person reads. */
class MainTest {

  @TempDir Path temp;

  @Test
  void aPublishedSiteIsToldInOneLine() throws IOException {
    Program run = build(Dossiers.synthetic(temp));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .matches("published to .*site: \\d+ files written, 0 unchanged, 0 deleted");
  }

  @Test
  void aSecondBuildWritesNothing() throws IOException {
    Path content = Dossiers.synthetic(temp);
    build(content);
    assertThat(build(content).out()).contains(": 0 files written,");
  }

  @Test
  void digitsAreTheSameOnEveryMachine() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Cases.lay(Cases.root().resolve("rules/over-one-page/fires"), content);
    Locale here = Locale.getDefault();
    Program run;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat("%d".formatted(12)).isEqualTo("\u0661\u0662");
      run = Program.run("build", content.toString(), "--edition=print", "--out", site());
    } finally {
      Locale.setDefault(here);
    }
    assertThat(run.out() + run.err())
        .contains(" files written", "takes 2 pages", "1 warning")
        .doesNotContainPattern("[\\p{Nd}&&[^0-9]]");
  }

  /** The table of commands says what each is called; so does each, in its own help. */
  @Test
  void everyCommandIsCalledAsItSays() {
    assertThat(Main.commands().getSubcommands())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            (name, command) -> {
              assertThat(command.getCommandName()).isEqualTo(name);
              assertThat(command.getCommandSpec().userObject().getClass())
                  .hasAnnotation(Command.class)
                  .satisfies(
                      type -> assertThat(type.getAnnotation(Command.class).name()).isEqualTo(name));
            });
  }

  @Test
  void quietPrintsNothingWhenAllIsWell() throws IOException {
    Program run =
        Program.run("build", Dossiers.synthetic(temp).toString(), "--quiet", "--out", site());
    assertThat(run.out() + run.err()).isEmpty();
  }

  @Test
  void anErrorInTheContentLeavesTheSiteAsItStood() throws IOException {
    Path content = Dossiers.synthetic(temp);
    build(content);
    Map<String, String> before = Trees.read(temp.resolve("site"));
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    Program run = build(content);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("error[unknown-field]")
        .endsWith("1 error, 0 warnings" + System.lineSeparator());
    assertThat(Trees.read(temp.resolve("site"))).isEqualTo(before);
  }

  @Test
  void aWarningFailsAStrictRunOnly() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {uncited-prose: warning}\nlanguages:");
    Dossiers.edit(content, "summits/port-talks-2025.md", " [@northern-courier, p. 2]", "");
    assertThat(Program.run("check", content.toString()).status()).isZero();
    assertThat(Program.run("check", "--strict", content.toString()).status()).isEqualTo(1);
    assertThat(Program.run("check", content.toString()).err())
        .contains("warning[uncited-prose]")
        .contains("0 errors, 1 warning");
  }

  @Test
  void aWaiverHoldsUntilItsLastDay() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {uncited-prose: warning}\nlanguages:");
    Dossiers.edit(content, "summits/port-talks-2025.md", " [@northern-courier, p. 2]", "");
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "kind: bilateral",
        "kind: bilateral\nwaive: [{rule: uncited-prose, reason: Old., until: 2025-05-31}]");
    assertThat(strict(content, "2025-05-31T23:00:00+01:00")).isZero();
    assertThat(strict(content, "2025-06-01T00:00:00+01:00")).isEqualTo(1);
  }

  private static int strict(Path content, String asOf) {
    return Program.plain("check", "--strict", "--as-of", asOf, content.toString()).status();
  }

  @Test
  void aComparisonWithSavedArticlesTellsItsFigures() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path snapshots =
        Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), temp.resolve("saved"));
    assertThat(compared(content, snapshots).out().strip())
        .matches(
            "(?s).*all \\d+ passages compared with the saved articles\\R"
                + "nothing stands in the way of publishing");
    assertThat(compared(content, snapshots, "--quiet").out()).isEmpty();
    Files.delete(snapshots.resolve("courier.txt"));
    assertThat(compared(content, snapshots).status()).isEqualTo(1);
    assertThat(compared(content, snapshots).out())
        .containsPattern(
            "\\d+ of \\d+ passages compared with the saved articles; not compared: \\d+ whose saved"
                + " article could not be read\n");
    Dossiers.edit(content, "sources.yaml", "  snapshot: {file: courier.txt", "  # {");
    assertThat(compared(content, snapshots).status()).isZero();
    assertThat(compared(content, snapshots).out())
        .containsPattern("; not compared: \\d+ whose source has no snapshot\n");
    Program nowhere = compared(content, temp.resolve("nowhere"));
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.err()).contains("there is no folder").contains("with saved articles");
  }

  private static Program compared(Path content, Path snapshots, String... more) {
    List<String> args = new ArrayList<>(List.of("check", content.toString(), "--snapshots"));
    args.add(snapshots.toString());
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                      | communique: say what to do: brief, build, change add, check, explain, export docx, import, init, language-server, new, print, publish, read, rename, serve, source, stats, todo or verify
          bild                    | communique: there is no command "bild"; did you mean "build"?
          build --no-such-option  | communique: there is no option "--no-such-option"; communique build --help lists what there is
          build --strickt         | communique: there is no option "--strickt"; did you mean "--strict"?
          serve --prot 1          | communique: there is no option "--prot"; did you mean "--port"?
          --hlep                  | communique: there is no option "--hlep"; did you mean "--help"?
          todo --langauge ko      | communique: there is no option "--langauge"; did you mean "--language"?
          check -strict           | communique: there is no option "-strict"; did you mean "--strict"?
          --strict check lamps    | communique: the command comes first: communique check --strict lamps
          source ad               | communique: there is no command "source ad"; did you mean "source add"?
          refresh                 | communique: there is no command "refresh"; did you mean "source refresh"?
          lint                    | communique: there is no command "lint"; did you mean "check"?
          sheet                   | communique: there is no command "sheet"; communique explain sheet tells what that word means
          nonsense                | communique: there is no command "nonsense"; communique --help lists what there is
          stats a b               | communique: "b" is one word too many; communique stats --help lists what there is
          check --as-of now       | communique: --as-of takes a time with offset, like 2025-11-01T18:00:00+09:00, not "now"
          check --format xml      | communique: --format takes text, json, sarif or github, not "xml"
          build --edition paper   | communique: --edition takes web, data, database, print or host, not "paper"
          build nowhere           | communique: there is no folder "nowhere"
          serve --port 70000      | communique: a port is a number from 0 to 65535, not 70000
          explain x nowhere       | communique: there is no folder "nowhere"
          todo --format sarif     | communique: --format takes text or json, not "sarif"
          serve --port x          | communique: --port takes a whole number, not "x"
          new speker x            | communique: KIND takes summit, agreement, speaker, statement, event, source, place, topic, organization, office or change, not "speker"; did you mean "speaker"?
          init x --title=T --publisher=P --language=en,kr | communique: the interface does not speak "kr"; did you mean "ko"?
          check --format jsn      | communique: --format takes text, json, sarif or github, not "jsn"; did you mean "json"?
          """)
  void aWrongCommandIsExplainedInOneLine(String command, String told) {
    Program run = Program.plain(command.isEmpty() ? new String[0] : command.split(" +"));
    assertThat(run.err().lines()).containsExactly(told);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  /** What is missing is told with what it is. */
  @Test
  void whatIsMissingIsExplained() {
    assertThat(Program.plain("explain").err().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("communique: ID is missing"),
            line -> assertThat(line).startsWith("  hint: ID: ").endsWith("--help has examples"),
            line -> assertThat(line).startsWith("  such as: communique explain "));
    assertThat(Program.plain("check", "--since").err())
        .contains("behind --since stands REV, which is missing");
    assertThat(Program.plain("new").err())
        .contains("hint: KIND: What it will be: summit, agreement");
  }

  /** A script in which a variable is not set publishes nothing into the current folder. */
  @ParameterizedTest
  @ValueSource(strings = {"--out=", "--snapshots=", ""})
  void anEmptyPathIsASlip(String word) throws IOException {
    Program run =
        word.isEmpty()
            ? Program.plain("build", "")
            : Program.plain("build", Dossiers.synthetic(temp).toString(), word);
    assertThat(run.err()).contains("a file or a folder has a name");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void helpIsAskedForInFrontToo() {
    assertThat(Program.plain("help").out()).isEqualTo(Program.plain("--help").out());
    assertThat(Program.plain("help", "source", "add").out())
        .isEqualTo(Program.plain("source", "add", "--help").out());
  }

  @Test
  void aTimeWithoutOffsetIsExplained() throws IOException {
    Program run =
        Program.plain("check", "--as-of", "yesterday", Dossiers.synthetic(temp).toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--as-of takes a time with offset").contains("\"yesterday\"");
  }

  @Test
  void aTargetThatCannotBeWrittenIsOneLine() throws IOException {
    Path file = Files.writeString(temp.resolve("site"), "a file, not a folder");
    Program run = build(Dossiers.synthetic(temp));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains(file.toString()).doesNotContain("\tat ");
    assertThat(file).hasContent("a file, not a folder");
  }

  @Test
  void anEmptyFolderIsNoDossier() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Program run = build(empty);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("error[no-dossier]").contains("site.yaml");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void includedDraftsAreShown() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path sheet = content.resolve("speakers/iko-vell.md");
    Files.writeString(sheet, "---\nname: Iko Vell\nstate: draft\n---\n");
    assertThat(build(content).status()).isZero();
    assertThat(temp.resolve("site/speakers/iko-vell.html")).doesNotExist();
    Program.run("build", content.toString(), "--include", "drafts", "--out", site());
    assertThat(temp.resolve("site/speakers/iko-vell.html")).exists();
  }

  @Test
  void everyCommandHasHelp() {
    assertThat(Program.plain("--help").out()).contains("build").contains("check");
    assertThat(Program.plain("build", "--help").out()).contains("--out").contains("--as-of");
    assertThat(Program.plain("check", "--help").out()).contains("--strict");
  }

  @Test
  void everyCommandSaysWhatIsInstalledAndWhere() {
    String told = Program.plain("--version").out();
    assertThat(told.lines())
        .hasSizeBetween(3, 4)
        .startsWith("communique (not packaged)")
        .anySatisfy(line -> assertThat(line).startsWith("Java " + Runtime.version().feature()))
        .anySatisfy(line -> assertThat(line).matches("installed as .*classes"));
    for (String command : List.of("check", "source", "source add")) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.add("--version");
      assertThat(Program.plain(words.toArray(String[]::new)).out()).isEqualTo(told);
    }
  }

  private Program build(Path content) {
    return Program.run("build", content.toString(), "--out", site());
  }

  private String site() {
    return temp.resolve("site").toString();
  }

  /** Editors are told what the program has to say, not what its library has. */
  @Test
  void nothingOfTheLibraryIsPrinted() {
    Program.run("check", "nowhere", "--fix=hashes");
    assertThat(CommandLine.tracer().isWarn()).isFalse();
  }
}
