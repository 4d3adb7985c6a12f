package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code todo}: what is left to do. */
class TodoCommandTest {

  @TempDir Path temp;

  private Path content = Path.of("");

  @BeforeEach
  void write() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "stated: {is: 3, as: three documents,",
        "stated: {is: 1, as: three documents,");
  }

  @Test
  void ofAFinishedDossierNothingIsLeft() {
    Program run = Program.run("todo", content.toString());
    assertThat(run).isEqualTo(new Program(0, "nothing is left to do\n", ""));
    JsonNode json = json();
    assertThat(json.get("left").asInt()).isZero();
    assertThat(json.get("tasks")).isEmpty();
    assertThat(json.at("/counts/stale").asInt()).isZero();
  }

  @Test
  void aDifferenceThatNobodyJudged() throws IOException {
    Dossiers.edit(content, "summits/port-talks-2025.md", "    differ: open\n---", "---");
    Dossiers.edit(content, "summits/port-talks-2025.md", "    differ: open\nbrief", "brief");
    assertThat(tasks())
        .containsExactly(
            "differences port-talks-2025 claims.who-asked.about 34",
            "differences port-talks-2025 parts.lunch.readings 19");
  }

  @Test
  void renditionsThatNobodyJudged() throws IOException {
    Dossiers.edit(content, "statements/port-talks-2025.yaml", "    differ: translation\n", "");
    assertThat(tasks()).containsExactly("differences torvald-sea 13");
    assertThat(json().at("/tasks/0/rule").asString()).isEqualTo("renditions-differ");
    assertThat(json().at("/tasks/0/hint").asString()).contains("add differ:");
  }

  /** What the rules tell is taken from them, place and hint included. */
  @ParameterizedTest
  @CsvSource({
    "stale/fires-verified, stale, stale",
    "not-considered/fires, not-considered, not-considered",
    "expiring/fires, expiring, terms",
    "term-is-over/fires, term-is-over, terms",
    "unplaced-statement/fires, unplaced-statement, look-ups",
    "waiver-unused/fires, waiver-unused, waivers",
    "waiver-expired/fires, waiver-expired, waivers",
    "unused/fires, unused, unused",
  })
  void whatARuleFinds(String rule, String slug, String kind) throws IOException {
    Cases.lay(Cases.root().resolve("rules").resolve(rule), content);
    String check = Program.run("check", "--all", content.toString()).err();
    JsonNode told = json("--only=" + kind).get("tasks");
    List<JsonNode> found = new ArrayList<>();
    told.forEach(
        task -> {
          if (task.has("rule") && task.get("rule").asString().equals(slug)) {
            found.add(task);
          }
        });
    assertThat(found)
        .isNotEmpty()
        .allSatisfy(
            task ->
                assertThat(check)
                    .contains(
                        "[%s] %s:%s"
                            .formatted(slug, task.get("file").asString(), task.get("line").asInt()),
                        task.get("says").asString()));
  }

  /** What comes on top of the stated number is none of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {is: 3 | in      | 3 stated, 1 identified
          {is: 3 | unclear | 3 stated, 1 identified
          {is: 1 | out     | 1 stated, 0 identified
          {is: 1 | unclear |
          {is: 1 | in      |
          {is: not-stated | in      |
          {is: 5, as: five, cite: {harbour-gazette: five}}, {is: 3 | in | 3 or 5 stated, 1 identified
          {is: 5, as: five, cite: {harbour-gazette: five}}, {is: 1 | in |
          """)
  void documentsThatAreStatedAndNotIdentified(String stated, String counted, @Nullable String told)
      throws IOException {
    String summit = "summits/port-talks-2025.md";
    Dossiers.edit(
        content,
        summit,
        "{is: 1, as: three documents, cite: {northern-courier: three documents}}",
        "[" + stated + ", as: three documents, cite: {northern-courier: three documents}}]");
    Dossiers.edit(content, summit, "counted: in", "counted: " + counted);
    JsonNode tasks = json("--only=look-ups").get("tasks");
    assertThat(tasks).hasSize(told == null ? 0 : 1);
    if (told != null) {
      assertThat(tasks.at("/0/record").asString()).isEqualTo("port-talks-2025");
      assertThat(tasks.at("/0/says").asString())
          .isEqualTo(
              "documents: %s; if no source names the others, write rest: not-stated below them"
                  .formatted(told));
      assertThat(tasks.at("/0/line").asInt()).isEqualTo(26);
    }
  }

  @Test
  void documentsThatNobodyNamesAreNothingToLookUp() throws IOException {
    String summit = "summits/port-talks-2025.md";
    Dossiers.edit(content, summit, "{is: 1, as", "{is: 3, as");
    assertThat(tasks("--only=look-ups")).hasSize(1);
    Dossiers.edit(content, summit, "  identified:", "  rest: not-stated\n  identified:");
    assertThat(tasks("--only=look-ups")).isEmpty();
  }

  /** What the program began is asked for until somebody has written it. */
  @Test
  void blanksThatTheProgramLeft() throws IOException {
    Files.writeString(
        content.resolve("sources.yaml"),
        """
        - id: a-two
          publisher: not-stated  # to fill in: who published it
          title: not-stated  # to fill in: its title as printed
          published: not-stated
          # author:  # to fill in: who wrote it
        """,
        StandardOpenOption.APPEND);
    assertThat(tasks("--only=to-fill-in"))
        .anyMatch(task -> task.startsWith("to-fill-in publisher "))
        .anyMatch(task -> task.startsWith("to-fill-in title "))
        .anyMatch(task -> task.startsWith("to-fill-in author "));
    Program check = Program.run("check", content.toString());
    assertThat(check.err()).contains("warning[nameless-source]", "\"a-two\"");
    Dossiers.edit(
        content,
        "sources.yaml",
        "title: not-stated  # to fill in: its title as printed",
        "title: Lamps");
    assertThat(tasks("--only=to-fill-in")).noneMatch(task -> task.contains(" title "));
  }

  @Test
  void draftsAndEmbargoesAndWaiversThatEndSoon() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "state: draft\nname:");
    Dossiers.edit(
        content, "speakers/iven-marsh.md", "name:", "embargo_until: 2025-06-20T00:00:00Z\nname:");
    Dossiers.edit(
        content, "speakers/ana-torvald.md", "name:", "embargo_until: 2025-08-20T00:00:00Z\nname:");
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "venue: not-stated\n",
        "waive: [{rule: not-considered, reason: Nobody told., until: 2025-06-15}]\n");
    assertThat(tasks("--only=drafts,embargoes,waivers"))
        .containsExactly(
            "embargoes iven-marsh embargo_until 2",
            "waivers port-talks-2025 waive 8",
            "drafts odo-lind state 2");
    assertThat(tasks("--only=waivers", "--as-of=2025-05-01T12:00:00Z")).isEmpty();
  }

  @Test
  void sourcesThatNobodyKept() throws IOException {
    Dossiers.edit(content, "sources.yaml", "  snapshot: {file: courier.txt", "  # {");
    Dossiers.edit(content, "sources.yaml", "  archived:", "  #");
    JsonNode tasks = json().get("tasks");
    assertThat(tasks).hasSize(2);
    assertThat(tasks.at("/0/record").asString()).isEqualTo("northern-courier");
    assertThat(tasks.at("/0/says").asString()).isEqualTo("no saved article");
    assertThat(tasks.at("/1/says").asString()).isEqualTo("no archived copy");
  }

  @Test
  void wordsThatSomeReadersGetInAnotherLanguage() throws IOException {
    Path languages =
        Trees.copy(Cases.root().resolve("golden/languages/content"), temp.resolve("languages"));
    List<String> all = tasks(languages, "--only=translations");
    assertThat(all)
        .contains(
            "translations mill-loan-2025 title 2 zh-Hans", "translations publisher 3 ko,zh-Hans")
        .contains("translations mill-town name 2 zh-Hans");
    assertThat(all.get(all.size() - 1)).as("names come last").contains(" name ");
    assertThat(tasks(languages, "--language=ko"))
        .contains("translations publisher 3 ko")
        .allMatch(task -> task.endsWith(" ko"));
    assertThat(tasks(languages, "--language=en")).isEmpty();
  }

  /** Words that are printed beside their translation need none in their own language. */
  @Test
  void whatIsPrintedInALanguageIsNotMissingInIt() {
    assertThat(tasks(Path.of("content"), "--only=translations", "--as-of=2026-11-29T12:00:00Z"))
        .noneMatch(task -> task.contains(".as ") || task.contains(".says "));
  }

  @Test
  void proseInAnotherLanguageIsMissingAsAWhole() throws IOException {
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    assertThat(tasks("--language=ko").get(0)).startsWith("translations iven-marsh prose ");
    Files.writeString(
        content.resolve("speakers/iven-marsh.ko.md"), "그는 항구에서 말했다 [@harbour-gazette].\n");
    assertThat(tasks("--language=ko")).noneMatch(task -> task.contains("iven-marsh prose"));
  }

  @Test
  void ofEachKindTheFirstTenAndLastTheSum() throws IOException {
    String topics =
        IntStream.range(0, 13)
            .mapToObj(i -> "  - {id: tide-%s, name: Tide}\n".formatted(i))
            .collect(Collectors.joining());
    Dossiers.edit(content, "register.yaml", "topics:\n", "topics:\n" + topics);
    Dossiers.edit(content, "summits/port-talks-2025.md", "    differ: open\n---", "---");
    Program run = Program.run("todo", content.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .startsWith("differences without a verdict: 1")
        .contains("records and files that nothing uses: 13", "  and 3 more; --all tells them")
        .endsWith("left to do: 14 (differences 1, unused 13)");
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("  .*register\\.yaml:9:10.*"))
        .filteredOn(line -> !line.contains(content.toString()))
        .allMatch(line -> line.length() <= 80);
    assertThat(Program.run("todo", "--all", content.toString()).out())
        .doesNotContain("--all tells them")
        .contains("tide-12");
    assertThat(Program.run("todo", "--only", "stale", content.toString()).out())
        .isEqualTo("nothing is left to do\n");
    assertThat(tasks("--only=unused")).hasSize(13);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --only unusd                   | --only: there is no kind "unusd"; did you mean "unused"?
          --only everything              | --only: there is no kind "everything"; there are differences, terms, stale, not-considered, to-fill-in, look-ups, embargoes, waivers, drafts, translations, sources, unused
          --only stale --language en     | --language asks for translations, which --only leaves out
          --language kr                  | --language: the site is in en, ko, not in "kr"; did you mean "ko"?
          --language fr                  | --language: the site is in en, ko, not in "fr"
          """)
  void aWrongCommandIsExplainedInOneLine(String options, String told) throws IOException {
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    List<String> args = new ArrayList<>(List.of("todo"));
    args.addAll(List.of(options.split(" +")));
    args.add(content.toString());
    Program run = Program.run(args.toArray(String[]::new));
    assertThat(run.err().lines()).containsExactly("communique: " + told);
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsToldBeforeTheSum() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    Program run = Program.run("todo", content.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("what cannot be read is left out here");
    assertThat(run.out()).endsWith("nothing is left to do\n");
    assertThat(Program.run("todo", temp.toString()).status()).isEqualTo(2);
  }

  private List<String> tasks(String... more) {
    return tasks(content, more);
  }

  private List<String> tasks(Path folder, String... more) {
    List<String> all = new ArrayList<>();
    json(folder, more).get("tasks").forEach(task -> all.add(told(task)));
    return all;
  }

  private static String told(JsonNode task) {
    List<String> words = new ArrayList<>();
    for (String name : List.of("kind", "record", "field", "line")) {
      if (task.has(name)) {
        words.add(task.get(name).asString());
      }
    }
    if (task.has("languages")) {
      List<String> languages = new ArrayList<>();
      task.get("languages").forEach(one -> languages.add(one.asString()));
      words.add(String.join(",", languages));
    }
    return String.join(" ", words);
  }

  private JsonNode json(String... more) {
    return json(content, more);
  }

  private static JsonNode json(Path content, String... more) {
    List<String> args = new ArrayList<>(List.of("todo", "--format", "json"));
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
