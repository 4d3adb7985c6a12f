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
      JsonNode selector = one.get("target").get("selector");
      assertThat(one.get("type").asString()).isEqualTo("Annotation");
      assertThat(ids.add(one.get("id").asString())).isTrue();
      assertThat(one.get("body").get("value")).isEqualTo(claim.get("value"));
      assertThat(one.get("target").get("source").asString()).isEqualTo(url);
      assertThat(selector.get("type").asString()).isEqualTo("TextQuoteSelector");
      assertThat(selector.get("exact")).isEqualTo(claim.get("words"));
      assertThat(URLDecoder.decode(one.get("seeAlso").asString(), StandardCharsets.UTF_8))
          .startsWith(url + "#:~:text=")
          .contains(claim.get("words").asString());
    }
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
