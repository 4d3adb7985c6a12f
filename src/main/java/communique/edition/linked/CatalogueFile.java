package communique.edition.linked;

import communique.model.Language;
import communique.model.Licence;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Text;
import communique.output.json.Json;
import communique.view.Addresses;
import communique.view.AsOf;
import communique.view.DataView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The dataset as portals of open data gather it (DCAT 3, as JSON-LD that needs no other file): what
 * it is, on what terms, and where each of its files is.
 *
 * @param publication what is published
 * @param data what there is as data, in the first language
 */
public record CatalogueFile(Publication publication, DataView data) {

  /** Where it lies. */
  public static final String PATH = "dcat.jsonld";

  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

  /** Of the media types that files of data have, those that IANA has. */
  private static final Set<String> REGISTERED =
      Set.of(
          "application/atom+xml",
          "application/json",
          "application/vnd.sqlite3",
          "text/calendar",
          "text/csv");

  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "dcat", "http://www.w3.org/ns/dcat#",
              "dcterms", "http://purl.org/dc/terms/",
              "foaf", "http://xmlns.com/foaf/0.1/",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.file(out, json -> json.object(() -> put(json)));
  }

  private void put(Json json) {
    Site site = publication.dossier().site();
    json.object("@context", () -> PREFIXES.forEach(json::put));
    json.put("@id", address(Addresses.DATA));
    json.put("@type", "dcat:Dataset");
    words(json, "dcterms:title", site.title());
    site.about().ifPresent(about -> words(json, "dcterms:description", about));
    json.object(
        "dcterms:publisher",
        () -> {
          json.put("@type", "foaf:Agent");
          words(json, "foaf:name", site.publisher());
        });
    licence(json);
    new AsOf(publication.dossier())
        .ofAll()
        .flatMap(AsOf::stamp)
        .ifPresent(
            day ->
                json.object(
                    "dcterms:modified",
                    () -> {
                      json.put("@type", "xsd:date");
                      json.put("@value", day.toString());
                    }));
    json.array(
        "dcterms:language",
        site.readers().map(CatalogueFile::language).distinct().toList(),
        id -> json.put("@id", id));
    json.put("dcat:version", data.version());
    named(json, "dcat:landingPage", address(Addresses.DATA));
    json.array(
        "dcat:distribution",
        data.groups().stream().map(DataView.Group::files).flatMap(List::stream).toList(),
        file -> distribution(json, file));
  }

  private void distribution(Json json, DataView.File file) {
    json.put("@type", "dcat:Distribution");
    json.put("dcterms:title", file.path().substring(file.path().lastIndexOf('/') + 1));
    json.object("dcterms:description", () -> tagged(json, file.holds(), home()));
    named(json, "dcat:downloadURL", address(file.path()));
    named(json, "dcat:accessURL", address(file.path()));
    format(json, file.type());
    licence(json);
  }

  /** What the registry does not have is told by its name. */
  private static void format(Json json, String type) {
    if (REGISTERED.contains(type)) {
      named(json, "dcat:mediaType", MEDIA + type);
    } else {
      json.object(
          "dcterms:format",
          () -> {
            json.put("@type", "dcterms:MediaTypeOrExtent");
            json.put("rdfs:label", type);
          });
    }
  }

  /** The address that the Library of Congress gives a language, as the standard asks. */
  private static String language(Language language) {
    String code = language.tag().split("-", 2)[0];
    return "http://id.loc.gov/vocabulary/"
        + (code.length() == 2 ? "iso639-1/" : "iso639-2/")
        + code;
  }

  private void licence(Json json) {
    publication
        .dossier()
        .site()
        .licence()
        .flatMap(Licence::url)
        .ifPresent(url -> named(json, "dcterms:license", url.toString()));
  }

  /** A way from this file where the site has no address. */
  private String address(String path) {
    return publication.dossier().site().base().orElse("") + path;
  }

  private static void named(Json json, String property, String id) {
    json.object(property, () -> json.put("@id", id));
  }

  /** Words in every language that they have. */
  private void words(Json json, String property, Text text) {
    json.array(property, text.wordings(), one -> tagged(json, one.words(), one.languageOr(home())));
  }

  private static void tagged(Json json, String words, Language language) {
    json.put("@language", language.tag());
    json.put("@value", words);
  }

  private Language home() {
    return publication.dossier().site().language();
  }
}
