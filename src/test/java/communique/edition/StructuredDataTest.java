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
import communique.view.Addresses;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
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
    assertThat(id(event)).isEqualTo(SITE + path(summit));
    assertThat(event.getJsonArray("@type")).extracting(Object::toString).contains(quoted("Event"));
    assertThat(subjects(event, "Quotation").map(quotation -> values(quotation, "url")).toList())
        .as("the words are told on the speakers' pages")
        .hasSameElementsAs(
            said.stream()
                .filter(statement -> statement.said().stream().anyMatch(StructuredDataTest::isTold))
                .map(statement -> url(built, path(summit), statement))
                .toList())
        .doesNotHaveDuplicates();
    assertThat(quotations(event, "text")).isEmpty();
    assertThat(nodes(event, "attendee").map(StructuredDataTest::id).collect(toSet()))
        .isEqualTo(
            summit.present().map(who -> SITE + "speakers/" + who.id() + ".html").collect(toSet()));
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
            summit.claims().stream().map(c -> SITE + path(summit) + "#" + c.id()).collect(toSet()));
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
    assertThat(id(person)).isEqualTo(SITE + path(speaker));
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

  /** JSON-LD has no word for a doubt, so it has no words that are in doubt. */
  private static boolean isTold(Rendition said) {
    return said.isQuotation() && said.doubt().isEmpty();
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

  private static Set<Quoted> quotations(JsonObject thing) {
    return subjects(thing, "Quotation")
        .map(
            quotation ->
                new Quoted(
                    values(quotation, "text").iterator().next(),
                    nodes(quotation, "creator").map(StructuredDataTest::id).findFirst().orElse("")))
        .collect(toSet());
  }

  private static Set<Quoted> quotations(Built built, List<Statement> statements) {
    return statements.stream()
        .flatMap(
            statement ->
                statement.said().stream()
                    .filter(StructuredDataTest::isTold)
                    .flatMap(said -> said.quote().stream())
                    .map(
                        text ->
                            new Quoted(
                                text,
                                SITE
                                    + path(
                                        built
                                            .publication()
                                            .dossier()
                                            .get(statement.speaker().alone().orElseThrow())))))
        .collect(toSet());
  }

  private static Set<String> quotations(JsonObject thing, String property) {
    return subjects(thing, "Quotation")
        .flatMap(quotation -> values(quotation, property).stream())
        .collect(toSet());
  }

  private static Set<String> url(Built built, String page, Statement statement) {
    return Set.of(Addresses.seenFrom(page).to(statement, built.publication().dossier()));
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
