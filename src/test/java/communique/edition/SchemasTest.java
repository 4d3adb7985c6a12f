package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import communique.check.RuleBook;
import communique.edition.schema.OutputSchemas;
import communique.edition.schema.SchemaFile;
import communique.edition.schema.Schemas;
import communique.testing.Cases;
import communique.testing.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** The schemas take every file that there is, read as an editor reads YAML, and no usual slip. */
class SchemasTest {

  private static final List<Path> DOSSIERS =
      List.of(
          Path.of("content"),
          Cases.root().resolve("golden/synthetic/content"),
          Cases.root().resolve("golden/languages/content"),
          Cases.root().resolve("golden/voices/content"),
          Cases.root().resolve("golden/treaties/content"),
          Cases.root().resolve("golden/reef/content"),
          Cases.root().resolve("golden/calls/content"),
          Cases.root().resolve("golden/pacts/content"));

  @TestFactory
  Stream<DynamicTest> everyFileIsTaken() {
    return DOSSIERS.stream().flatMap(SchemasTest::files);
  }

  private static Stream<DynamicTest> files(Path content) {
    try {
      return Trees.read(content).keySet().stream()
          .filter(path -> path.matches("[^.]+\\.md|.+\\.yaml"))
          .map(
              path ->
                  DynamicTest.dynamicTest(
                      content + "/" + path,
                      () -> assertThat(faults(path, read(content, path))).isEmpty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "summits/port-talks-2025.md; kind: bilateral; kind: bilatral",
        "summits/port-talks-2025.md; kind: bilateral; ''",
        "summits/port-talks-2025.md; title: Torvald; titel: Torvald",
        "summits/port-talks-2025.md; {is: 2025-03-08,; {is: 8 March,",
        "summits/port-talks-2025.md; speaker: iven-marsh; speaker: Iven Marsh",
        "summits/port-talks-2025.md; counted: in; counted: yes",
        "summits/port-talks-2025.md; stated: {is: 3; stated: {is: three",
        "summits/port-talks-2025.md; for: merovia, cite; for: merovia, sources",
        "summits/port-talks-2025.md; 'venue: not-stated'; 'venue: {is: Hall, cites: x}'",
        "summits/port-talks-2025.md; '{northern-courier: on 8 March}'; on 8 March",
        "sources.yaml; https://harbour; harbour",
        "sources.yaml; read: 2025-03-10; read: yesterday",
        "sources.yaml; '- id: northern-courier'; '- di: northern-courier'",
        "statements/port-talks-2025.yaml; verb: said; word: said",
        "statements/port-talks-2025.yaml; gist: The sea; gits: The sea",
        "register.yaml; country: LI; country: Li",
        "site.yaml; LI: Liech; liechtenstein: Liech",
        "site.yaml; publisher: The; punisher: The",
        "changes.yaml; kind: correction; kind: error",
        "site.yaml; 'languages:'; 'rules: {uncited-pose: off}\nlanguages:'",
        "site.yaml; 'languages:'; 'rules: {unknown-field: off}\nlanguages:'",
        "summits/port-talks-2025.md; 'kind: bilateral'; 'kind: bilateral\nwaive: [{rule: uncited-pose, reason: It is known., until: 2025-04-01}]'",
      })
  void aUsualSlipIsNot(String path, String words, String by) throws IOException {
    String text = read(DOSSIERS.get(1), path);
    assertThat(text).contains(words);
    assertThat(faults(path, text.replaceFirst(Pattern.quote(words), by))).as(path).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[2025-03-08..2025-03-09]",
        "{2025-03-08,2025-03-10}",
        "2025-XX-16",
        "2025-03-08T18:00:00+01:00",
      })
  void aDateOfEveryFormIsTaken(String date) throws IOException {
    String path = "summits/port-talks-2025.md";
    String text = read(DOSSIERS.get(1), path);
    assertThat(text).contains("{is: 2025-03-08,");
    assertThat(faults(path, text.replace("{is: 2025-03-08,", "{is: \"" + date + "\","))).isEmpty();
  }

  /** Only those that check know the rules; the list is refreshed like all that is expected. */
  @Test
  void theRulesThatASettingMayNameAreThoseThatThereAre() throws IOException {
    Cases.matches(
        Path.of("src/main/resources/communique/edition/schema/rules.txt"),
        RuleBook.chapters().values().stream()
            .flatMap(List::stream)
            .filter(rule -> !rule.fixed())
            .map(rule -> rule.slug() + "\n")
            .sorted()
            .collect(Collectors.joining()));
  }

  @Test
  void whatAFileSaysOnceItsItemsNeedNotSay() throws IOException {
    String path = "statements/port-talks-2025.yaml";
    String text = read(DOSSIERS.get(1), path).replaceAll(" *speaker: ana-torvald\n", "");
    assertThat(faults(path, text)).isNotEmpty();
    assertThat(faults(path, "speaker: ana-torvald\n" + text)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everySchemaIsOne() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    return Stream.concat(
            Schemas.all().stream().map(one -> Map.entry(one.path(), text(one::write))),
            OutputSchemas.of(true).stream().map(one -> Map.entry(one.path(), text(one::write))))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> assertThat(meta.validate(file.getValue(), InputFormat.JSON)).isEmpty()));
  }

  private interface Written {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  private static String text(Written file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String read(Path content, String path) throws IOException {
    String text = Files.readString(content.resolve(path));
    return path.endsWith(".md") ? text.split("\n---\n", 2)[0] : text;
  }

  /** What the schema says of a file. */
  static List<String> faults(String path, String yaml) throws IOException {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    Object value = new Load(settings).loadFromString(yaml);
    String json = JsonMapper.shared().writeValueAsString(value);
    List<String> faults = new ArrayList<>();
    schema(path).validate(json, InputFormat.JSON).forEach(fault -> faults.add(fault.toString()));
    return faults;
  }

  /** Whether there is a schema for a file. */
  static boolean isKnown(String path) {
    return !schemas(path).isEmpty();
  }

  private static List<SchemaFile> schemas(String path) {
    return Schemas.all().stream()
        .filter(
            schema ->
                FileSystems.getDefault()
                    .getPathMatcher("glob:" + schema.files())
                    .matches(Path.of(path)))
        .toList();
  }

  private static Schema schema(String path) throws IOException {
    List<SchemaFile> found = schemas(path);
    assertThat(found).as("schemas for " + path).hasSize(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    found.get(0).write(out);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(out.toString(StandardCharsets.UTF_8));
  }
}
