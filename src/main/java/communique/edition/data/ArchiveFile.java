package communique.edition.data;

import communique.model.Archive;
import communique.model.Archive.Life;
import communique.model.Archive.Listed;
import communique.model.Archive.Seen;
import communique.model.Archive.Version;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Release;
import communique.output.json.Json;
import communique.view.Addresses;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The versions that were published before, and of each claim and statement since when it has been
 * there.
 *
 * @param publication what is published now
 */
public record ArchiveFile(Publication publication, Archive archive) {

  /** Where the file lies. */
  public static final String PATH = "data/history.json";

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    Json.file(out, json -> json.object(() -> put(json)));
  }

  private void put(Json json) {
    json.put("$schema", "schemas/output/history.json");
    RecordJson records = new RecordJson(json, publication.dossier());
    json.array("versions", archive.versions(), version -> version(json, version, records));
    json.array("seen", archive.lives(), life -> life(json, life, records));
  }

  private static void version(Json json, Version version, RecordJson records) {
    seen(json, version.seen());
    listed(json, "added", version.added(), records);
    listed(json, "changed", version.changed(), records);
    listed(json, "removed", version.removed(), records);
  }

  private static void listed(Json json, String name, List<Listed> sheets, RecordJson records) {
    json.array(
        name,
        sheets,
        sheet -> {
          json.put("kind", Kinds.of(sheet.kind()));
          json.put("id", sheet.id());
          sheet
              .title()
              .ifPresent(
                  title -> {
                    json.name("title");
                    records.words(title);
                  });
        });
  }

  private static void seen(Json json, Seen version) {
    json.put("tag", version.tag());
    json.put("day", version.day().toString());
  }

  private void life(Json json, Life life, RecordJson records) {
    json.put("kind", Kinds.of(life.kind()));
    json.put("record", life.record());
    json.put("claim", Optional.of(life.claim()).filter(claim -> !claim.isEmpty()));
    iri(life).ifPresent(iri -> json.put("iri", iri));
    life.words()
        .ifPresent(
            words -> {
              json.name("words");
              records.words(words);
            });
    life.first().ifPresent(first -> json.object("first-seen", () -> seen(json, first)));
    life.last().ifPresent(last -> json.object("last-seen", () -> seen(json, last)));
    json.put("state", life.state().name().toLowerCase(Locale.ROOT));
    if (publication.release(life.record()) != Release.PUBLISHED) {
      json.put("release", publication.release(life.record()).written());
    }
  }

  /** Its address, which is its name for ever; nothing of what is no longer there. */
  private Optional<String> iri(Life life) {
    Dossier dossier = publication.dossier();
    return dossier
        .site()
        .base()
        .flatMap(
            base ->
                dossier
                    .item(life.record())
                    .flatMap(item -> item.entry())
                    .map(entry -> address(entry, life, Addresses.from(base)))
                    .filter(address -> !address.isEmpty()));
  }

  private String address(Entry entry, Life life, Addresses addresses) {
    Dossier dossier = publication.dossier();
    Optional<Claim> claim =
        entry.claims().stream().filter(one -> one.id().equals(life.claim())).findFirst();
    return life.claim().isEmpty()
        ? addresses.to(entry, dossier)
        : claim.map(one -> addresses.to(entry, one, dossier)).orElse("");
  }
}
