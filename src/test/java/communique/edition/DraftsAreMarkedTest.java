package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A build that shows drafts says so in every file that names one, of whatever kind it is. */
@Tag("thorough")
class DraftsAreMarkedTest {

  private static final String NOTICE = "Draft: not for publication.";
  private static final String EMBARGO = "Under embargo until 1 January 2099";

  @TempDir Path temp;
  private Path content;

  /** One draft of every kind; each has an id that begins with new-, and says Unready. */
  @BeforeEach
  void write() throws IOException {
    content = Dossiers.synthetic(temp);
    file(
        "summits/new-talks.md",
        """
        ---
        state: draft
        title: Unready talks
        kind: bilateral
        held: {is: 2025-04-01, cite: {new-letter: on 1 April}}
        participants:
          - {speaker: ana-torvald, for: vastria, cite: {new-letter: Torvald came}}
          - {speaker: new-una, for: merovia, cite: {new-letter: Una came}}
        claims: [{id: unready, text: Unready claim., cite: {harbour-gazette: sank boats}, topics: [new-tides]}]
        ---
        """);
    file(
        "agreements/new-pact.md",
        """
        ---
        state: draft
        title: Unready pact
        parties: [{is: vastria, cite: {new-letter: a pact}}, {is: merovia, cite: {new-letter: a pact}}]
        history: [{status: signed, when: 2025-04-01, cite: {new-letter: signed}}]
        amount: {print: 5 million Swedish crowns, cite: {new-letter: 5 million Swedish crowns}}
        topics: [fisheries]
        ---
        """);
    file(
        "speakers/new-una.md",
        """
        ---
        state: draft
        name: Una Unready
        offices: [{is: new-chair, seen: 2025-04, cite: {new-letter: the chair}}]
        ---
        """);
    file(
        "statements/new.yaml",
        """
        statements:
          - id: new-saying
            state: draft
            speaker: new-una
            event: new-talks
            topics: [fisheries]
            gist: Unready words were said.
            said: [{source: new-letter, verb: said, quote: Unready is the word}]
        """);
    add(
        "events.yaml",
        "  - {id: new-fair, state: draft, title: Unready fair, place: {is: new-cove, cite: {new-letter: in the cove}},"
            + " when: {is: 2025-04-02, cite: {new-letter: on the second}}}\n");
    add(
        "sources.yaml",
        "- {id: new-letter, state: draft, publisher: Unready Press, title: Unready letter,"
            + " published: 2025-04-03, url: \"https://press.example/letter\", read: 2025-04-04}\n");
    add(
        "changes.yaml",
        """
        - {id: new-change, state: draft, record: nets-mou-2025, on: 2025-04-05, kind: clarification, reason: Unready reason.}
        """);
    Dossiers.edit(
        content,
        "register.yaml",
        "organizations:\n",
        """
        offices:
          - {id: new-chair, state: draft, title: Unready chair, of: new-guild}
        organizations:
          - {id: new-guild, state: draft, name: Unready guild}
        """);
    Dossiers.edit(
        content,
        "register.yaml",
        "places:\n",
        "places:\n  - {id: new-cove, state: draft, name: Unready cove, country: LI}\n");
    Dossiers.edit(
        content,
        "register.yaml",
        "topics:\n",
        "topics:\n  - {id: new-tides, state: draft, name: Unready tides}\n");
  }

  private void file(String path, String words) throws IOException {
    Files.writeString(content.resolve(path), words);
  }

  private void add(String path, String words) throws IOException {
    file(path, Files.readString(content.resolve(path)) + words);
  }

  @Test
  void everyRowOfATableSaysWhetherItsRecordIsPublished() throws IOException {
    Set<String> kinds = new TreeSet<>();
    Map<String, String> site = build("drafts");
    site.forEach(
        (path, text) -> {
          if (path.endsWith(".csv") && !path.equals("data/properties.csv")) {
            for (CSVRecord row : rows(text)) {
              String record =
                  row.isMapped("record") && !row.isMapped("of") ? row.get("record") : row.get(0);
              boolean draft = record.startsWith("new-");
              assertThat(row.get("state"))
                  .as(path + " " + row)
                  .isEqualTo(draft ? "draft" : "published");
              if (draft) {
                kinds.add(path.replaceAll("data/|\\.csv", ""));
              }
            }
          }
        });
    assertThat(kinds)
        .contains(
            "summits",
            "agreements",
            "speakers",
            "statements",
            "events",
            "sources",
            "organizations",
            "register-offices",
            "places",
            "topics",
            "changes",
            "participants",
            "claims",
            "names",
            "amounts",
            "history",
            "renditions",
            "voices",
            "offices",
            "subjects");
    assertThat(
            JsonMapper.shared()
                .readTree(read(site, "data/datapackage.json"))
                .at("/resources/0/schema/fields")
                .valueStream()
                .filter(field -> field.get("name").asString().equals("state"))
                .map(field -> field.at("/constraints").toString()))
        .containsExactly("{\"required\":true,\"enum\":[\"published\",\"draft\",\"embargoed\"]}");
  }

  @Test
  void everyRecordOfTheDossierAndEveryLineSaysSo() throws IOException {
    Map<String, String> site = build("drafts");
    int drafts = 0;
    for (JsonNode list : JsonMapper.shared().readTree(read(site, "data/dossier.json"))) {
      for (JsonNode record : list.isArray() ? list : List.<JsonNode>of()) {
        boolean draft = record.path("id").asString("").startsWith("new-");
        assertThat(record.path("state").asString(""))
            .as(record.toString())
            .isEqualTo(draft ? "draft" : "");
        drafts += draft ? 1 : 0;
      }
    }
    assertThat(drafts).isEqualTo(11);
    for (JsonNode line : lines(site, "data/claims.jsonl")) {
      boolean draft = line.get("record").asString().startsWith("new-");
      assertThat(line.path("state").asString(""))
          .as(line.toString())
          .isEqualTo(draft ? "draft" : "");
    }
    assertThat(lines(site, "data/annotations.jsonl"))
        .filteredOn(line -> line.at("/body/0/value").asString().contains("Unready"))
        .isNotEmpty()
        .allMatch(
            line -> line.at("/body/0/schema:creativeWorkStatus").asString("").equals("draft"));
    JsonNode ana = JsonMapper.shared().readTree(read(site, "speakers/ana-torvald.json"));
    assertThat(ana.get("backlinks"))
        .filteredOn(link -> link.get("id").asString().equals("new-talks"))
        .singleElement()
        .matches(link -> link.get("state").asString().equals("draft"));
  }

  @Test
  void calendarsCardsAndReferencesSaySoInTheWordsOfThePages() throws IOException {
    Map<String, String> site = build("drafts");
    for (String path :
        List.of("summits/new-talks.ics", "agreements/new-pact.ics", "data/calendar.ics")) {
      List<String> days =
          Stream.of(unfolded(read(site, path)).split("BEGIN:VEVENT"))
              .filter(day -> day.contains("SUMMARY;LANGUAGE=en:Unready"))
              .toList();
      assertThat(days)
          .as(path)
          .isNotEmpty()
          .allMatch(day -> day.contains("STATUS:TENTATIVE"))
          .allMatch(day -> day.contains("COMMENT;LANGUAGE=en:" + NOTICE))
          .allMatch(day -> day.contains("[draft]"));
    }
    assertThat(read(site, "data/calendar.ics").split("COMMENT;", -1)).hasSize(1 + 3);
    assertThat(unfolded(read(site, "speakers/new-una.vcf"))).contains("NOTE;LANGUAGE=en:" + NOTICE);
    for (String sheet : List.of("summits/new-talks", "agreements/new-pact", "speakers/new-una")) {
      assertThat(first(read(site, sheet + ".bib"), "\n\n")).contains("note = {" + NOTICE + "}");
      assertThat(first(read(site, sheet + ".ris"), "ER  -")).contains("N1  - " + NOTICE);
    }
    assertThat(read(site, "data/sources.bib")).containsOnlyOnce(NOTICE);
    assertThat(read(site, "data/sources.ris")).containsOnlyOnce(NOTICE);
    assertThat(read(site, "data/csl.json")).containsOnlyOnce(NOTICE);
  }

  @Test
  void whatPagesTellOfThingsSaysSo() throws IOException {
    Map<String, String> site = build("drafts");
    for (String sheet : List.of("summits/new-talks", "agreements/new-pact", "speakers/new-una")) {
      Elements told = Jsoup.parse(read(site, sheet + ".html")).select("script[type*=ld]");
      assertThat(
              JsonMapper.shared()
                  .readTree(told.dataNodes().get(0).getWholeData())
                  .get("name")
                  .asString())
          .as(sheet)
          .contains("Unready")
          .endsWith(" [draft]");
    }
  }

  @Test
  void feedsSaySo() throws IOException {
    Map<String, String> site = build("drafts");
    int told = 0;
    for (Map.Entry<String, String> file : site.entrySet()) {
      if (file.getKey().endsWith(".xml")) {
        for (Element entry : Jsoup.parse(file.getValue(), "", Parser.xmlParser()).select("entry")) {
          if (entry.text().contains("Unready")) {
            assertThat(entry.select("title").text()).as(file.getKey()).contains("[draft]");
            told++;
          }
        }
      }
    }
    assertThat(told).isGreaterThan(3);
  }

  /** Whatever else names one, in whatever form. */
  @Test
  void noFileNamesADraftWithoutTheMark() throws IOException {
    Map<String, String> silent = new TreeMap<>(build("drafts"));
    silent
        .entrySet()
        .removeIf(
            file ->
                !file.getValue().contains("Unready")
                    || Stream.of("[draft]", "\"draft\"", ",draft", NOTICE)
                        .anyMatch(file.getValue()::contains));
    assertThat(silent.keySet()).isEmpty();
  }

  @Test
  void anEmbargoIsToldWithItsMoment() throws IOException {
    for (String file : List.of("summits/new-talks.md", "speakers/new-una.md")) {
      Dossiers.edit(content, file, "state: draft", "embargo_until: 2099-01-01T00:00:00Z");
    }
    Map<String, String> site = build("drafts,embargoed");
    assertThat(unfolded(read(site, "summits/new-talks.ics")))
        .contains(
            "SUMMARY;LANGUAGE=en:Unready talks [under embargo]",
            "COMMENT;LANGUAGE=en:" + EMBARGO,
            "TENTATIVE");
    assertThat(unfolded(read(site, "speakers/new-una.vcf"))).contains(EMBARGO);
    assertThat(read(site, "summits/new-talks.bib")).contains(EMBARGO);
    assertThat(rows(read(site, "data/summits.csv")).stream().map(row -> row.get("state")))
        .contains("embargoed");
    assertThat(read(site, "data/claims.jsonl")).contains("\"state\":\"embargoed\"");
  }

  private static String read(Map<String, String> site, String path) {
    return site.getOrDefault(path, "");
  }

  private static String first(String all, String until) {
    return all.substring(0, all.indexOf(until));
  }

  private static String unfolded(String lines) {
    return lines.replace("\r\n ", "");
  }

  private static List<JsonNode> lines(Map<String, String> site, String path) {
    return read(site, path).lines().map(JsonMapper.shared()::readTree).collect(Collectors.toList());
  }

  private static List<CSVRecord> rows(String csv) {
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(csv))
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> build(String include) throws IOException {
    Path out = temp.resolve("site-" + include.length());
    Program run =
        Program.run(
            "build",
            content.toString(),
            "--include=" + include,
            "--edition=web,data",
            "--out=" + out,
            "--quiet");
    assertThat(run.status()).as(run.err()).isZero();
    return Trees.read(out);
  }
}
