package communique.edition.schema;

import communique.edition.data.ArchiveFile;
import communique.edition.data.DossierFile;
import communique.edition.data.Support;
import communique.model.Agreement;
import communique.model.Archive;
import communique.model.Differ;
import communique.model.Editorial;
import communique.model.Licence;
import communique.model.Release;
import communique.model.Rendition;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Text;
import communique.output.json.Json;
import communique.shape.RecordType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The one list of the schemas of data files. */
public final class OutputSchemas {

  /** Of {@code data/dossier.json}. */
  public static final OutputSchema DOSSIER =
      new OutputSchema("dossier", DossierFile.PATH, OutputSchemas::dossier);

  /** Of the file beside a sheet. */
  public static final OutputSchema SHEET =
      new OutputSchema("sheet", "{summits,agreements,speakers}/*.json", OutputSchemas::sheet);

  /** Of a line of {@code data/claims.jsonl}. */
  public static final OutputSchema CLAIM =
      new OutputSchema("claim", "data/claims.jsonl", OutputSchemas::claim);

  /** Of {@code data/history.json}. */
  public static final OutputSchema HISTORY =
      new OutputSchema("history", ArchiveFile.PATH, OutputSchemas::history);

  private OutputSchemas() {}

  /**
   * Those of what is built.
   *
   * @param history whether the versions before are told
   */
  public static List<OutputSchema> of(boolean history) {
    return history ? List.of(DOSSIER, SHEET, CLAIM, HISTORY) : List.of(DOSSIER, SHEET, CLAIM);
  }

  private static String kind(Class<?> record) {
    return record.getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static void dossier(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("site"),
        () -> {
          json.object("$schema", shapes::text);
          json.object("site", () -> site(shapes));
          DossierFile.kinds()
              .forEach(
                  kind ->
                      json.object(
                          kind(kind) + "s",
                          () -> shapes.array(() -> shapes.record(kind.asSubclass(Record.class)))));
          json.object("differences", () -> shapes.array(() -> difference(shapes)));
          json.object("withdrawn", () -> shapes.array(() -> withdrawn(shapes)));
        });
  }

  private static void site(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("title", "publisher", "language", "languages", "version"),
        () -> {
          json.object("title", () -> shapes.record(Text.class));
          json.object("publisher", () -> shapes.record(Text.class));
          json.object("url", shapes::text);
          json.object("language", shapes::text);
          json.object("languages", () -> shapes.array(shapes::text));
          json.object("licence", () -> shapes.record(Licence.class));
          json.object("version", () -> json.put("pattern", "^[0-9]+\\.[0-9]+\\.[0-9]+$"));
          json.object("as-of", shapes::text);
        });
  }

  private static void difference(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("kind", "record", "property", "differ"),
        () -> {
          json.object("kind", () -> kinds(json));
          json.object("record", shapes::text);
          json.object("claim", shapes::text);
          json.object("property", shapes::text);
          json.object("differ", () -> words(json, Differ.values()));
        });
  }

  /** The fields of a withdrawal stand beside the kind and the id. */
  private static void withdrawn(Shapes shapes) {
    Json json = shapes.json();
    shapes.fields(
        RecordType.of(Editorial.Withdrawal.class),
        List.of("kind", "id"),
        () -> {
          json.object("kind", () -> kinds(json));
          json.object("id", shapes::text);
        });
  }

  private static void kinds(Json json) {
    json.texts("enum", DossierFile.kinds().stream().map(OutputSchemas::kind).toList());
  }

  private static void words(Json json, Enum<?>... all) {
    json.texts("enum", Stream.of(all).map(word -> word.name().toLowerCase(Locale.ROOT)).toList());
  }

  /** Of what is not published; what is says nothing of it. */
  private static void states(Json json) {
    json.texts("enum", List.of(Release.DRAFT.written(), Release.EMBARGOED.written()));
  }

  private static void sheet(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("kind", "page", "record"),
        () -> {
          json.object("$schema", shapes::text);
          json.object("kind", () -> json.texts("enum", List.of("summit", "agreement", "speaker")));
          json.object("page", shapes::text);
          json.object("url", shapes::text);
          json.object("as-of", shapes::text);
          json.object("citation", () -> citation(shapes));
          json.object("licence", () -> shapes.record(Licence.class));
          json.object(
              "record",
              () ->
                  shapes.either(
                      () -> shapes.record(Summit.class),
                      () -> shapes.record(Agreement.class),
                      () -> shapes.record(Speaker.class)));
          json.object("pictures", () -> shapes.array(() -> plate(shapes)));
          json.object("statements", () -> shapes.array(() -> shapes.record(Statement.class)));
          json.object("links", () -> links(shapes));
          json.object("backlinks", () -> links(shapes));
          json.object("sources", () -> shapes.array(() -> csl(shapes)));
        });
  }

  private static void citation(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("publisher", "title", "version"),
        () -> {
          json.object("publisher", () -> shapes.record(Text.class));
          json.object("title", () -> shapes.record(Text.class));
          json.object("as-of", shapes::text);
          json.object("version", () -> json.put("pattern", "^[0-9a-f]{12}$"));
          json.object("url", shapes::text);
        });
  }

  private static void plate(Shapes shapes) {
    Json json = shapes.json();
    List<String> all = List.of("path", "type", "width", "height");
    shapes.object(
        all,
        () -> {
          all.subList(0, 2).forEach(key -> json.object(key, shapes::text));
          all.subList(2, 4).forEach(key -> json.object(key, () -> json.put("type", "integer")));
        });
  }

  private static void links(Shapes shapes) {
    Json json = shapes.json();
    shapes.array(
        () ->
            shapes.object(
                List.of("kind", "id", "label"),
                () -> {
                  json.object("kind", () -> kinds(json));
                  json.object("id", shapes::text);
                  json.object("label", () -> shapes.record(Text.class));
                  json.object("page", shapes::text);
                  json.object("state", () -> states(json));
                }));
  }

  /** An item of CSL-JSON, which has a schema of its own. */
  private static void csl(Shapes shapes) {
    shapes.json().put("type", "object");
    shapes.json().texts("required", List.of("id", "type"));
  }

  private static void history(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("versions", "seen"),
        () -> {
          json.object("$schema", shapes::text);
          json.object("versions", () -> shapes.array(() -> version(shapes)));
          json.object("seen", () -> shapes.array(() -> life(shapes)));
        });
  }

  private static void version(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("tag", "day"),
        () -> {
          seen(shapes);
          for (String list : List.of("added", "changed", "removed")) {
            json.object(list, () -> shapes.array(() -> listed(shapes)));
          }
        });
  }

  private static void seen(Shapes shapes) {
    shapes.json().object("tag", shapes::text);
    shapes.json().object("day", () -> shapes.json().put("format", "date"));
  }

  private static void listed(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("kind", "id"),
        () -> {
          json.object("kind", () -> kinds(json));
          json.object("id", shapes::text);
          json.object("title", () -> shapes.record(Text.class));
        });
  }

  private static void life(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("kind", "record", "state"),
        () -> {
          json.object("kind", () -> kinds(json));
          List.of("record", "claim", "iri").forEach(key -> json.object(key, shapes::text));
          json.object("words", () -> shapes.record(Text.class));
          for (String end : List.of("first-seen", "last-seen")) {
            json.object(end, () -> shapes.object(List.of("tag", "day"), () -> seen(shapes)));
          }
          json.object("state", () -> words(json, Archive.State.values()));
          json.object("release", () -> states(json));
        });
  }

  private static void claim(Shapes shapes) {
    Json json = shapes.json();
    shapes.object(
        List.of("id", "record", "kind", "property", "value"),
        () -> {
          json.object("id", () -> json.put("pattern", "^[0-9a-f]{20}$"));
          json.object("kind", () -> kinds(json));
          List.of(
                  "record",
                  "claim",
                  "property",
                  "value",
                  "language",
                  "source",
                  "words",
                  "words-language",
                  "address",
                  "via",
                  "page",
                  "paragraph",
                  "first-seen",
                  "last-seen",
                  "link")
              .forEach(key -> json.object(key, shapes::text));
          json.object("qualifiers", () -> json.put("type", "object"));
          json.object("support", () -> json.texts("enum", Support.all()));
          json.object("note", () -> shapes.record(Text.class));
          json.object("doubt", () -> shapes.record(Rendition.Doubt.class));
          json.object("state", () -> states(json));
        });
  }
}
