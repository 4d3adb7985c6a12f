package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import communique.edition.schema.OutputSchema;
import communique.edition.schema.OutputSchemas;
import communique.testing.Built;
import communique.testing.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published as JSON is what its schema, published beside it, says that it is. */
class OutputSchemasTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TestFactory
  Stream<DynamicTest> everyFileIsAsItsSchemaSays() {
    return Stream.concat(Built.all(), Stream.of("treaties", "voices", "calls").map(Built::golden))
        .map(built -> DynamicTest.dynamicTest(built.name(), () -> check(built)));
  }

  private static void check(Built built) throws IOException {
    assertValid(built, OutputSchemas.DOSSIER, built.read("data/dossier.json"), "dossier");
    Map<String, String> files = Trees.read(built.out());
    assertThat(files.keySet()).anyMatch(OutputSchemasTest::isSheet);
    for (String path : files.keySet()) {
      if (isSheet(path)) {
        assertValid(built, OutputSchemas.SHEET, built.read(path), path);
      }
    }
    for (String line : built.read("data/claims.jsonl").lines().toList()) {
      assertValid(built, OutputSchemas.CLAIM, line, line);
    }
  }

  private static boolean isSheet(String path) {
    return path.matches("(summits|agreements|speakers)/[^/]*\\.json");
  }

  private static void assertValid(Built built, OutputSchema schema, String json, String what)
      throws IOException {
    assertThat(schema(built, schema).validate(json, InputFormat.JSON)).as(what).isEmpty();
  }

  private static Schema schema(Built built, OutputSchema schema) throws IOException {
    return REGISTRY.getSchema(built.read(schema.path()));
  }

  /** A schema that takes anything would take these, too. */
  @Test
  void whatNoFileSaysIsTurnedAway() throws IOException {
    Built built = Built.synthetic();
    String dossier = built.read("data/dossier.json");
    String sheet = built.read("summits/port-talks-2025.json");
    String claim = built.read("data/claims.jsonl").lines().findFirst().orElseThrow();
    Map<String, OutputSchema> wrong =
        Map.of(
            dossier.replaceFirst("\"id\"", "\"di\""), OutputSchemas.DOSSIER,
            dossier.replaceFirst("\"version\": \"1", "\"version\": \"x"), OutputSchemas.DOSSIER,
            dossier.replace("\"kind\": \"bilateral\"", "\"kind\": \"x\""), OutputSchemas.DOSSIER,
            sheet.replaceFirst("\"page\"", "\"pages\""), OutputSchemas.SHEET,
            sheet.replaceFirst("\"held\"", "\"holds\""), OutputSchemas.SHEET,
            claim.replaceFirst("\"property\"", "\"propertie\""), OutputSchemas.CLAIM);
    wrong.forEach(
        (json, schema) -> {
          try {
            assertThat(schema(built, schema).validate(json, InputFormat.JSON)).isNotEmpty();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void aFileNamesItsSchema() throws IOException {
    Built built = Built.synthetic();
    for (String path : List.of("data/dossier.json", "summits/port-talks-2025.json")) {
      JsonNode file = JsonMapper.shared().readTree(built.read(path));
      assertThat(built.out().resolve(path).resolveSibling(file.get("$schema").asString()))
          .as(path)
          .exists();
    }
  }
}
