package communique.edition.data;

import communique.model.Citation;
import communique.model.Publication;
import communique.model.Release;
import communique.model.Text;
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

  private void put(Json json, Assertion assertion) {
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
    assertion.evidence().ifPresent(cite -> evidence(json, assertion, cite));
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

  private void evidence(Json json, Assertion assertion, Citation cite) {
    RecordJson records = new RecordJson(json, publication.dossier());
    json.put("source", cite.source().id());
    Passage passage = new Passage(publication.dossier(), cite);
    passage
        .words()
        .ifPresent(
            words -> {
              json.put("words", words);
              json.put("words-language", assertion.worded());
            });
    json.put("support", assertion.support());
    cite.note().ifPresent(note -> words(json, records, "note", note));
    assertion.doubt().ifPresent(doubt -> json.object("doubt", () -> records.fields(doubt)));
    json.put("address", passage.address());
    json.put("via", cite.via().map(via -> via.id()));
    json.put("page", cite.page());
    json.put("paragraph", cite.para());
  }

  private static void words(Json json, RecordJson records, String key, Text words) {
    json.name(key);
    records.words(words);
  }
}
