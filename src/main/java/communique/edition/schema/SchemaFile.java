package communique.edition.schema;

import communique.output.json.Json;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The schema of one kind of file.
 *
 * @param name the schema's file without its ending
 * @param files the content files that it is for, as a glob below the content folder
 * @param root what such a file holds; of a sheet its front matter
 */
public record SchemaFile(String name, String files, Root root) {

  /** The language of the schemas. */
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The path of the schema from the site's root. */
  public String path() {
    return "data/schemas/" + name + ".json";
  }

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.file(
        out,
        json ->
            json.object(
                () -> {
                  Definitions definitions = new Definitions(json);
                  json.put("$schema", DIALECT);
                  json.put("title", files);
                  root.write(json, definitions);
                  definitions.write();
                }));
  }
}
