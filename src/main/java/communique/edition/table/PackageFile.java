package communique.edition.table;

import communique.model.Licence;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Text;
import communique.output.json.Json;
import communique.view.DataVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The descriptor of the tables: {@code datapackage.json}, Frictionless Data Package 1.0.
 *
 * @param history whether there is the table of the versions before
 */
public record PackageFile(Publication publication, boolean history) {

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.file(out, json -> json.object(() -> put(json)));
  }

  private void put(Json json) {
    Site site = publication.dossier().site();
    json.put("profile", "tabular-data-package");
    json.put("name", "dossier");
    json.put("title", words(site, site.title()));
    json.put("description", site.about().map(about -> words(site, about)));
    json.put("homepage", site.base());
    json.put("version", new DataVersion(publication.dossier()).written());
    site.licence().ifPresent(terms -> licence(json, site, terms));
    json.array(
        "contributors",
        List.of(site.publisher()),
        publisher -> {
          json.put("title", words(site, publisher));
          json.put("role", "publisher");
        });
    json.array("resources", tables(), table -> resource(json, table));
  }

  private List<Table<?>> tables() {
    List<Table<?>> tables = new ArrayList<>(new Tables(publication).all());
    if (history) {
      tables.add(ArchiveTable.described());
    }
    return tables;
  }

  /** The standard names a licence by an address, or by an id of a list that ours need not be in. */
  private static void licence(Json json, Site site, Licence terms) {
    terms
        .url()
        .ifPresent(
            url ->
                json.array(
                    "licenses",
                    List.of(url),
                    address -> {
                      json.put("path", address.toString());
                      json.put("title", words(site, terms.name()));
                    }));
  }

  private static String words(Site site, Text text) {
    return text.serving(site.language(), site.language()).words();
  }

  private static void resource(Json json, Table<?> table) {
    json.put("profile", "tabular-data-resource");
    json.put("name", table.name());
    json.put("path", table.name() + ".csv");
    json.put("description", table.about());
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.object(
        "schema",
        () -> {
          json.array("fields", table.columns(), column -> field(json, table, column));
          json.texts("primaryKey", table.key());
          if (!table.links().isEmpty()) {
            json.array("foreignKeys", table.links(), link -> link(json, link));
          }
        });
  }

  private static void field(Json json, Table<?> table, Column<?> column) {
    json.put("name", column.name());
    switch (column.type()) {
      case URI -> {
        json.put("type", "string");
        json.put("format", "uri");
      }
      case STRING, INTEGER, NUMBER, OBJECT -> json.put("type", Columns.word(column.type()));
    }
    json.put("description", column.about());
    constraints(json, table, column);
  }

  /** A column that alone is the key has no value twice. */
  private static void constraints(Json json, Table<?> table, Column<?> column) {
    boolean unique = table.key().equals(List.of(column.name()));
    if (!column.required() && !unique && column.words().isEmpty()) {
      return;
    }
    json.object(
        "constraints",
        () -> {
          if (column.required()) {
            json.put("required", true);
          }
          if (unique) {
            json.put("unique", true);
          }
          if (!column.words().isEmpty()) {
            json.texts("enum", column.words());
          }
        });
  }

  private static void link(Json json, Table.Link link) {
    json.put("fields", link.column());
    json.object(
        "reference",
        () -> {
          json.put("resource", link.table());
          json.put("fields", "id");
        });
  }
}
