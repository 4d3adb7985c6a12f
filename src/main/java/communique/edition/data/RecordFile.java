package communique.edition.data;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Illustration;
import communique.model.Publication;
import communique.model.Sheet;
import communique.model.Statement;
import communique.output.json.Json;
import communique.view.Addresses;
import communique.view.AsOf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One sheet's record as JSON, with what belongs to it: what was said, what it links to and what
 * links to it, its sources as CSL-JSON.
 *
 * @param publication where the record is
 * @param sheet the record
 * @param statements what was said there, or by the person
 */
public record RecordFile(Publication publication, Sheet sheet, List<Statement> statements) {

  /** The path of the file beside a sheet that ends so. */
  public static String path(Sheet sheet, String ending) {
    return Addresses.folder(sheet.getClass()) + "/" + sheet.id() + ending;
  }

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.file(out, json -> json.object(() -> put(json)));
  }

  private void put(Json json) {
    Dossier dossier = publication.dossier();
    Listing listing = new Listing(json, publication, Addresses.seenFrom(path(sheet, ".json")));
    json.put("$schema", "../data/schemas/output/sheet.json");
    json.put("kind", Kinds.of(sheet));
    json.put("page", sheet.id() + ".html");
    json.put("url", dossier.site().base().map(base -> base + path(sheet, ".html")));
    json.put("as-of", new AsOf(dossier).of(sheet).map(date -> date.written()));
    citation(json, dossier);
    RecordJson records = RecordJson.in(json, publication, path(sheet, ".json"));
    records.licence(dossier.site());
    json.object("record", () -> records.fields((Record) sheet));
    dossier.illustration(sheet).ifPresent(shown -> pictures(json, shown));
    json.array("statements", statements, records::fields);
    listing.list("links", listing.linked(sheet));
    listing.list("backlinks", dossier.referring(Entry.class, sheet));
    json.array("sources", dossier.relations().sources(sheet), Csl.of(json, publication)::put);
  }

  /** How the sheet is cited; at which address, only where the site has one. */
  private void citation(Json json, Dossier dossier) {
    RecordJson records = new RecordJson(json, dossier);
    json.object(
        "citation",
        () -> {
          json.name("publisher");
          records.words(dossier.site().publisher());
          json.name("title");
          records.words(sheet.label());
          json.put("as-of", new AsOf(dossier).of(sheet).map(date -> date.written()));
          json.put("version", new SheetVersion(dossier, sheet).written());
          json.put("url", dossier.site().base().map(base -> base + path(sheet, ".html")));
        });
  }

  /** The files of the sheet's picture, from this one. */
  private void pictures(Json json, Illustration shown) {
    Addresses addresses = Addresses.seenFrom(path(sheet, ".json"));
    json.array(
        "pictures",
        shown.plates(),
        plate -> {
          json.put("path", addresses.toFile(shown.path(plate)));
          json.put("type", plate.file().format().mediaType());
          json.put("width", plate.width());
          json.put("height", plate.height());
        });
  }
}
