package communique.edition.schema;

import communique.output.json.Json;
import communique.view.DataVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * The schema of one kind of data file.
 *
 * @param name the schema's file without its ending
 * @param files the data files that it is for, from the site's root
 * @param root puts what such a file holds
 */
public record OutputSchema(String name, String files, Consumer<Shapes> root) {

  private static final String FOLDER = "data/schemas/output/";

  /** The path of the schema from the site's root. */
  public String path() {
    return FOLDER + name + ".json";
  }

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.file(
        out,
        json ->
            json.object(
                () -> {
                  Shapes shapes = new Shapes(json);
                  json.put("$schema", SchemaFile.DIALECT);
                  json.put("title", files);
                  json.put("description", "Form " + DataVersion.FORM + ".");
                  root.accept(shapes);
                  shapes.write();
                }));
  }
}
