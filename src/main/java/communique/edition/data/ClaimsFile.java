package communique.edition.data;

import communique.model.Citation;
import communique.model.Publication;
import communique.model.Release;
import communique.output.json.Json;
import java.io.IOException;
import java.io.OutputStream;

/** Every assertion of a publication as JSON Lines. */
public record ClaimsFile(Publication publication) {

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.lines(
        out,
        json ->
            new Assertions(publication)
                .all()
                .forEach(assertion -> json.object(() -> put(json, assertion))));
  }

  private static void put(Json json, Assertion assertion) {
    json.put("id", assertion.id());
    json.put("record", assertion.record());
    json.put("kind", assertion.kind());
    if (assertion.release() != Release.PUBLISHED) {
      json.put("state", assertion.release().written());
    }
    if (!assertion.part().isEmpty()) {
      json.put("claim", assertion.part());
    }
    json.put("property", assertion.property());
    json.put("value", assertion.value());
    json.put("language", assertion.language());
    if (!assertion.qualifiers().equals("{}")) {
      json.raw("qualifiers", assertion.qualifiers());
    }
    assertion.evidence().ifPresent(cite -> evidence(json, cite));
    assertion
        .seen()
        .ifPresent(
            seen -> {
              json.put("first-seen", seen.first());
              json.put("last-seen", seen.last());
            });
    if (!assertion.link().isEmpty()) {
      json.put("link", assertion.link());
    }
  }

  private static void evidence(Json json, Citation cite) {
    json.put("source", cite.source().id());
    if (!cite.words().isEmpty()) {
      json.put("words", cite.words());
      json.put("support", Support.of(cite));
    }
    json.put("via", cite.via().map(via -> via.id()));
    json.put("page", cite.page());
    json.put("paragraph", cite.para());
  }
}
