package communique.edition.data;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Publication;
import communique.model.Release;
import communique.output.json.Json;
import communique.shape.Ref;
import communique.shape.Walk;
import communique.view.Addresses;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a file names other records: kind, id, label, the way to their page.
 *
 * @param json takes the names
 * @param publication the records
 * @param addresses as seen from the file
 */
record Listing(Json json, Publication publication, Addresses addresses) {

  private Dossier dossier() {
    return publication.dossier();
  }

  /** A property that lists records. */
  void list(String name, Collection<Entry> entries) {
    json.array(name, entries, this::put);
  }

  private void put(Entry entry) {
    json.put("kind", Kinds.of(entry));
    json.put("id", entry.id());
    json.name("label");
    new RecordJson(json, dossier()).words(entry.label());
    if (publication.release(entry) != Release.PUBLISHED) {
      json.put("state", publication.release(entry).written());
    }
    json.put("page", Optional.of(addresses.to(entry, dossier())).filter(way -> !way.isEmpty()));
  }

  /** The records that an entry names, each once, in order. */
  Collection<Entry> linked(Entry from) {
    Set<String> own =
        dossier().local(from, Named.class).map(Named::id).collect(Collectors.toUnmodifiableSet());
    Map<String, Entry> found = new LinkedHashMap<>();
    Walk.over(
        (Record) from,
        (value, at) -> {
          if (value instanceof Ref<?> ref && !own.contains(ref.id())) {
            dossier().find(Ref.to(Entry.class, ref.id())).ifPresent(to -> found.put(to.id(), to));
          }
        });
    return found.values();
  }
}
