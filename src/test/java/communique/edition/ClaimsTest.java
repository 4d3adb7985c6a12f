package communique.edition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Citation;
import communique.model.Entry;
import communique.model.Rendition;
import communique.model.Sheet;
import communique.model.Source;
import communique.shape.Walk;
import communique.testing.Built;
import communique.view.Addresses;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims and sources: nothing is missing, nothing is twice, every link leads to its place. */
class ClaimsTest {

  private static final List<Built> ALL = new ArrayList<>();

  @BeforeAll
  static void build() {
    Built.all().forEach(ALL::add);
    ALL.add(Built.golden("treaties"));
    ALL.add(Built.golden("calls"));
  }

  /** A passage, and the record that rests on it; without words where none of its own were kept. */
  private record Rests(String record, String source, String words) {}

  @Test
  void everyPassageThatAnythingRestsOnIsThere() throws IOException {
    for (Built built : ALL) {
      Set<Rests> wanted = new HashSet<>();
      built.publication().dossier().entries().forEach(entry -> collect(entry, wanted));
      assertThat(wanted).isNotEmpty();
      assertThat(
              lines(built).stream()
                  .filter(line -> line.has("support"))
                  .map(
                      line ->
                          new Rests(
                              line.get("record").asString(),
                              line.get("source").asString(),
                              line.path("words").asString("")))
                  .collect(toSet()))
          .isEqualTo(wanted);
    }
  }

  private static void collect(Entry entry, Set<Rests> wanted) {
    Walk.over(
        (Record) entry,
        (value, at) -> {
          List<Citation> cites =
              value instanceof Rendition said
                  ? said.cite()
                  : value instanceof Citation cite ? List.of(cite) : List.of();
          cites.forEach(
              c ->
                  wanted.add(
                      new Rests(entry.id(), c.source().id(), c.isElsewhere() ? "" : c.words())));
        });
  }

  @Test
  void theTableSaysTheSame() throws IOException {
    for (Built built : ALL) {
      List<String> ids = lines(built).stream().map(line -> line.get("id").asString()).toList();
      assertThat(ids).doesNotHaveDuplicates();
      List<CSVRecord> rows =
          CSVFormat.RFC4180.parse(new StringReader(built.read("data/claims.csv"))).getRecords();
      assertThat(rows.stream().skip(1).map(row -> row.get(0))).isEqualTo(ids);
    }
  }

  @Test
  void everyLinkLeadsToItsPlace() throws IOException {
    for (Built built : ALL) {
      for (JsonNode line : lines(built)) {
        if (line.has("link")) {
          String[] link = line.get("link").asString().split("#", 2);
          String page = built.read(link[0]);
          assertThat(link.length == 1 || hasPlace(page, link[1]))
              .as(line.get("link").asString())
              .isTrue();
        }
      }
    }
  }

  /** Pages leave out quotation marks that they need not have. */
  private static boolean hasPlace(String page, String anchor) {
    return page.contains("id=\"" + anchor + "\"")
        || page.contains("id=" + anchor + ">")
        || page.contains("id=" + anchor + " ");
  }

  @Test
  void everyLinkToASheetNamesThePlaceOnIt() throws IOException {
    for (Built built : ALL) {
      assertThat(lines(built))
          .filteredOn(
              line -> line.path("link").asString("").matches("(summits|agreements|speakers)/.*"))
          .isNotEmpty()
          .allMatch(line -> line.get("link").asString().contains("#"));
    }
  }

  /** The records beside the sheets name one another by pages that are there. */
  @Test
  void everyRecordNamesPagesThatAreThere() throws IOException {
    for (Built built : ALL) {
      for (String path : sheets(built)) {
        JsonNode file = JsonMapper.shared().readTree(built.read(path));
        Path folder = built.out().resolve(path.substring(0, path.indexOf('/')));
        assertThat(file.at("/record/id").asString()).isNotEmpty();
        assertThat(folder.resolve(file.get("page").asString())).exists();
        Stream.concat(file.get("links").valueStream(), file.get("backlinks").valueStream())
            .filter(link -> link.has("page"))
            .forEach(
                link ->
                    assertThat(folder.resolve(link.get("page").asString().replaceFirst("#.*", "")))
                        .exists());
        assertThat(file.get("sources").valueStream().map(source -> source.get("id").asString()))
            .allMatch(id -> built.out().resolve("sources/" + id + ".html").toFile().exists());
      }
    }
  }

  private static List<String> sheets(Built built) {
    return built
        .publication()
        .dossier()
        .entries()
        .filter(Sheet.class::isInstance)
        .map(sheet -> Addresses.page(sheet).orElseThrow().replace(".html", ".json"))
        .toList();
  }

  @Test
  void citationManagersReadEverySource() throws IOException {
    for (Built built : ALL) {
      List<?> items = JsonMapper.shared().readValue(built.read("data/csl.json"), List.class);
      Set<String> ids = new HashSet<>();
      for (Object item : items) {
        Map<String, Object> fields = new HashMap<>();
        ((Map<?, ?>) item).forEach((key, value) -> fields.put(String.valueOf(key), value));
        CSLItemData read = CSLItemData.fromJson(fields);
        ids.add(read.getId());
        assertThat(read.getType()).isNotNull();
        assertThat(fields.containsKey("issued")).isEqualTo(read.getIssued() != null);
      }
      assertThat(ids)
          .isEqualTo(
              built.publication().dossier().all(Source.class).stream()
                  .map(Source::id)
                  .collect(toSet()));
    }
  }

  private static List<JsonNode> lines(Built built) throws IOException {
    return built.read("data/claims.jsonl").lines().map(JsonMapper.shared()::readTree).toList();
  }
}
