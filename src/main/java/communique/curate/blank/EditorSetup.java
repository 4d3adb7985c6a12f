package communique.curate.blank;

import communique.curate.edit.Edits;
import communique.edition.schema.SchemaFile;
import communique.edition.schema.Schemas;
import communique.output.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes editors propose keys and underline mistakes: the schemas of all files, wired for VS
 * Code, for IntelliJ and its kin, and, for the fields on top of sheets, for remark.
 *
 * @param folder the folder of the dossier
 */
record EditorSetup(Path folder) {

  private static final String SCHEMAS = ".schemas/";

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project version="4">
        <component name="JsonSchemaMappingsProjectConfiguration">
          <state>
            <map>
      """;

  private static final String MAPPING =
      """
              <entry key="%s">
                <value>
                  <SchemaInfo>
                    <option name="name" value="%s" />
                    <option name="relativePathToSchema" value="%s" />
                    <option name="patterns">
                      <list>
      %s                </list>
                    </option>
                  </SchemaInfo>
                </value>
              </entry>
      """;

  private static final String ITEM =
      """
                  <Item>
                    <option name="mappingKind" value="Pattern" />
                    <option name="path" value="%s" />
                  </Item>
      """;

  private static final String FOOT =
      """
            </map>
          </state>
        </component>
      </project>
      """;

  /** A glob that is two, as <code>{events,events/**}.yaml</code>. */
  private static final Pattern EITHER = Pattern.compile("\\{(\\w+),(\\w+)/\\*\\*\\}\\.yaml");

  /** Adds all files; refused where one is there. */
  void add(Edits edits) throws IOException {
    files().forEach((path, text) -> edits.create(folder.resolve(path), text));
  }

  /**
   * Writes the schemas anew, and what else is not there; settings that are there are the user's.
   */
  void renew(Edits edits) throws IOException {
    files()
        .forEach(
            (path, text) -> {
              Path file = folder.resolve(path);
              if (path.startsWith(SCHEMAS)) {
                edits.put(file, Starter.bytes(text));
              } else if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                edits.create(file, text);
              }
            });
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (SchemaFile schema : Schemas.all()) {
      files.put(SCHEMAS + schema.name() + ".json", text(schema));
    }
    files.put(".editorconfig", Packed.text("setup/editorconfig"));
    files.put(".vscode/extensions.json", Packed.text("setup/extensions.json"));
    files.put(".vscode/tasks.json", Packed.text("setup/tasks.json"));
    files.put(".vscode/settings.json", visualStudioCode());
    files.put(".idea/jsonSchemas.xml", intellij());
    files.put(".remarkrc.json", remark());
    return files;
  }

  private static String text(SchemaFile schema) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    schema.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean isSheet(SchemaFile schema) {
    return schema.files().endsWith(".md");
  }

  private static List<SchemaFile> schemas(boolean sheets) {
    return Schemas.all().stream().filter(schema -> isSheet(schema) == sheets).toList();
  }

  /** The globs of one schema, as every tool knows them. */
  private static List<String> globs(SchemaFile schema) {
    return EITHER
        .matcher(schema.files())
        .results()
        .findFirst()
        .map(both -> List.of(both.group(1) + ".yaml", both.group(2) + "/**/*.yaml"))
        .orElseGet(() -> List.of(schema.files().replace("**.yaml", "**/*.yaml")));
  }

  private static String visualStudioCode() {
    return json(
        json -> {
          json.object(
              "yaml.schemas",
              () ->
                  schemas(false)
                      .forEach(
                          schema ->
                              json.texts("./" + SCHEMAS + schema.name() + ".json", globs(schema))));
          json.object("[yaml]", () -> json.put("editor.insertSpaces", true));
          json.put("editor.wordWrap", "on");
          json.put("files.encoding", "utf8");
        });
  }

  private static String remark() {
    return json(
        json -> {
          json.name("plugins");
          json.array(
              () -> {
                json.text("remark-frontmatter");
                json.array(
                    () -> {
                      json.text("remark-lint-frontmatter-schema");
                      json.object(
                          () ->
                              json.object(
                                  "schemas",
                                  () ->
                                      schemas(true)
                                          .forEach(
                                              schema ->
                                                  json.texts(
                                                      "./" + SCHEMAS + schema.name() + ".json",
                                                      List.of("./" + schema.files())))));
                    });
              });
        });
  }

  private static String json(Consumer<Json> inside) {
    StringWriter out = new StringWriter();
    Json.write(out, inside);
    return out.toString();
  }

  private static String intellij() {
    return schemas(false).stream()
        .map(
            schema ->
                MAPPING.formatted(
                    schema.name(),
                    schema.name(),
                    SCHEMAS + schema.name() + ".json",
                    globs(schema).stream().map(ITEM::formatted).collect(Collectors.joining())))
        .collect(Collectors.joining("", HEAD, FOOT));
  }
}
