package communique.edition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Rendition;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.testing.Built;
import communique.testing.Trees;
import communique.view.Addresses;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a page tells machines, read by a JSON-LD processor, is what the dossier says. */
class StructuredDataTest {

  private static final String VOCABULARY = "https://schema.org/";
  private static final String SITE = "https://reader.example/";

  /** Enough of the context of schema.org to read names as its words; no request is made. */
  private static final DocumentLoader OFFLINE =
      (url, options) ->
          JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"" + VOCABULARY + "\"}}"));

  /** Who said which words in quotation marks. */
  private record Quoted(String text, String speaker) {}

  @TestFactory
  Stream<DynamicTest> summits() throws IOException {
    return Built.all()
        .flatMap(
            built ->
                built.publication().dossier().all(Summit.class).stream()
                    .map(
                        summit ->
                            DynamicTest.dynamicTest(
                                built.name() + " " + summit.id(), () -> check(built, summit))));
  }

  private void check(Built built, Summit summit) throws Exception {
    JsonObject event = expand(built, path(summit));
    List<Statement> said = built.publication().dossier().relations().statementsAt(summit);
    assertThat(id(event)).isEqualTo(site(built) + path(summit));
    assertThat(event.getJsonArray("@type")).extracting(Object::toString).contains(quoted("Event"));
    assertThat(nodes(event, "recordedIn").map(quotation -> values(quotation, "url")).toList())
        .as("the words are told on the speakers' pages")
        .hasSameElementsAs(
            said.stream()
                .filter(StructuredDataTest::isCertain)
                .filter(statement -> statement.said().stream().anyMatch(Rendition::isQuotation))
                .map(statement -> url(built, statement))
                .toList())
        .doesNotHaveDuplicates();
    assertThat(nodes(event, "recordedIn").flatMap(one -> nodes(one, "text"))).isEmpty();
    assertThat(subjects(event, "Quotation")).as("nobody's words are about the talks").isEmpty();
    assertThat(nodes(event, "attendee").map(StructuredDataTest::id).collect(toSet()))
        .isEqualTo(
            summit
                .present()
                .map(who -> site(built) + "speakers/" + who.id() + ".html")
                .collect(toSet()));
    assertThat(values(event, "startDate"))
        .isEqualTo(
            summit
                .held()
                .given()
                .map(date -> date.start().orElse(date))
                .map(Edtf::written)
                .collect(toSet()));
    assertThat(claims(event))
        .isEqualTo(
            summit.claims().stream()
                .map(c -> site(built) + path(summit) + "#" + c.id())
                .collect(toSet()));
  }

  @TestFactory
  Stream<DynamicTest> speakers() throws IOException {
    return Built.all()
        .flatMap(
            built ->
                built.publication().dossier().all(Speaker.class).stream()
                    .map(
                        speaker ->
                            DynamicTest.dynamicTest(
                                built.name() + " " + speaker.id(), () -> check(built, speaker))));
  }

  private void check(Built built, Speaker speaker) throws Exception {
    JsonObject person = expand(built, path(speaker));
    List<Statement> said = built.publication().dossier().relations().statementsBy(speaker);
    assertThat(id(person)).isEqualTo(site(built) + path(speaker));
    assertThat(subjects(person, "Quotation")).as("nobody's words are about them").isEmpty();
    assertThat(quotations(person)).isEqualTo(quotations(built, said));
    assertThat(
            Stream.concat(values(person, "name").stream(), values(person, "alternateName").stream())
                .collect(toSet()))
        .isEqualTo(speaker.names().collect(toSet()));
  }

  /** All languages speak of the same things. */
  @TestFactory
  Stream<DynamicTest> languages() throws IOException {
    Built built = Built.languages();
    return built.publication().dossier().all(Summit.class).stream()
        .map(
            summit ->
                DynamicTest.dynamicTest(
                    summit.id(),
                    () -> {
                      JsonObject home = expand(built, path(summit));
                      JsonObject korean = expand(built, "ko/" + path(summit));
                      assertThat(id(korean)).isEqualTo(id(home));
                      assertThat(nodes(korean, "attendee").map(StructuredDataTest::id))
                          .isEqualTo(nodes(home, "attendee").map(StructuredDataTest::id).toList());
                      assertThat(values(korean, "startDate")).isEqualTo(values(home, "startDate"));
                      assertThat(values(korean, "inLanguage")).as("one thing, no page").isEmpty();
                      assertThat(nodes(korean, "subjectOf")).isEmpty();
                    }));
  }

  /** What a thing is called in each language says which it is: merged, the names are told apart. */
  @Test
  void whereASiteHasSeveralLanguagesWordsSayTheirs() throws Exception {
    Built built = Built.own();
    String path = "speakers/kim-jong-un.html";
    JsonObject home = expand(built, path);
    JsonObject korean = expand(built, "ko/" + path);
    assertThat(nodes(home, "name").map(name -> name.getString("@language"))).containsExactly("en");
    assertThat(nodes(korean, "name").map(name -> name.getString("@language")))
        .containsExactly("ko");
    assertThat(values(korean, "alternateName"))
        .as("all but the one that is shown")
        .contains("Kim Jong-un")
        .doesNotContainAnyElementsOf(values(korean, "name"));
    assertThat(nodes(expand(Built.synthetic(), "speakers/ana-torvald.html"), "name"))
        .noneMatch(name -> name.containsKey("@language"));
  }

  /** What schema.org 30.0 expects at a property; a subtype stands for what it is one of. */
  private static final Map<String, Set<String>> RANGES =
      Map.ofEntries(
          Map.entry("appearance", Set.of("CreativeWork")),
          Map.entry("attendee", Set.of("Organization", "Person")),
          Map.entry("citation", Set.of("CreativeWork")),
          Map.entry("contributor", Set.of("Organization", "Person")),
          Map.entry("creator", Set.of("Organization", "Person", "Quotation")),
          Map.entry("distribution", Set.of("DataDownload")),
          Map.entry("address", Set.of("PostalAddress")),
          Map.entry("geo", Set.of("GeoCoordinates")),
          Map.entry("hasOccupation", Set.of("Role")),
          Map.entry("hasPart", Set.of("Claim", "Quotation")),
          Map.entry("image", Set.of("ImageObject")),
          Map.entry("isBasedOn", Set.of("CreativeWork")),
          Map.entry("isPartOf", Set.of("CreativeWork")),
          Map.entry("license", Set.of("CreativeWork")),
          Map.entry("location", Set.of("Place")),
          Map.entry("mentions", Set.of("MonetaryAmount")),
          Map.entry("performerIn", Set.of("Event")),
          Map.entry("publisher", Set.of("Organization", "Person")),
          Map.entry("recordedAt", Set.of("Event")),
          Map.entry("recordedIn", Set.of("Quotation")),
          Map.entry("subjectOf", Set.of("Claim")),
          Map.entry("superEvent", Set.of("Event")),
          Map.entry("workFeatured", Set.of("Event")));

  /** Whatever is told with a type is of one that the property takes. */
  @Test
  void everyPropertyTakesWhatItIsGiven() throws Exception {
    for (Built built : Built.all().toList()) {
      for (String path : Trees.read(built.out()).keySet()) {
        if (path.endsWith(".html") && built.read(path).contains("application/ld+json")) {
          check(path, "", expand(built, path));
        }
      }
    }
  }

  private static void check(String path, String at, JsonObject node) {
    JsonArray types = node.getJsonArray("@type");
    if (types != null && !at.isEmpty()) {
      assertThat(types)
          .as(path + " " + at)
          .extracting(type -> ((JsonString) type).getString().replace(VOCABULARY, ""))
          .containsAnyElementsOf(RANGES.getOrDefault(at, Set.of()));
    }
    node.forEach(
        (key, values) -> {
          if (values instanceof JsonArray all && !key.equals("@type")) {
            all.stream()
                .filter(JsonObject.class::isInstance)
                .forEach(one -> check(path, key.replace(VOCABULARY, ""), (JsonObject) one));
          } else if (values instanceof JsonObject one) {
            check(path, "", one);
          }
        });
  }

  /** JSON-LD has no word for a doubt: of what was said in doubtful words it has those of nobody. */
  private static boolean isCertain(Statement statement) {
    return statement.said().stream().allMatch(said -> said.doubt().isEmpty());
  }

  private static JsonObject expand(Built built, String path) throws Exception {
    String json =
        Jsoup.parse(built.read(path)).expectFirst("script[type=application/ld+json]").data();
    assertThat(json).as("what could end the script").doesNotContain("<");
    assertThat(json.length()).as("bytes of " + path).isLessThan(8192);
    JsonArray expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(json)))
            .base(URI.create(SITE + path))
            .loader(OFFLINE)
            .get();
    assertThat(expanded).hasSize(1);
    return expanded.getJsonObject(0);
  }

  private static Set<Quoted> quotations(JsonObject person) {
    JsonObject reverse = person.getJsonObject("@reverse");
    return (reverse == null ? Stream.<JsonObject>of() : nodes(reverse, "creator"))
        .map(
            quotation ->
                new Quoted(
                    values(quotation, "text").iterator().next(),
                    nodes(quotation, "creator").map(StructuredDataTest::id).findFirst().orElse("")))
        .collect(toSet());
  }

  private static Set<Quoted> quotations(Built built, List<Statement> statements) {
    return statements.stream()
        .filter(StructuredDataTest::isCertain)
        .flatMap(
            statement ->
                statement.said().stream()
                    .flatMap(said -> said.quote().stream())
                    .map(
                        text ->
                            new Quoted(
                                text,
                                site(built)
                                    + path(
                                        built
                                            .publication()
                                            .dossier()
                                            .get(statement.speaker().alone().orElseThrow())))))
        .collect(toSet());
  }

  private static Set<String> url(Built built, Statement statement) {
    String path = Addresses.fromRoot(statement, built.publication().dossier());
    return Set.of(
        built.publication().dossier().site().base().isPresent()
            ? site(built) + path
            : "../" + path);
  }

  /** Where the things of a dossier are: at its own address, or wherever it is read. */
  private static String site(Built built) {
    return built.publication().dossier().site().base().orElse(SITE);
  }

  private static Set<String> claims(JsonObject thing) {
    return subjects(thing, "Claim").map(StructuredDataTest::id).collect(toSet());
  }

  private static Stream<JsonObject> subjects(JsonObject thing, String type) {
    return nodes(thing, "subjectOf")
        .filter(node -> node.getJsonArray("@type").toString().contains(quoted(type)));
  }

  private static Stream<JsonObject> nodes(JsonObject thing, String property) {
    JsonArray found = thing.getJsonArray(VOCABULARY + property);
    return found == null ? Stream.of() : found.stream().map(JsonValue::asJsonObject);
  }

  private static Set<String> values(JsonObject thing, String property) {
    return nodes(thing, property).map(node -> node.getString("@value")).collect(toSet());
  }

  private static String id(JsonObject node) {
    return node.getString("@id");
  }

  private static String quoted(String type) {
    return "\"" + VOCABULARY + type + "\"";
  }

  private static String path(Entry entry) {
    return Addresses.page(entry).orElseThrow();
  }
}
