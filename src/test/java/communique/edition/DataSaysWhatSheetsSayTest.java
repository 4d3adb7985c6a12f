package communique.edition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.table.Tables;
import communique.model.Citation;
import communique.model.Differences;
import communique.model.Rendition;
import communique.model.Sheet;
import communique.shape.Walk;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.view.Addresses;
import communique.view.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No export says more than the sheet does, nor leaves out what the sheet says against it. */
class DataSaysWhatSheetsSayTest {

  @TempDir Path temp;

  static Stream<Built> built() {
    return Stream.concat(Built.all(), Stream.of(Built.golden("treaties"), Built.golden("voices")));
  }

  /** The page's words for a fact, by the keys of the content. */
  private static final Map<String, String> LABELS =
      Map.of("title.official", "official-title", "outcomes.stated", "documents");

  /** What is asked of a sheet as a whole; the steps of its history tell of theirs. */
  private static final Set<String> ASKED =
      Set.of(
          "held place venue grade within medium duration outcomes.stated title.official form binding"
              .split(" "));

  /** What a meeting's sheet says of its documents, whose own sheets say which. */
  private static final Pattern OF_DOCUMENTS = Pattern.compile("(Who signed|Sums? of) .*");

  private static final Set<String> OF_AGREEMENTS =
      Set.of(
          "parties signatories witnesses amount term predecessor registered depositary languages articles"
              .split(" "));

  @ParameterizedTest
  @MethodSource("built")
  void whatAPageSaysIsNotStatedStandsInTheTable(Built built) throws IOException {
    Messages words = new Messages(built.publication().dossier().site().language());
    Set<String> records =
        built
            .publication()
            .dossier()
            .entries()
            .filter(Sheet.class::isInstance)
            .map(sheet -> sheet.id())
            .collect(toSet());
    Set<List<String>> table =
        rows(built, "not_stated").stream()
            .filter(row -> records.contains(cell(row, "record")) && cell(row, "claim").isEmpty())
            .filter(
                row ->
                    ASKED.contains(cell(row, "fact"))
                        || OF_AGREEMENTS.contains(cell(row, "fact"))
                        || List.of("born", "died").contains(cell(row, "fact")))
            .map(row -> List.of(cell(row, "record"), asked(cell(row, "fact"), words)))
            .collect(toSet());
    Set<List<String>> pages = new HashSet<>();
    for (Sheet sheet : sheets(built)) {
      for (String fact : missing(page(built, sheet), words)) {
        pages.add(List.of(sheet.id(), fact));
      }
    }
    assertThat(table).isEqualTo(pages);
  }

  /** As a page names what nobody answers. */
  private static String asked(String fact, Messages words) {
    String label = LABELS.getOrDefault(fact, fact);
    return words.has("missing." + label)
        ? words.get("missing." + label)
        : words.get("fact." + label);
  }

  private static List<String> missing(Document sheet, Messages words) {
    String label = words.get("glance.missing");
    return sheet.select("dt").stream()
        .filter(term -> term.text().equals(label))
        .flatMap(term -> term.nextElementSiblings().stream())
        .filter(told -> !told.hasAttr("id"))
        .map(Element::ownText)
        .filter(told -> !told.isBlank() && !OF_DOCUMENTS.matcher(told).matches())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("built")
  void everyDifferenceOfAPageStandsInTheTable(Built built) throws IOException {
    int points = 0;
    for (Sheet sheet : sheets(built)) {
      for (var row : page(built, sheet).select("table.differences tbody tr")) {
        int worded = row.select("th a").isEmpty() ? row.select("td p > a").size() : 0;
        points += Math.max(1, worded);
      }
    }
    Set<String> own = new HashSet<>();
    sheets(built).forEach(sheet -> own.add(sheet.id()));
    List<Map<String, String>> rows = rows(built, "differences");
    assertThat(
            rows.stream()
                .filter(
                    row ->
                        own.contains(cell(row, "record")) || cell(row, "kind").equals("statement"))
                .count())
        .isGreaterThanOrEqualTo(points == 0 ? 0 : 1);
    assertThat(rows)
        .hasSize(
            new Differences(built.publication().dossier())
                .ofAll().values().stream().mapToInt(Integer::intValue).sum());
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(claims(built))
                    .as(row.toString())
                    .anyMatch(
                        claim ->
                            claim.get("record").asString().equals(cell(row, "record"))
                                && (claim.get("property").asString() + ".")
                                    .matches(
                                        cell(row, "property").replace(".", "\\.")
                                            + "\\..*|gist\\.")));
    JsonNode whole =
        JsonMapper.shared().readTree(built.out().resolve("data/dossier.json")).get("differences");
    assertThat(whole).hasSameSizeAs(rows);
    assertThat(whole)
        .zipSatisfy(
            rows,
            (point, row) -> {
              assertThat(point.get("record").asString()).isEqualTo(cell(row, "record"));
              assertThat(point.get("property").asString()).isEqualTo(cell(row, "property"));
              assertThat(point.get("differ").asString()).isEqualTo(cell(row, "differ"));
            });
  }

  @ParameterizedTest
  @MethodSource("built")
  void whatHasToBeKnownOfAPassageGoesWithIt(Built built) throws IOException {
    List<String> wanted = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    built
        .publication()
        .dossier()
        .entries()
        .forEach(
            entry ->
                Walk.over(
                    (Record) entry,
                    (value, at) -> {
                      if (value instanceof Citation cite) {
                        cite.note().ifPresent(note -> wanted.add(first(note)));
                      }
                      if (value instanceof Rendition.Doubt doubt) {
                        doubts.add(first(doubt.because()));
                      }
                    }));
    List<JsonNode> claims = claims(built);
    assertThat(
            claims.stream()
                .flatMap(line -> line.path("note").valueStream())
                .map(JsonNode::asString))
        .containsAll(wanted);
    assertThat(
            claims.stream()
                .flatMap(line -> line.path("doubt").path("because").valueStream())
                .map(JsonNode::asString))
        .containsAll(doubts);
    assertThat(rows(built, "claims").stream().filter(row -> !cell(row, "note").isEmpty()).count())
        .isEqualTo(claims.stream().filter(line -> line.has("note")).count());
  }

  private static String first(communique.model.Text text) {
    return text.wordings().get(0).words();
  }

  /** Whoever knows a claim finds the same in the tables. */
  @ParameterizedTest
  @MethodSource("built")
  void everyPropertyOfAClaimHasItsColumn(Built built) throws IOException {
    Map<List<String>, List<String>> columns = new java.util.HashMap<>();
    rows(built, "properties")
        .forEach(
            row ->
                columns.put(
                    List.of(cell(row, "kind"), cell(row, "property")),
                    List.of(cell(row, "table"), cell(row, "column"))));
    assertThat(columns.keySet())
        .containsAll(
            claims(built).stream()
                .map(line -> List.of(line.get("kind").asString(), line.get("property").asString()))
                .collect(toSet()));
    assertThat(columns.values())
        .allSatisfy(
            one ->
                assertThat(new Tables(built.publication()).named(one.get(0)).names())
                    .contains(one.get(1)));
  }

  /** No words, no support; what we infer, no words say. */
  @ParameterizedTest
  @MethodSource("built")
  void nothingIsCalledStatedThatIsNot(Built built) throws IOException {
    assertThat(claims(built))
        .allSatisfy(
            line -> {
              String support = line.path("support").asString("");
              assertThat(support.isEmpty() || support.equals("elsewhere"))
                  .isEqualTo(!line.has("words"));
              if (line.path("qualifiers").has("because")) {
                assertThat(support).isNotEqualTo("states");
              }
              if (line.get("property").asString().endsWith(".says")) {
                assertThat(line.get("value").asString()).isNotEmpty();
              }
            });
  }

  /** Words that stand elsewhere in an article are told by no export as what the source says. */
  @Test
  void wordsOfAnotherPassageAreNoEvidence() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String statements = "statements/port-talks-2025.yaml";
    Dossiers.edit(content, statements, "words: urged wider", "elsewhere: urged wider");
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "cite: {northern-courier: a wider mesh}",
        "cite: {northern-courier: {words: the price of hemp, support: elsewhere}}");
    Built built = Built.of(content, Program.NOW);
    List<JsonNode> unkept =
        claims(built).stream()
            .filter(line -> line.path("support").asString("").equals("elsewhere"))
            .toList();
    assertThat(unkept)
        .extracting(line -> line.get("record").asString())
        .containsExactlyInAnyOrder("nets-mou-2025", "marsh-nets");
    assertThat(unkept)
        .allSatisfy(
            line -> {
              assertThat(line.has("words") || line.has("address")).isFalse();
              assertThat(line.toString()).doesNotContain("the price of hemp", "urged wider meshes");
            });
    assertThat(built.read("data/annotations.jsonl"))
        .doesNotContain("the price of hemp", "urged wider meshes");
    assertThat(rows(built, "claims"))
        .filteredOn(row -> cell(row, "support").equals("elsewhere"))
        .hasSize(2)
        .allMatch(row -> cell(row, "words").isEmpty() && cell(row, "address").isEmpty());
    assertThat(rows(built, "renditions"))
        .filteredOn(row -> cell(row, "statement").equals("marsh-nets"))
        .allMatch(row -> cell(row, "words").isEmpty())
        .extracting(row -> cell(row, "elsewhere"))
        .containsExactly("urged wider meshes");
    for (String page :
        List.of(
            "agreements/nets-mou-2025.html",
            "speakers/iven-marsh.html",
            "sources/northern-courier.html")) {
      assertThat(Jsoup.parse(built.read(page)).text())
          .as(page)
          .contains("No words of this passage were kept.")
          .doesNotContain("the price of hemp", "urged wider meshes");
    }
  }

  /** A day that one source tells is stated, whoever else does not tell it; a step is its own. */
  @Test
  void whatOneSourceTellsOfATermIsNotMissing() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String agreement = "agreements/nets-mou-2025.md";
    Dossiers.edit(
        content,
        agreement,
        "term: {print: three years, starts: 2025-04-01, ends: not-stated,",
        "term:\n  - {print: to 2028, starts: not-stated, ends: 2028-03-31, cite: {harbour-gazette:"
            + " to 2028}}\n  - {print: three years, starts: not-stated, ends: not-stated,");
    Dossiers.edit(
        content,
        agreement,
        "cite: {northern-courier: signed by Lind}}\npredecessor",
        "cite: {northern-courier: signed by Lind}}\n  - {status: renewed, when: not-stated, cite:"
            + " {northern-courier: renewed}}\npredecessor");
    Built built = Built.of(content, Program.NOW);
    assertThat(rows(built, "not_stated"))
        .filteredOn(row -> cell(row, "record").equals("nets-mou-2025"))
        .extracting(row -> cell(row, "fact") + " " + cell(row, "item"))
        .contains("term.starts ", "history.when 2")
        .doesNotContain("term.ends ", "history.when 1");
  }

  /** A passage that says otherwise is an assessment, and what it denies is not its body. */
  @ParameterizedTest
  @MethodSource("built")
  void noAnnotationMakesSupportOfAContradiction(Built built) throws IOException {
    Map<String, JsonNode> claims = new java.util.HashMap<>();
    claims(built).forEach(line -> claims.put(line.get("id").asString(), line));
    List<JsonNode> annotations = lines(built, "data/annotations.jsonl");
    assertThat(annotations)
        .allSatisfy(
            one -> {
              JsonNode claim =
                  Objects.requireNonNull(claims.get(one.get("schema:identifier").asString()));
              String support = claim.get("support").asString();
              boolean says = !Set.of("silent", "contradicts").contains(support);
              assertThat(one.get("motivation").asString())
                  .isEqualTo(says ? "describing" : "assessing");
              assertThat(one.get("body").get(0).get("value").asString())
                  .isEqualTo(says ? claim.get("value").asString() : support);
            });
  }

  /** An exchange is no signature; who says that somebody else signed is named beside. */
  @Test
  void whoExchangedIsNotSaidToHaveSigned() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "signatories: [{speaker: odo-lind,",
        "signatories: [{signed: exchanged, speaker: odo-lind,");
    Built built = Built.of(content, Program.NOW);
    assertThat(rows(built, "signatories"))
        .extracting(row -> cell(row, "does"))
        .contains("exchanges")
        .doesNotContain("signs");
    assertThat(built.read("speakers/odo-lind.html")).doesNotContain("part_signed");
  }

  private static List<Sheet> sheets(Built built) {
    return built
        .publication()
        .dossier()
        .entries()
        .filter(Sheet.class::isInstance)
        .map(Sheet.class::cast)
        .toList();
  }

  private static Document page(Built built, Sheet sheet) throws IOException {
    return Jsoup.parse(built.read(Addresses.page(sheet).orElseThrow()));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static List<Map<String, String>> rows(Built built, String table) {
    var found = new Tables(built.publication()).named(table);
    List<String> names = found.names();
    return found
        .values()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .boxed()
                    .collect(java.util.stream.Collectors.toMap(names::get, row::get)))
        .toList();
  }

  private static List<JsonNode> claims(Built built) throws IOException {
    return lines(built, "data/claims.jsonl");
  }

  private static List<JsonNode> lines(Built built, String path) throws IOException {
    return built.read(path).lines().map(JsonMapper.shared()::readTree).toList();
  }
}
