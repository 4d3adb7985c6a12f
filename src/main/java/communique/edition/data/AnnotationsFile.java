package communique.edition.data;

import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Release;
import communique.model.Source;
import communique.model.Text;
import communique.output.json.Json;
import communique.view.LastingName;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The evidence of a publication as Web Annotations (W3C), one a line: each passage that is cited by
 * its words of a source that has an address, with what it is cited for. Each names its line of the
 * claims.
 */
public record AnnotationsFile(Publication publication) {

  /** What is said was made of what the source says (PROV-O). */
  private static final String DERIVED = "prov:wasDerivedFrom";

  /** The words are those of the source (PROV-O). */
  private static final String QUOTED = "prov:wasQuotedFrom";

  /** That the record which says it is not published (schema.org). */
  private static final String STATE = "schema:creativeWorkStatus";

  /** Where it lies. */
  public static final String PATH = "data/annotations.jsonl";

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.lines(
        out,
        json ->
            new Assertions(publication)
                .all()
                .forEach(one -> one.evidence().ifPresent(cite -> put(json, one, cite))));
  }

  private void put(Json json, Assertion one, Citation cite) {
    if (!cite.words().isEmpty() && !cite.isElsewhere()) {
      publication
          .dossier()
          .find(cite.source())
          .flatMap(Source::url)
          .ifPresent(url -> json.object(() -> annotation(json, one, cite, url)));
    }
  }

  /** The words of Web Annotation, those of PROV-O and of schema.org, and one that none has. */
  private static void context(Json json) {
    json.name("@context");
    json.array(
        () -> {
          json.text("http://www.w3.org/ns/anno.jsonld");
          json.object(
              () -> {
                json.put("prov", "http://www.w3.org/ns/prov#");
                json.put("schema", "https://schema.org/");
                json.object(
                    "seeAlso",
                    () -> {
                      json.put("@id", "rdfs:seeAlso");
                      json.put("@type", "@id");
                    });
              });
        });
  }

  private void annotation(Json json, Assertion one, Citation cite, URI url) {
    Dossier dossier = publication.dossier();
    context(json);
    json.put("id", new LastingName(dossier).of(one.id(), "annotation"));
    json.put("type", "Annotation");
    json.put("schema:identifier", one.id());
    json.put("motivation", cite.says() ? "describing" : "assessing");
    json.name("body");
    json.array(
        () -> {
          json.object(() -> body(json, one, cite, url));
          cite.note().ifPresent(note -> remarks(json, "commenting", note));
          one.doubt().ifPresent(doubt -> remarks(json, "questioning", doubt.because()));
        });
    targets(json, new Passage(dossier, cite), url);
    json.put("via", dossier.site().base().map(base -> base + one.link()));
    json.put("seeAlso", new Passage(dossier, cite).address());
  }

  /**
   * What the passage is cited for; of one that does not say it only what it does instead, so that
   * nobody takes it for support.
   */
  private static void body(Json json, Assertion one, Citation cite, URI url) {
    json.put("type", "TextualBody");
    if (cite.says()) {
      json.put("value", one.value());
      json.put("language", one.language());
      json.object(one.isQuoted() ? QUOTED : DERIVED, () -> json.put("id", url.toString()));
    } else {
      json.put("purpose", "assessing");
      json.put("value", one.support());
    }
    json.put("format", "text/plain");
    if (one.release() != Release.PUBLISHED) {
      json.put(STATE, one.release().written());
    }
  }

  /** What a reader has to know of the passage, in each language of the pages. */
  private void remarks(Json json, String purpose, Text remarks) {
    Language home = publication.dossier().site().language();
    for (Text.Wording wording : remarks.wordings()) {
      json.object(
          () -> {
            json.put("type", "TextualBody");
            json.put("purpose", purpose);
            json.put("value", wording.words());
            json.put("language", wording.languageOr(home).tag());
            json.put("format", "text/plain");
          });
    }
  }

  /** Each piece of words that stands there. */
  private static void targets(Json json, Passage passage, URI url) {
    List<String> pieces = passage.pieces();
    if (pieces.size() == 1) {
      json.object("target", () -> target(json, passage, url, 0));
    } else {
      json.array(
          "target",
          IntStream.range(0, pieces.size()).boxed().toList(),
          piece -> target(json, passage, url, piece));
    }
  }

  private static void target(Json json, Passage passage, URI url, int piece) {
    List<String> pieces = passage.pieces();
    json.put("source", url.toString());
    json.object(
        "selector",
        () -> {
          json.put("type", "TextQuoteSelector");
          json.put("exact", pieces.get(piece));
          if (piece == 0) {
            json.put("prefix", passage.cite().prefix());
          }
          if (piece == pieces.size() - 1) {
            json.put("suffix", passage.cite().suffix());
          }
        });
  }
}
