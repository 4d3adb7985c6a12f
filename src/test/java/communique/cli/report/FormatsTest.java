package communique.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import communique.build.SiteBuild;
import communique.model.Reader;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Rule;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The formats for machines, to the letter: {@code formats/<format>/expected.*}, refreshed with
 * {@code -Dgolden.refresh=true}. Of the rules only the broken ones are described, so that a new
 * rule changes nothing here.
 */
class FormatsTest {

  private static final Report CLEAN =
      new Report(Optional.of("1.2.3"), List.of(), Problems.none(), Optional.empty());

  /** Everything that could break a format: quotes, line ends, marks of the formats themselves. */
  private static final String ODD = "\"a\" \\ {0} 50%, b::c\r\n::error::d\t\u0007 𝒎 é";

  @TempDir Path temp;

  @Test
  void json() throws IOException {
    Cases.matches(expected("json/expected.json"), written(JsonReport::write, troubled()));
  }

  @Test
  void sarif() throws IOException {
    String log = written(SarifReport::write, troubled());
    Cases.matches(expected("sarif/expected.sarif"), log);
    Sarif.check(log);
  }

  @Test
  void github() throws IOException {
    Cases.matches(expected("github/expected.txt"), written(GithubReport::write, troubled()));
  }

  @Test
  void withoutAProblemEachIsWhole() throws IOException {
    Cases.matches(expected("json/expected-clean.json"), written(JsonReport::write, CLEAN));
    String log = written(SarifReport::write, CLEAN);
    Cases.matches(expected("sarif/expected-clean.sarif"), log);
    Sarif.check(log);
    assertThat(written(GithubReport::write, CLEAN)).isEmpty();
  }

  @Test
  void jsonKeepsOddCharacters() {
    JsonNode problem = read(written(JsonReport::write, odd())).at("/problems/0");
    assertThat(problem.get("message").asString()).isEqualTo(ODD);
    assertThat(problem.get("hint").asString()).isEqualTo(ODD);
    assertThat(problem.get("file").asString()).isEqualTo("a b/ü, 50%: 𝒎#?.md");
  }

  /** What code scanning shows beside a problem; a place without a region is shown nowhere. */
  @Test
  void sarifExplainsEveryRuleAndPlacesEveryProblem() throws IOException {
    JsonNode run =
        JsonMapper.shared().readTree(written(SarifReport::write, troubled())).get("runs").get(0);
    assertThat(run.at("/tool/driver/rules").values())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/fullDescription/text").asString()).isNotBlank();
              assertThat(rule.at("/help/text").asString()).isNotBlank();
              assertThat(rule.at("/help/markdown").asString()).isNotBlank();
            });
    assertThat(run.get("results").values())
        .isNotEmpty()
        .allSatisfy(
            result -> {
              assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                  .isPositive();
              assertThat(result.get("partialFingerprints").isEmpty()).isFalse();
            });
  }

  @Test
  void sarifKeepsOddCharactersAndDoublesBraces() {
    String log = written(SarifReport::write, odd());
    Sarif.check(log);
    JsonNode result = read(log).at("/runs/0/results/0");
    String doubled = ODD.replace("{0}", "{{0}}");
    assertThat(result.at("/message/text").asString()).isEqualTo(doubled + "\nhint: " + doubled);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("a%20b/%C3%BC%2C%2050%25%3A%20%F0%9D%92%8E%23%3F.md");
  }

  /** GitHub asks for help and a line; a result is the same one where its line has moved. */
  @Test
  void sarifTellsResultsApartWhereverTheirLinesMove() {
    Rule rule = Rule.error("odd", "A sentence.");
    Problem whole = Problem.of(rule, Location.of("a.md"), "As a whole");
    Problem first = Problem.of(rule, new Location("a.md", 3, 1, 1), "Alike");
    Problem second = Problem.of(rule, new Location("a.md", 9, 1, 1), "Alike");
    Problem moved = Problem.of(rule, new Location("a.md", 4, 1, 1), "Alike");
    JsonNode run = read(sarif(rule, whole, first, second)).at("/runs/0");
    assertThat(run.at("/tool/driver/rules/0/fullDescription/text").asString()).isNotEmpty();
    assertThat(run.at("/tool/driver/rules/0/help/text").asString())
        .contains("rules: {{odd: error}}");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region/startLine").asInt()).isOne();
    String print = "/partialFingerprints/communique~1v1";
    assertThat(run.at("/results/1" + print)).isNotEqualTo(run.at("/results/2" + print));
    assertThat(read(sarif(rule, moved, second)).at("/runs/0/results/0" + print))
        .isEqualTo(run.at("/results/1" + print));
  }

  private static String sarif(Rule rule, Problem... problems) {
    String log =
        written(
            SarifReport::write,
            new Report(
                Optional.empty(), List.of(rule), Problems.of(List.of(problems)), Optional.empty()));
    Sarif.check(log);
    return log;
  }

  @Test
  void githubEscapesWhatWouldEndACommand() {
    assertThat(written(GithubReport::write, odd()))
        .isEqualTo(
            "::error file=a b/ü%2C 50%25%3A 𝒎#?.md,line=3,endLine=3,col=5,endColumn=6,title=odd::"
                + "\"a\" \\ {0} 50%25, b::c%0D%0A::error::d \uFFFD 𝒎 é%0A"
                + "hint: \"a\" \\ {0} 50%25, b::c%0D%0A::error::d \uFFFD 𝒎 é\n");
  }

  @Test
  void anAbsoluteFileStandsOnItsOwn() {
    Path file = temp.resolve("x y.md").toAbsolutePath();
    assertThat(FileUri.of(file.toString())).isEqualTo(new FileUri(file.toUri().toString(), false));
    assertThat(FileUri.of("")).isEqualTo(new FileUri(".", true));
  }

  @Test
  void theSchemaIsNotSatisfiedByJustAnything() {
    String log = written(SarifReport::write, odd());
    assertThat(Sarif.holds(log.replace("\"runs\"", "\"walks\""))).isFalse();
    assertThat(Sarif.holds(log.replace("\"startLine\": 3", "\"startLine\": 0"))).isFalse();
    assertThat(Sarif.holds(log.replace("unicodeCodePoints", "bytes"))).isFalse();
  }

  /** A warning and errors; a whole file; words that try to break out of their line. */
  private Report troubled() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {uncited-prose: warning}\nlanguages:");
    Dossiers.edit(content, "summits/port-talks-2025.md", " [@northern-courier, p. 2]", "");
    Dossiers.edit(
        content, "summits/port-talks-2025.md", "speaker: iven-marsh,", "speaker: iven-march,");
    Dossiers.edit(
        content,
        "speakers/odo-lind.md",
        "name: Odo Lind",
        "name: Odo Lind\ncountry: \"50%, {0}::\\n::error::\\\"𝒎\\\"\"");
    Files.writeString(content.resolve("statements/much, 100%.yaml"), "#".repeat(1_048_577));
    Reader reader = new Reader(Instant.parse(Program.NOW), false, false);
    Problems problems =
        SiteBuild.check(content, reader, Optional.empty(), Optional.empty())
            .problems()
            .map(this::fromHere);
    List<Rule> rules = problems.list().stream().map(Problem::rule).distinct().toList();
    return new Report(Optional.of("1.2.3"), rules, problems, Optional.empty());
  }

  private Problem fromHere(Problem problem) {
    Location at = Report.location(problem);
    String file = temp.relativize(Path.of(at.file())).toString().replace('\\', '/');
    return problem.at(new Location(file, at.line(), at.column(), at.length()));
  }

  private static Report odd() {
    Rule rule = Rule.error("odd", "A sentence with {braces}.");
    Location place = new Location("a b/ü, 50%: 𝒎#?.md", 3, 5, 2);
    Problem problem = Problem.of(rule, place, ODD).hint(ODD);
    return new Report(
        Optional.empty(), List.of(rule), Problems.of(List.of(problem)), Optional.empty());
  }

  private static String written(BiConsumer<Report, PrintWriter> format, Report report) {
    StringWriter out = new StringWriter();
    format.accept(report, new PrintWriter(out));
    return out.toString();
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private static Path expected(String path) {
    return Cases.root().resolve("formats").resolve(path);
  }
}
