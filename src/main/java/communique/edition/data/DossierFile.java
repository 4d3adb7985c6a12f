package communique.edition.data;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Language;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.model.Withdrawn;
import communique.output.json.Json;
import communique.view.AsOf;
import communique.view.DataVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every record of a publication in one JSON file, a list for each kind, and the points on which
 * their sources differ.
 */
public record DossierFile(Publication publication) {

  /** Where it lies. */
  public static final String PATH = "data/dossier.json";

  private static final List<Class<? extends Entry>> KINDS =
      List.of(
          Summit.class,
          Agreement.class,
          Speaker.class,
          Statement.class,
          Event.class,
          Source.class,
          Organization.class,
          Office.class,
          Place.class,
          Topic.class,
          Change.class);

  /** The kinds of which it has lists, in their order. */
  public static List<Class<? extends Entry>> kinds() {
    return KINDS;
  }

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.file(out, json -> json.object(() -> put(json)));
  }

  private void put(Json json) {
    Dossier dossier = publication.dossier();
    json.put("$schema", "schemas/output/dossier.json");
    RecordJson records = RecordJson.in(json, publication, PATH);
    json.object("site", () -> site(json, dossier, records));
    for (Class<? extends Entry> kind : KINDS) {
      json.array(Kinds.plural(kind), dossier.all(kind), entry -> records.fields((Record) entry));
    }
    json.array(
        "differences",
        dossier.entries().flatMap(entry -> Differing.of(entry, dossier)).toList(),
        point -> difference(json, point));
    json.array("withdrawn", publication.withdrawn(), gone -> withdrawn(json, gone, records));
  }

  private static void site(Json json, Dossier dossier, RecordJson records) {
    Site site = dossier.site();
    json.name("title");
    records.words(site.title());
    json.name("publisher");
    records.words(site.publisher());
    json.put("url", site.base());
    json.put("language", site.language().tag());
    json.texts("languages", site.readers().map(Language::tag).toList());
    records.licence(site);
    json.array("verbs", site.verbs(), records::fields);
    json.array("sides", site.sides(), records::fields);
    DataVersion version = new DataVersion(dossier);
    json.put("version", version.written());
    json.put("as-of", new AsOf(dossier).ofAll().map(Edtf::written));
  }

  private static void difference(Json json, Differing point) {
    json.put("kind", Kinds.of(point.entry()));
    json.put("record", point.entry().id());
    json.put("claim", Optional.of(point.part()).filter(part -> !part.isEmpty()));
    json.put("property", point.property());
    json.put("differ", point.differ().name().toLowerCase(Locale.ROOT));
  }

  private static void withdrawn(Json json, Withdrawn gone, RecordJson records) {
    json.put("kind", Kinds.of(gone.kind()));
    json.put("id", gone.id());
    records.fields(gone.withdrawal());
  }
}
