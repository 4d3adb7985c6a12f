package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.check.RuleBook;
import communique.cli.report.Sarif;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check --format}: what goes where, and that the exit codes stay. */
class CheckFormatTest {

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void dossier() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github"})
  void aMachineReadsStandardOutputAlone(String format) throws IOException {
    Program clean = check(format);
    assertThat(clean.status()).isZero();
    assertThat(clean.err()).isEmpty();
    assertThat(clean.out()).doesNotContain("nothing stands in the way");
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {uncited-prose: warning}\nlanguages:");
    Dossiers.edit(content, "summits/port-talks-2025.md", " [@northern-courier, p. 2]", "");
    Program warned = check(format);
    assertThat(warned.status()).isZero();
    assertThat(warned.err()).isEmpty();
    assertThat(warned.out()).contains("uncited-prose");
    assertThat(check(format, "--strict").status()).isEqualTo(1);
    assertThat(check(format, "--quiet").out()).isEqualTo(warned.out());
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    assertThat(check(format).status()).isEqualTo(1);
  }

  @Test
  void textIsForAPersonAndTheDefault() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    Program plain = Program.run("check", content.toString());
    assertThat(check("text")).isEqualTo(plain);
    assertThat(plain.out()).isEmpty();
    assertThat(plain.err()).contains("error[unknown-field]");
  }

  @Test
  void sarifDescribesEveryRuleAndPointsToTheBrokenOne() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    String log = check("SARIF").out();
    Sarif.check(log);
    JsonNode run = JsonMapper.shared().readTree(log).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules.size())
        .isEqualTo(RuleBook.chapters().values().stream().mapToInt(rule -> rule.size()).sum());
    assertThat(run.get("results"))
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId")));
  }

  @Test
  void anUnknownFormatIsExplained() {
    Program run = check("xml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--format").contains("sarif").contains("xml");
  }

  private Program check(String format, String... more) {
    Stream<String> args = Stream.of("check", content.toString(), "--format", format);
    return Program.run(Stream.concat(args, Stream.of(more)).toArray(String[]::new));
  }
}
