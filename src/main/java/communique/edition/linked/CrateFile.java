package communique.edition.linked;

import communique.model.Licence;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Text;
import communique.output.json.Json;
import communique.view.AsOf;
import communique.view.DataView;
import communique.view.Link;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The site as a research object (RO-Crate 1.1), so that whoever is given its folder or the bundle
 * knows what is in it: the folders of sheets, and every file of data with what it holds.
 *
 * @param publication what is published
 * @param data what there is as data, in the first language
 */
public record CrateFile(Publication publication, DataView data) {

  /** Where it lies: the standard says so. */
  public static final String PATH = "ro-crate-metadata.json";

  private static final String FORM = "https://w3id.org/ro/crate/1.1";
  private static final String INDEX = "index.html";

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.file(out, json -> json.object(() -> put(json)));
  }

  private void put(Json json) {
    json.put("@context", FORM + "/context");
    json.name("@graph");
    json.array(
        () -> {
          json.object(() -> itself(json));
          json.object(() -> whole(json));
          json.object(() -> publisher(json));
          publication
              .dossier()
              .site()
              .licence()
              .flatMap(Licence::url)
              .ifPresent(url -> json.object(() -> terms(json, url.toString())));
          folders().forEach(folder -> json.object(() -> folder(json, folder)));
          files().forEach(file -> json.object(() -> file(json, file)));
        });
  }

  private static void itself(Json json) {
    json.put("@id", PATH);
    json.put("@type", "CreativeWork");
    named(json, "conformsTo", FORM);
    named(json, "about", "./");
  }

  private void whole(Json json) {
    Site site = publication.dossier().site();
    json.put("@id", "./");
    json.put("@type", "Dataset");
    json.put("name", words(site.title()));
    json.put("description", site.about().map(this::words).orElse(words(site.title())));
    json.put(
        "datePublished",
        new AsOf(publication.dossier()).ofAll().flatMap(AsOf::stamp).map(String::valueOf));
    json.put("version", data.version());
    json.put("url", site.base());
    named(json, "publisher", "#publisher");
    site.licence()
        .ifPresent(
            terms ->
                terms
                    .url()
                    .ifPresentOrElse(
                        url -> named(json, "license", url.toString()),
                        () -> json.put("license", words(terms.name()))));
    json.array(
        "hasPart",
        Stream.concat(folders().map(CrateFile::id), files().map(DataView.File::path)).toList(),
        part -> json.put("@id", part));
  }

  private void publisher(Json json) {
    json.put("@id", "#publisher");
    json.put("@type", "Organization");
    json.put("name", words(publication.dossier().site().publisher()));
  }

  private void terms(Json json, String url) {
    json.put("@id", url);
    json.put("@type", "CreativeWork");
    json.put("name", publication.dossier().site().licence().map(Licence::name).map(this::words));
  }

  /** The folders of the lists of all records of a kind. */
  private Stream<Link> folders() {
    return data.pages().stream().filter(page -> page.href().endsWith("/" + INDEX));
  }

  private static String id(Link folder) {
    return folder.href().substring(0, folder.href().length() - INDEX.length());
  }

  private static void folder(Json json, Link folder) {
    json.put("@id", id(folder));
    json.put("@type", "Dataset");
    json.put("name", folder.words().words());
  }

  private Stream<DataView.File> files() {
    return data.groups().stream().map(DataView.Group::files).flatMap(List::stream);
  }

  private static void file(Json json, DataView.File file) {
    json.put("@id", file.path());
    json.put("@type", "File");
    json.put("name", file.path().substring(file.path().lastIndexOf('/') + 1));
    json.put("description", file.holds());
    json.put("encodingFormat", file.type());
  }

  private static void named(Json json, String property, String id) {
    json.object(property, () -> json.put("@id", id));
  }

  private String words(Text text) {
    Site site = publication.dossier().site();
    return text.serving(site.language(), site.language()).words();
  }
}
