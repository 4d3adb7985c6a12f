package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain}: what there is to say of one record. */
class ExplainCommandTest {

  @TempDir Path temp;

  private Path content = Path.of("");

  @BeforeEach
  void write() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void aSummitIsToldWithItsPlaceItsEvidenceAndWhatNamesIt() {
    JsonNode told = json("port-talks-2025", "--no-pages");
    assertThat(told.get("kind").asString()).isEqualTo("summit");
    assertThat(told.get("name").asString()).isEqualTo("Torvald–Marsh talks in Port Anselm");
    assertThat(told.get("file").asString()).endsWith("summits/port-talks-2025.md");
    assertThat(told.at("/state/why").asString()).isEqualTo("shown");
    assertThat(some(told.get("restsOn"), "source", "field", "words", "line"))
        .contains("northern-courier held.cite on 8 March 5")
        .contains("harbour-gazette parts.lunch.readings.cite lunched on board 20");
    assertThat(some(told.get("restsOn"), "source", "field", "support"))
        .contains("harbour-gazette place.cite dateline", "harbour-gazette prose states");
    assertThat(some(told.get("names"), "kind", "id", "field"))
        .contains("place port-anselm place", "claim first-in-years brief")
        .contains("speaker ana-torvald prose");
    assertThat(some(told.get("restingOnIt"), "kind", "id", "field"))
        .containsExactlyInAnyOrder(
            "change correction-of-the-day record",
            "speaker iven-marsh prose",
            "statement torvald-sea event",
            "statement marsh-nets event",
            "statement torvald-earlier before");
  }

  /** Thousands of pages that nobody has built are not made for a question. */
  @ParameterizedTest
  @CsvSource({
    ", false, 10000, false",
    ", true, 10000, true",
    ", false, 1000, true",
    "true, false, 10000, true",
    "false, true, 5, false"
  })
  void thePagesAreAskedUnlessThatTakesLong(
      @Nullable Boolean said, boolean built, long sheets, boolean asked) {
    assertThat(ExplainCommand.isAsking(Optional.ofNullable(said), built, sheets)).isEqualTo(asked);
  }

  /** Where no record has that id, a word of the program is meant, or a rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sheet                    | It is one Markdown file
          Waivers                  | Lets one warning pass
          embargoed                | is shown to nobody before
          not stated               | the sources do not say
          uncited-prose            | A paragraph, list item or row of prose
          warning[stale]           | site.yaml can say otherwise: rules: {stale:
          no-dossier               | It weighs what it weighs
          words                    | rendition
          rules                    | unused
          """)
  void aWordIsTold(String word, String told) {
    for (Path folder : List.of(content, temp)) {
      Program run = Program.run("explain", word, folder.toString());
      assertThat(run.out().replaceAll("\\s+", " ")).contains(told);
      assertThat(run.status()).isZero();
    }
  }

  @Test
  void anIdIsNoWord() throws IOException {
    Dossiers.edit(content, "register.yaml", "id: railways", "id: claims");
    assertThat(Program.run("explain", "claims", "--no-pages", content.toString()).out())
        .startsWith("topic claims")
        .contains(", pages not asked, ");
    assertThat(Program.run("explain", "claims-on-fish", content.toString()).err())
        .contains("nothing here has the id");
    assertThat(Program.run("explain", "shete", content.toString()).err())
        .contains("did you mean the word \"sheet\"?");
    assertThat(Program.run("explain", "sheet", "--format=json", content.toString()).status())
        .isEqualTo(2);
  }

  @Test
  void ofASourceIsToldWhoCitesWhichWords() {
    JsonNode told = json("harbour-gazette", "--no-pages");
    assertThat(told.get("restsOn")).isEmpty();
    assertThat(some(told.get("restingOnIt"), "kind", "id", "field", "words"))
        .contains(
            "event storm-2024 claims.boats.cite sank boats",
            "statement torvald-sea said The sea is yours and ours",
            "source northern-courier independent-of.harbour-gazette");
  }

  @Test
  void aClaimHasItsOwnEvidenceAndWhatBringsItUp() {
    JsonNode told = json("first-in-years", "--no-pages");
    assertThat(told.get("id").asString()).isEqualTo("port-talks-2025#first-in-years");
    assertThat(told.get("kind").asString()).isEqualTo("claim");
    assertThat(told.get("line").asInt()).isEqualTo(30);
    assertThat(some(told.get("restsOn"), "source", "words"))
        .containsExactly(
            "harbour-gazette first time in years", "northern-courier first time in years");
    assertThat(some(told.get("restingOnIt"), "id", "field"))
        .containsExactly("port-talks-2025 brief");
    JsonNode mesh = json("nets-mou-2025#mesh", "--no-pages");
    assertThat(some(mesh.get("restingOnIt"), "id", "field"))
        .containsExactly("clarification-of-nets of");
    JsonNode part = json("opening", "--no-pages");
    assertThat(part.get("kind").asString()).isEqualTo("part");
    assertThat(some(part.get("restingOnIt"), "id", "field"))
        .containsExactly("torvald-sea said.part");
  }

  /** A build is asked as well, and must name the same files; it writes data files besides. */
  @ParameterizedTest
  @ValueSource(
      strings = {"ana-torvald", "torvald-sea", "harbour-gazette", "fisheries", "port-anselm"})
  void thePagesAreThoseThatABuildNames(String id) {
    Program build =
        Program.run(
            "build",
            content.toString(),
            "--out=" + temp.resolve("out"),
            "--edition=web",
            "--explain",
            id);
    List<String> built =
        build.out().lines().filter(line -> line.startsWith("  ")).map(String::strip).toList();
    TreeSet<String> asked = new TreeSet<>();
    JsonNode pages = json(id).get("pages");
    pages.get("made").forEach(path -> asked.add(path.asString()));
    pages.get("listing").forEach(path -> asked.add(path.asString()));
    asked.removeIf(path -> path.endsWith(".pdf") || path.endsWith(".png"));
    assertThat(built.stream().filter(path -> !path.startsWith("search/")))
        .isNotEmpty()
        .containsExactlyElementsOf(asked);
  }

  @Test
  void itsOwnPageComesFirst() {
    assertThat(json("ana-torvald").at("/pages/made/0").asString())
        .isEqualTo("speakers/ana-torvald.html");
  }

  @Test
  void nothingIsWritten() {
    json("ana-torvald");
    assertThat(temp.toFile().list()).containsExactly("content");
  }

  @Test
  void theRulesThatLookedAreNamedAndWhatTheyFoundIsTold() throws IOException {
    Dossiers.edit(content, "summits/port-talks-2025.md", "venue: not-stated\n", "");
    JsonNode told = json("port-talks-2025", "--no-pages");
    assertThat(texts(told.at("/rules/looked"))).contains("not-considered", "one-sided-difference");
    assertThat(texts(told.at("/rules/looked"))).doesNotContain("expiring", "quote-not-in-source");
    assertThat(texts(told.at("/rules/wantSnapshots"))).contains("quote-not-in-source");
    assertThat(some(told.get("problems"), "rule", "severity"))
        .containsExactly("not-considered warning");
    assertThat(told.get("waived")).isEmpty();
    String check = Program.run("check", content.toString()).err();
    assertThat(check).contains(told.at("/problems/0/message").asString());
  }

  @Test
  void aWaivedWarningIsToldAsWaivedAndARuleThatIsOffAsOff() throws IOException {
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "venue: not-stated\n",
        "waive: [{rule: not-considered, reason: Nobody told., until: 2025-12-31}]\n");
    JsonNode told = json("port-talks-2025", "--no-pages");
    assertThat(told.get("problems")).isEmpty();
    assertThat(some(told.get("waived"), "rule")).containsExactly("not-considered");
    assertThat(some(told.at("/state/waivers"), "rule", "until"))
        .containsExactly("not-considered 2025-12-31");
    Dossiers.edit(content, "site.yaml", "languages:", "rules: {stale: off}\nlanguages:");
    JsonNode off = json("port-talks-2025", "--no-pages");
    assertThat(texts(off.at("/rules/off"))).containsExactly("stale");
    assertThat(texts(off.at("/rules/looked"))).doesNotContain("stale");
  }

  @Test
  void withSavedArticlesTheRulesThatCompareLookToo() {
    JsonNode told =
        json(
            "torvald-sea",
            "--no-pages",
            "--snapshots=" + Cases.root().resolve("golden/synthetic/snapshots"));
    assertThat(texts(told.at("/rules/looked"))).contains("quote-not-in-source");
    assertThat(texts(told.at("/rules/wantSnapshots"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ulla-brand, '', withdrawn",
    "odo-lind, 'state: draft\n', draft",
    "odo-lind, 'embargo_until: 2025-07-01T00:00:00Z\n', embargoed",
  })
  void whyItIsNotShownIsToldAndThenNoPageIsAsked(String id, String head, String why)
      throws IOException {
    Dossiers.edit(content, "speakers/" + id + ".md", "name:", head + "name:");
    JsonNode told = json(id);
    assertThat(told.at("/state/why").asString()).isEqualTo(why);
    assertThat(told.at("/state/shown").asBoolean()).isFalse();
    assertThat(told.at("/pages/made")).isEmpty();
  }

  @Test
  void whyItWasWithdrawnIsTold() {
    assertThat(Program.run("explain", "ulla-brand", content.toString()).out())
        .contains("not shown: it was withdrawn", "on 2025-05-02: She was taken for somebody else.");
  }

  @Test
  void whoIsShownMoreIsToldMore() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "state: draft\nname:");
    JsonNode told = json("odo-lind", "--include=drafts");
    assertThat(told.at("/state/shown").asBoolean()).isTrue();
    assertThat(told.at("/state/draft").asBoolean()).isTrue();
    assertThat(texts(told.at("/pages/made"))).contains("speakers/odo-lind.html");
  }

  @Test
  void whatOnlyHiddenRecordsUseIsHidden() throws IOException {
    Files.writeString(
        content.resolve("register.yaml"),
        Files.readString(content.resolve("register.yaml"))
            .replace("topics:\n", "topics:\n  - {id: tides, name: Tides}\n"));
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "  - id: torvald-earlier\n",
        "  - id: torvald-earlier\n    state: draft\n    topics: [tides]\n");
    Dossiers.edit(
        content, "summits/port-talks-2025.md", "storm-2024, torvald-earlier", "storm-2024");
    assertThat(json("tides").at("/state/why").asString()).isEqualTo("used-by-hidden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ana-torwald                | nothing here has the id "ana-torwald"; did you mean "ana-torvald"?
          speakers/ana-torvald.md    | nothing here has the id "speakers/ana-torvald.md"; write the id alone: ana-torvald
          port-talks-2025#zebra      | "port-talks-2025" has no claim or part "zebra"
          port-talks-2025#openin     | "port-talks-2025" has no claim or part "openin"; did you mean "opening"?
          port-talk-2025#opening     | nothing here has the id "port-talk-2025"; did you mean "port-talks-2025"?
          nobody-at-all              | nothing here has the id "nobody-at-all"
          """)
  void anUnknownIdIsExplainedWithAHintBelow(String id, String told) {
    Program run = Program.run("explain", id, content.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactlyElementsOf(
            ("communique: " + told.replace("; ", "\n  hint: ")).lines().toList());
  }

  @Test
  void anIdOfTwoClaimsIsAskedFor() throws IOException {
    Dossiers.edit(content, "speakers/ana-torvald.md", "id: first-woman", "id: first-in-years");
    Program run = Program.run("explain", "first-in-years", content.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("2 records have a claim or part \"first-in-years\"\n  hint: say which: ")
        .contains("ana-torvald#first-in-years", "port-talks-2025#first-in-years");
  }

  @Test
  void eachHintHasALineOfItsOwn() throws IOException {
    Dossiers.edit(content, "speakers/iven-marsh.md", "name:", "nmae:");
    assertThat(Program.run("explain", "ana-torwald", content.toString()).err().lines())
        .containsExactly(
            "communique: nothing here has the id \"ana-torwald\"",
            "  hint: did you mean \"ana-torvald\"?",
            "  hint: 1 error in the files, so it may stand where nothing can be read: see communique"
                + " check");
  }

  @Test
  void aRedirectLeadsOn() throws IOException {
    Dossiers.edit(content, "site.yaml", "languages:", "redirects: {ana: ana-torvald}\nlanguages:");
    assertThat(Program.run("explain", "ana", content.toString()).err())
        .contains(
            "nothing here has the id \"ana\"\n  hint: its readers are sent to \"ana-torvald\"");
  }

  @Test
  void aFolderInThePlaceOfTheIdIsSaid() {
    Program run = Program.run("explain", content.toString(), temp.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder; say first which id, then the folder");
    Program none = Program.run("explain", "ana-torvald", temp.toString());
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("error[no-dossier]");
  }

  @Test
  void whatCannotBeReadIsNotPassedOver() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    Program other = Program.run("explain", "ana-torvald", "--no-pages", content.toString());
    assertThat(other.status()).isZero();
    assertThat(other.err()).contains("what cannot be read is left out here", "communique check");
    Program itself = Program.run("explain", "odo-lind", content.toString());
    assertThat(itself.status()).isEqualTo(2);
    assertThat(itself.err())
        .contains("the record \"odo-lind\" cannot be read\n  hint: communique check tells why");
  }

  @Test
  void aPersonIsToldTheFirstTenOfEachListAndLastTheSum() {
    String told = Program.run("explain", "port-talks-2025", content.toString()).out();
    assertThat(told.lines().findFirst())
        .contains("summit port-talks-2025: Torvald–Marsh talks in Port Anselm");
    assertThat(told).contains("it rests on 18 passages:", "  and 8 more; --all tells them");
    assertThat(told).contains("held.cite: northern-courier “on 8 March”");
    assertThat(told.lines().reduce((one, last) -> last).orElse(""))
        .matches(
            "port-talks-2025: rests on 18 passages, named in 5 places, \\d+ pages, 0 problems");
    String all = Program.run("explain", "port-talks-2025", "--all", content.toString()).out();
    assertThat(all).doesNotContain("--all tells them").contains("“at Vastria's request”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"port-talks-2025", "harbour-gazette", "mesh", "fisheries", "nets-mou-2025"})
  void linesFitATerminalButForPaths(String id) {
    assertThat(Program.run("explain", id, content.toString()).out().lines())
        .filteredOn(line -> !line.contains(content.toString()))
        .allMatch(line -> line.length() <= 80);
  }

  private JsonNode json(String id, String... more) {
    List<String> args = new ArrayList<>(List.of("explain", id, content.toString()));
    args.addAll(List.of("--format", "json"));
    args.addAll(List.of(more));
    Program run = Program.run(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  /** Some properties of each item, with spaces between; what is absent is left out. */
  private static List<String> some(JsonNode items, String... names) {
    List<String> all = new ArrayList<>();
    for (JsonNode item : items) {
      List<String> words = new ArrayList<>();
      for (String name : names) {
        if (item.has(name)) {
          words.add(item.get(name).asString());
        }
      }
      all.add(String.join(" ", words));
    }
    return all;
  }

  private static List<String> texts(JsonNode items) {
    List<String> all = new ArrayList<>();
    items.forEach(item -> all.add(item.asString()));
    return all;
  }
}
