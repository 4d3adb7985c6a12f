package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables, read by another library, hold what their descriptor promises. */
class TablesTest {

  private static final List<Built> ALL = new ArrayList<>();

  @TempDir Path temp;

  @BeforeAll
  static void build() {
    Built.all().forEach(ALL::add);
  }

  @Test
  void theDescriptorIsATabularDataPackage() throws IOException {
    try (InputStream profile =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/frictionless/tabular-data-package.json"))) {
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(profile);
      for (Built built : ALL) {
        String descriptor = built.read("data/datapackage.json");
        assertThat(schema.validate(descriptor, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(descriptor.replace("\"resources\"", "\"r\""), InputFormat.JSON))
            .isNotEmpty();
      }
    }
  }

  @Test
  void everyCellIsAsTheDescriptorSays() throws IOException {
    for (Built built : ALL) {
      for (JsonNode resource : resources(built)) {
        List<CSVRecord> rows = rows(built, resource);
        assertThat(names(resource.at("/schema/fields"))).isEqualTo(rows.get(0).toList());
        Set<List<String>> keys = new HashSet<>();
        for (CSVRecord row : rows.subList(1, rows.size())) {
          check(resource, row);
          List<String> key =
              strings(resource.at("/schema/primaryKey"))
                  .map(name -> cell(resource, row, name))
                  .toList();
          assertThat(keys.add(key)).as(resource.get("name") + " " + key).isTrue();
        }
      }
    }
  }

  private static void check(JsonNode resource, CSVRecord row) {
    int i = 0;
    for (JsonNode field : resource.at("/schema/fields")) {
      String cell = row.get(i++);
      if (!cell.isEmpty()) {
        switch (field.get("type").asString()) {
          case "integer" -> assertThat(Integer.parseInt(cell)).isPositive();
          case "number" -> assertThat(new BigDecimal(cell)).isPositive();
          case "object" -> assertThat(JsonMapper.shared().readTree(cell).isObject()).isTrue();
          default -> assertThat(field.get("type").asString()).isEqualTo("string");
        }
      }
    }
  }

  @Test
  void everyForeignKeyLeadsToARow() throws IOException {
    for (Built built : ALL) {
      for (JsonNode resource : resources(built)) {
        for (JsonNode link : resource.at("/schema/foreignKeys")) {
          JsonNode target = find(built, link.at("/reference/resource").asString());
          Set<String> there = new HashSet<>(column(built, target, "id"));
          there.add("");
          assertThat(there).containsAll(column(built, resource, link.get("fields").asString()));
        }
      }
    }
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsHarmless() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String formula = "=HYPERLINK(\"https://harm.example\")";
    Dossiers.edit(content, "speakers/odo-lind.md", "name: Odo Lind", "name: '" + formula + "'");
    Built built = Built.of(content, Program.NOW);
    assertThat(column(built, find(built, "speakers"), "name")).contains("'" + formula);
    assertThat(built.read("data/claims.csv")).doesNotContain("\n=").doesNotContain(",=");
    assertThat(built.read("data/dossier.json")).contains("=HYPERLINK(");
  }

  /** Who joins tables by record and claim finds each claim again, in CSV too. */
  @Test
  void whatNamesAClaimNamesItAsClaimsDo() throws IOException {
    for (Built built : ALL) {
      Set<String> known = new HashSet<>(column(built, find(built, "claims"), "claim"));
      assertThat(known).contains("");
      assertThat(column(built, find(built, "differences"), "claim")).isSubsetOf(known);
      assertThat(column(built, find(built, "not_stated"), "claim")).isSubsetOf(known);
      for (String name : List.of("differences", "subjects", "not_stated")) {
        assertThat(column(built, find(built, name), "claim"))
            .as(name)
            .noneMatch(claim -> claim.startsWith("'") || claim.equals("-"));
      }
    }
  }

  @Test
  void thePartOfARenditionHasARow() throws IOException {
    Built built = Built.synthetic();
    assertThat(column(built, find(built, "parts"), "part")).contains("opening");
    Set<String> parts = new HashSet<>(column(built, find(built, "parts"), "part"));
    parts.add("");
    assertThat(parts).containsAll(column(built, find(built, "renditions"), "part"));
  }

  /** Columns of the first language hold no words of another that has columns of its own. */
  @Test
  void wordsStandInTheColumnsOfTheirLanguage() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    Dossiers.edit(content, "changes.yaml", "before: Held on 9 March 2025.", "before: {ko: 9일 개최}");
    Built built = Built.of(content, Program.NOW);
    assertThat(column(built, find(built, "changes"), "before")).containsOnly("");
    assertThat(column(built, find(built, "changes"), "before_ko")).contains("9일 개최");
  }

  /** That a source gives no number is no number beside those that others give. */
  @Test
  void whatASourceDoesNotStateIsNoValueAmongOthers() throws IOException {
    for (Built built : ALL) {
      for (String table : List.of("summits", "agreements", "events", "speakers")) {
        assertThat(rows(built, find(built, table)))
            .noneMatch(
                row -> row.toList().stream().anyMatch(cell -> cell.contains("not-stated |")));
      }
    }
  }

  private static List<String> column(Built built, JsonNode resource, String name)
      throws IOException {
    List<CSVRecord> rows = rows(built, resource);
    return rows.subList(1, rows.size()).stream().map(row -> cell(resource, row, name)).toList();
  }

  private static String cell(JsonNode resource, CSVRecord row, String name) {
    return row.get(names(resource.at("/schema/fields")).indexOf(name));
  }

  private static JsonNode find(Built built, String name) throws IOException {
    return resources(built).stream()
        .filter(resource -> resource.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> resources(Built built) throws IOException {
    return JsonMapper.shared()
        .readTree(built.read("data/datapackage.json"))
        .get("resources")
        .valueStream()
        .toList();
  }

  private static List<CSVRecord> rows(Built built, JsonNode resource) throws IOException {
    Path file = built.out().resolve("data").resolve(resource.get("path").asString());
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
  }

  private static List<String> names(JsonNode fields) {
    return fields.valueStream().map(field -> field.get("name").asString()).toList();
  }

  private static Stream<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString);
  }
}
