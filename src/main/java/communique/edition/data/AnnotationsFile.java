package communique.edition.data;

import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Release;
import communique.model.Source;
import communique.output.json.Json;
import communique.view.LastingName;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The evidence of a publication as Web Annotations (W3C), one a line: each passage that is cited by
 * its words of a source that has an address, with what it is cited for.
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
    if (!cite.words().isEmpty()) {
      publication
          .dossier()
          .find(cite.source())
          .flatMap(Source::url)
          .ifPresent(url -> json.object(() -> annotation(json, one, cite, url)));
    }
  }

  /** The words of Web Annotation, those of PROV-O, and those that neither has. */
  private static void context(Json json, boolean published) {
    json.name("@context");
    json.array(
        () -> {
          json.text("http://www.w3.org/ns/anno.jsonld");
          json.object(
              () -> {
                json.put("prov", "http://www.w3.org/ns/prov#");
                if (!published) {
                  json.put("schema", "https://schema.org/");
                }
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
    boolean published = one.release() == Release.PUBLISHED;
    context(json, published);
    json.put("id", new LastingName(dossier).of(one.id(), "annotation"));
    json.put("type", "Annotation");
    json.put("motivation", "describing");
    json.object(
        "body",
        () -> {
          json.put("type", "TextualBody");
          json.put("value", one.value());
          json.put("language", one.language());
          json.put("format", "text/plain");
          if (!published) {
            json.put(STATE, one.release().written());
          }
          if (cite.says()) {
            json.object(one.isQuoted() ? QUOTED : DERIVED, () -> json.put("id", url.toString()));
          }
        });
    json.object(
        "target",
        () -> {
          json.put("source", url.toString());
          json.object(
              "selector",
              () -> {
                json.put("type", "TextQuoteSelector");
                json.put("exact", cite.words());
                json.put("prefix", cite.prefix());
                json.put("suffix", cite.suffix());
              });
        });
    json.put("via", dossier.site().base().map(base -> base + one.link()));
    json.put("seeAlso", fragment(url, cite));
  }

  /** An address that leads a browser to the words (Text Fragments of the WICG). */
  static Optional<String> fragment(URI url, Citation cite) {
    if (url.getRawFragment() != null || !url.toString().startsWith("http")) {
      return Optional.empty();
    }
    return Optional.of(
        url
            + "#:~:text="
            + cite.prefix().map(words -> encoded(words) + "-,").orElse("")
            + encoded(cite.words())
            + cite.suffix().map(words -> ",-" + encoded(words)).orElse(""));
  }

  /** A comma, an ampersand and a hyphen mean something there. */
  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
