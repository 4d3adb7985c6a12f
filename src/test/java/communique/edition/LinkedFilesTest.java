package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.data.AnnotationsFile;
import communique.edition.linked.CatalogueFile;
import communique.edition.linked.CrateFile;
import communique.testing.Built;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What archives, portals and annotation tools are told, read by a JSON-LD processor. */
class LinkedFilesTest {

  private static final String BASE = "https://desk.example/sheets/";
  private static final String TERMS = "https://desk.example/terms";
  private static final String SCHEMA = "http://schema.org/";
  private static final String TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DC = "http://purl.org/dc/terms/";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String RDFS_SEE_ALSO = "http://www.w3.org/2000/01/rdf-schema#seeAlso";
  private static final String OA = "http://www.w3.org/ns/oa#";

  private static JsonObject only(List<JsonObject> nodes, String type) {
    List<JsonObject> found = Contexts.ofType(nodes, type);
    assertThat(found).as(type).hasSize(1);
    return found.get(0);
  }

  private static List<String> values(JsonObject node, String property) {
    return Contexts.values(node, property).toList();
  }

  private static String id(JsonObject node) {
    return node.getString("@id");
  }

  /** The path of what lies under that address. */
  private static Path file(Built built, String address) {
    assertThat(address).startsWith(BASE);
    return built.out().resolve(URI.create(address).toString().substring(BASE.length()));
  }

  @Test
  void theCrateTellsWhatIsInTheFolder() throws IOException {
    Built built = Built.synthetic();
    List<JsonObject> nodes = Contexts.nodes(built.read(CrateFile.PATH), BASE + CrateFile.PATH);
    JsonObject itself =
        nodes.stream().filter(one -> id(one).endsWith(CrateFile.PATH)).findFirst().orElseThrow();
    assertThat(values(itself, SCHEMA + "about")).containsExactly(BASE);
    assertThat(values(itself, DC + "conformsTo")).containsExactly("https://w3id.org/ro/crate/1.1");
    JsonObject whole = nodes.stream().filter(one -> id(one).equals(BASE)).findFirst().orElseThrow();
    assertThat(values(whole, SCHEMA + "name")).containsExactly("Synthetic dossier");
    assertThat(values(whole, SCHEMA + "license")).containsExactly(TERMS);
    assertThat(values(whole, SCHEMA + "datePublished"))
        .allMatch(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
        .hasSize(1);
    List<String> parts = values(whole, SCHEMA + "hasPart");
    assertThat(parts).contains(BASE + "summits/", BASE + "data/claims.jsonl", BASE + "feed.xml");
    assertThat(parts).allMatch(part -> Files.exists(file(built, part)));
    Set<String> told = nodes.stream().map(LinkedFilesTest::id).collect(Collectors.toSet());
    assertThat(told).containsAll(parts);
    assertThat(dataFiles(built)).isSubsetOf(parts);
  }

  private static Set<String> dataFiles(Built built) throws IOException {
    Set<String> data = new TreeSet<>();
    try (Stream<Path> files = Files.walk(built.out().resolve("data"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> data.add(BASE + built.out().relativize(file).toString().replace('\\', '/')));
    }
    return data;
  }

  @Test
  void thePortalIsToldOfEveryFileWithItsTermsAndKind() throws IOException {
    Built built = Built.synthetic();
    List<JsonObject> nodes =
        Contexts.nodes(built.read(CatalogueFile.PATH), BASE + CatalogueFile.PATH);
    JsonObject whole = only(nodes, DCAT + "Dataset");
    assertThat(id(whole)).isEqualTo(BASE + "data.html");
    assertThat(values(whole, DC + "title")).containsExactly("Synthetic dossier");
    assertThat(values(whole, DC + "license")).containsExactly(TERMS);
    assertThat(values(whole, DC + "language"))
        .containsExactly("http://id.loc.gov/vocabulary/iso639-1/en");
    assertThat(values(whole, DCAT + "version")).allMatch(one -> one.matches("1\\.\\d{8}\\.0"));
    List<JsonObject> files = Contexts.ofType(nodes, DCAT + "Distribution");
    assertThat(values(whole, DCAT + "distribution"))
        .containsExactlyInAnyOrderElementsOf(files.stream().map(LinkedFilesTest::id).toList());
    assertThat(files)
        .allSatisfy(
            one -> {
              assertThat(values(one, DC + "license")).containsExactly(TERMS);
              assertThat(values(one, DCAT + "mediaType"))
                  .allMatch(type -> type.startsWith(TYPES))
                  .noneMatch(type -> type.matches(".*(/x-.*|jsonl)"))
                  .hasSize(1 - values(one, DC + "format").size());
              assertThat(values(one, DCAT + "downloadURL"))
                  .singleElement()
                  .satisfies(url -> assertThat(file(built, url)).exists());
            });
    assertThat(files.stream().flatMap(one -> values(one, DCAT + "downloadURL").stream()))
        .containsAll(dataFiles(built));
  }

  @Test
  void thePageOfTheDataLeadsToBoth() throws IOException {
    Document page = Jsoup.parse(Built.languages().read("ko/data.html"), BASE + "ko/data.html");
    List<String> both = List.of(BASE + CrateFile.PATH, BASE + CatalogueFile.PATH);
    assertThat(page.select("head link[rel=describedby]").eachAttr("abs:href")).isEqualTo(both);
    assertThat(page.select("main a").eachAttr("abs:href")).containsAll(both);
  }

  /** Nothing is made of a source that says otherwise or is silent. */
  @Test
  void anAnnotationTellsWhatWasDerivedFromWhat() throws IOException {
    for (Built built : List.of(Built.synthetic(), Built.own())) {
      List<String> claims =
          built.read("data/claims.jsonl").lines().filter(one -> one.contains("\"words\"")).toList();
      int derived = 0;
      for (String line : built.read(AnnotationsFile.PATH).lines().toList()) {
        List<JsonObject> nodes = Contexts.nodes(line, BASE + AnnotationsFile.PATH);
        String source =
            nodes.stream()
                .flatMap(node -> Contexts.values(node, OA + "hasSource"))
                .findFirst()
                .orElseThrow();
        List<String> from =
            nodes.stream()
                .flatMap(
                    node ->
                        Stream.of("wasDerivedFrom", "wasQuotedFrom")
                            .flatMap(way -> Contexts.values(node, PROV + way)))
                .toList();
        assertThat(from).isIn(List.of(), List.of(source));
        derived += from.size();
        assertThat(values(only(nodes, OA + "Annotation"), RDFS_SEE_ALSO))
            .hasSize(line.contains("\"seeAlso\":\"") ? 1 : 0);
      }
      assertThat(derived)
          .isBetween(
              1,
              (int)
                  claims.stream()
                      .filter(one -> !one.contains("\"support\":\"silent\""))
                      .filter(one -> !one.contains("\"support\":\"contradicts\""))
                      .count());
      assertThat(built.read(AnnotationsFile.PATH))
          .contains("\"prov:wasQuotedFrom\":{\"id\":\"http");
    }
  }
}
