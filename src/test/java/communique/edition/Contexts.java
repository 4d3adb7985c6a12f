package communique.edition;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** JSON-LD read by a processor that is given the contexts it asks for; no request is made. */
final class Contexts {

  private static final Map<String, String> KEPT =
      Map.of(
          "http://www.w3.org/ns/anno.jsonld", "anno.jsonld",
          "https://w3id.org/ro/crate/1.1/context", "ro-crate-1.1.jsonld");

  private static final DocumentLoader OFFLINE =
      (url, options) -> {
        String name = KEPT.get(url.toString());
        if (name == null) {
          throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
        }
        InputStream kept = Contexts.class.getResourceAsStream("/contexts/" + name);
        return JsonDocument.of(Objects.requireNonNull(kept, name));
      };

  private Contexts() {}

  /** Every node, flat, with all names written out, as seen from that address. */
  static List<JsonObject> nodes(String json, String address) {
    try {
      JsonArray all =
          JsonLd.flatten(JsonDocument.of(new StringReader(json)))
              .loader(OFFLINE)
              .base(address)
              .get()
              .asJsonArray();
      return all.stream().map(node -> node.asJsonObject()).toList();
    } catch (JsonLdError e) {
      throw new AssertionError(json, e);
    }
  }

  /** Those of a type. */
  static List<JsonObject> ofType(List<JsonObject> nodes, String type) {
    return nodes.stream()
        .filter(node -> node.containsKey("@type"))
        .filter(node -> node.getJsonArray("@type").stream().anyMatch(one -> text(one).equals(type)))
        .toList();
  }

  /** The values of a property: literals as they are, things by their names. */
  static Stream<String> values(JsonObject node, String property) {
    return node.containsKey(property)
        ? node.getJsonArray(property).stream()
            .map(value -> value.asJsonObject())
            .map(value -> value.getString(value.containsKey("@id") ? "@id" : "@value"))
        : Stream.of();
  }

  private static String text(JsonValue value) {
    return ((JsonString) value).getString();
  }
}
