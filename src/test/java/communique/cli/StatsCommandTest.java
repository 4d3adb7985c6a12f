package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Change;
import communique.model.Differ;
import communique.model.Differences;
import communique.model.Dossier;
import communique.model.Statement;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code stats}: a dossier in figures. */
class StatsCommandTest {

  @TempDir Path temp;

  private Path content = Path.of("");

  @BeforeEach
  void write() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void recordsAreCountedAsReadersSeeThem() {
    JsonNode figures = json();
    Dossier dossier = Dossiers.load(content);
    assertThat(figures.at("/records/statement").asInt())
        .isEqualTo(dossier.all(Statement.class).size());
    assertThat(figures.at("/records/change").asInt()).isEqualTo(dossier.all(Change.class).size());
    assertThat(figures.at("/records/speaker").asInt()).as("one is withdrawn").isEqualTo(3);
    assertThat(figures.at("/hidden/withdrawn").asInt()).isEqualTo(1);
    assertThat(figures.get("claims").asInt())
        .isEqualTo(dossier.entries().flatMap(entry -> entry.claims().stream()).toList().size());
  }

  @Test
  void whatIsHiddenIsCountedOnceAndForItsReason() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "state: draft\nname:");
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "title:",
        "embargo_until: 2025-07-01T00:00Z\ntitle:");
    JsonNode hidden = json().get("hidden");
    assertThat(hidden.get("drafts").asInt()).isEqualTo(1);
    assertThat(hidden.get("embargoed").asInt()).isEqualTo(1);
    JsonNode more = json("--include=drafts,embargoed");
    assertThat(more.at("/hidden/drafts").asInt()).isZero();
    assertThat(more.at("/hidden/embargoed").asInt()).isZero();
    assertThat(more.at("/records/speaker").asInt()).isEqualTo(3);
  }

  @Test
  void citationsAreCountedEachTime() {
    JsonNode cited = json().get("citations");
    assertThat(cited.get("renditions").asInt()).isEqualTo(4);
    assertThat(cited.get("prose").asInt()).isEqualTo(5);
    assertThat(cited.get("all").asInt()).isEqualTo(cited.get("fields").asInt() + 4 + 5);
  }

  /** Of the three statements one has two sources, and so has one claim; these are independent. */
  @Test
  void aStatementCountsOnceWithAllItsRenditions() throws IOException {
    JsonNode before = json().get("support");
    assertThat(before.get("independent").asInt()).isEqualTo(2);
    assertThat(before.get("several").asInt()).isZero();
    assertThat(before.get("supported").asInt()).isEqualTo(before.get("single").asInt() + 2);
    Dossiers.edit(content, "sources.yaml", "  independent-of: {harbour-gazette", "  # {");
    JsonNode after = json().get("support");
    assertThat(after.get("independent").asInt()).isZero();
    assertThat(after.get("several").asInt()).isEqualTo(2);
    assertThat(after.get("single")).isEqualTo(before.get("single"));
  }

  @Test
  void aSilenceIsNoSupport() throws IOException {
    int single = json().at("/support/single").asInt();
    Dossiers.edit(
        content,
        "speakers/ana-torvald.md",
        "cite: {harbour-gazette: the first woman}",
        "cite: {harbour-gazette: {words: the first woman, support: silent}}");
    assertThat(json().at("/support/none").asInt()).isEqualTo(1);
    assertThat(json().at("/support/single").asInt()).isEqualTo(single - 1);
  }

  @Test
  void differencesAreThoseOfTheSite() throws IOException {
    JsonNode told = json().get("differences");
    new Differences(Dossiers.load(content))
        .ofAll()
        .forEach(
            (differ, count) ->
                assertThat(told.get(differ == Differ.OPEN ? "open" : name(differ)).asInt())
                    .isEqualTo(count));
    assertThat(told.get("withoutVerdict").asInt()).isZero();
    Dossiers.edit(content, "summits/port-talks-2025.md", "    differ: open\n---", "---");
    JsonNode now = json().get("differences");
    assertThat(now.get("withoutVerdict").asInt()).isEqualTo(1);
    assertThat(now.get("open")).isEqualTo(told.get("open"));
  }

  private static String name(Differ differ) {
    return differ == Differ.TRANSLATION ? "translation" : "compatible";
  }

  @Test
  void staleAndUnusedAreAsTheRulesTell() throws IOException {
    assertThat(json().get("stale").asInt()).isZero();
    JsonNode later = json("--as-of=2026-06-01T12:00:00Z");
    assertThat(later.get("stale").asInt()).isEqualTo(5);
    Dossiers.edit(content, "register.yaml", "topics:\n", "topics:\n  - {id: tides, name: Tides}\n");
    assertThat(json().get("unused").asInt()).isEqualTo(1);
    Dossiers.edit(content, "site.yaml", "languages:", "rules: {unused: off}\nlanguages:");
    assertThat(json().has("unused")).isFalse();
    assertThat(text()).containsPattern("records that nothing uses +rule off");
  }

  @Test
  void ofEachSourceIsToldWhatRestsOnIt() {
    List<String> sources = new ArrayList<>();
    json()
        .get("sources")
        .forEach(
            one ->
                sources.add(
                    "%s %s %s"
                        .formatted(
                            one.get("id").asString(),
                            one.get("records").asInt(),
                            one.get("passages").asInt())));
    assertThat(sources).containsExactly("northern-courier 7 24", "harbour-gazette 8 17");
  }

  @Test
  void translationsAreCountedByLanguage() throws IOException {
    Path languages =
        Trees.copy(Cases.root().resolve("golden/languages/content"), temp.resolve("languages"));
    JsonNode told = json(languages).get("languages");
    assertThat(told).hasSize(3);
    JsonNode english = told.get(0);
    assertThat(english.get("language").asString()).isEqualTo("en");
    JsonNode chinese = told.get(2);
    assertThat(chinese.at("/words/there").asInt()).isLessThan(english.at("/words/there").asInt());
    assertThat(chinese.at("/words/all")).isEqualTo(english.at("/words/all"));
    Dossiers.edit(
        languages, "register.yaml", "name: Mill Town", "name: {en: Mill Town, zh-Hans: 磨坊镇}");
    assertThat(json(languages).at("/languages/2/names/there").asInt())
        .isEqualTo(chinese.at("/names/there").asInt() + 1);
  }

  @Test
  void nothingThereIsSaidAndNotCounted() throws IOException {
    assertThat(Program.run("stats", temp.toString()).status()).isEqualTo(2);
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    Program run = Program.run("stats", content.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("what cannot be read is left out here");
  }

  @Test
  void aPersonReadsATableThatFitsATerminalAndLastTheShareOfOneSource() {
    assertThat(text().lines()).allMatch(line -> line.length() <= 80);
    assertThat(text().lines().reduce((one, last) -> last).orElse(""))
        .isEqualTo("33 of 35 values and sentences rest on one source (94 %)");
  }

  private String text() {
    Program run = Program.run("stats", content.toString());
    assertThat(run.status()).isZero();
    return run.out();
  }

  private JsonNode json(String... more) {
    return json(content, more);
  }

  private static JsonNode json(Path content, String... more) {
    List<String> args = new ArrayList<>(List.of("stats", "--format", "json"));
    args.addAll(List.of(more));
    if (args.stream().noneMatch(arg -> arg.startsWith("--as-of"))) {
      args.add("--as-of=" + Program.NOW);
    }
    args.add(content.toString());
    Program run = Program.plain(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }
}
