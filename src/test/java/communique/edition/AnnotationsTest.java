package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.data.AnnotationsFile;
import communique.model.Publication;
import communique.model.Source;
import communique.shape.Ref;
import communique.testing.Built;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each passage cited by its words is an annotation of the article, and nothing else is. */
class AnnotationsTest {

  @TestFactory
  Stream<DynamicTest> annotations() {
    return Stream.of(Built.own(), Built.synthetic())
        .map(built -> DynamicTest.dynamicTest(built.name(), () -> check(built)));
  }

  private static void check(Built built) throws IOException {
    List<JsonNode> annotations = lines(built, AnnotationsFile.PATH);
    List<JsonNode> cited =
        lines(built, "data/claims.jsonl").stream()
            .filter(claim -> claim.has("words"))
            .filter(claim -> url(built.publication(), claim.get("source").asString()).length() > 0)
            .toList();
    assertThat(annotations).hasSameSizeAs(cited).isNotEmpty();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < cited.size(); i++) {
      JsonNode claim = cited.get(i);
      JsonNode one = annotations.get(i);
      String url = url(built.publication(), claim.get("source").asString());
      JsonNode targets = one.get("target");
      assertThat(one.get("type").asString()).isEqualTo("Annotation");
      assertThat(ids.add(one.get("id").asString())).isTrue();
      assertThat(one.get("schema:identifier")).isEqualTo(claim.get("id"));
      (targets.isArray() ? targets.valueStream() : Stream.of(targets))
          .forEach(target -> check(target, url, claim.get("words").asString()));
      assertThat(one.has("seeAlso")).isEqualTo(claim.has("address"));
      if (claim.has("address")) {
        assertThat(one.get("seeAlso")).isEqualTo(claim.get("address"));
        check(claim.get("address").asString(), url, claim.get("words").asString());
      }
    }
  }

  private static void check(JsonNode target, String url, String words) {
    JsonNode selector = target.get("selector");
    assertThat(target.get("source").asString()).isEqualTo(url);
    assertThat(selector.get("type").asString()).isEqualTo("TextQuoteSelector");
    assertThat(words).contains(selector.get("exact").asString());
    assertThat(selector.get("exact").asString()).doesNotContain("[");
  }

  /** A browser looks for words of the article only, for all of them or for those at both ends. */
  private static void check(String address, String url, String words) {
    assertThat(address).startsWith(url + "#:~:text=");
    List<String> told =
        Stream.of(address.substring(address.indexOf("text=") + 5).split(","))
            .filter(part -> !part.startsWith("-") && !part.endsWith("-"))
            .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
            .toList();
    assertThat(told)
        .hasSizeBetween(1, 2)
        .allMatch(words::contains)
        .noneMatch(part -> part.contains("["));
    assertThat(told.size() == 1).isEqualTo(told.get(0).equals(words));
  }

  private static String url(Publication publication, String source) {
    return publication
        .dossier()
        .find(Ref.to(Source.class, source))
        .flatMap(Source::url)
        .map(URI::toString)
        .orElse("");
  }

  private static List<JsonNode> lines(Built built, String path) throws IOException {
    return built.read(path).lines().map(JsonMapper.shared()::readTree).toList();
  }
}
