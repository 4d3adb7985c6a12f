package communique.content;

import communique.cache.Cache;
import communique.cache.Table;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Site;
import communique.problem.Problem;
import communique.problem.KeyPath;
import communique.shape.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What files held when they were last read. Only a file without a problem is remembered, so a
 * problem always comes from reading.
 */
final class ParseTable {

  private final Table<Site> sites;
  private final Table<Index> indexes;
  private final Map<String, Kind<?>> kinds;

  ParseTable(Cache cache) {
    sites = cache.table("site", Site.class);
    indexes = cache.table("file", Index.class);
    kinds =
        Layout.kinds().stream()
            .map(kind -> Kind.of(kind, cache))
            .collect(Collectors.toMap(Kind::name, Function.identity()));
  }

  /** The settings, remembered or read; nothing if they are not YAML. */
  Optional<Site> site(String file, byte[] bytes, List<Problem> problems) {
    String key = Fingerprint.of(bytes);
    Optional<Site> known = sites.find(key);
    return known.isPresent() ? known : keep(key, FileReader.site(file, bytes, problems), problems);
  }

  private Optional<Site> keep(String key, Optional<Site> read, List<Problem> problems) {
    if (problems.isEmpty()) {
      read.ifPresent(site -> sites.keep(key, site));
    }
    return read;
  }

  /** What a file holds, remembered or read. */
  FileContents read(String path, String file, byte[] bytes) {
    String key = path + " " + Fingerprint.of(bytes);
    return find(key, file).orElseGet(() -> keep(key, FileReader.read(path, file, bytes)));
  }

  private Optional<FileContents> find(String key, String file) {
    Optional<Index> index = indexes.find(key);
    if (index.isEmpty()) {
      return Optional.empty();
    }
    List<Item> items = new ArrayList<>();
    for (Line line : index.get().lines()) {
      kind(line.kind()).find(key + " " + line.id(), line, file).ifPresent(items::add);
    }
    return Optional.of(items)
        .filter(found -> found.size() == index.get().lines().size())
        .map(found -> new FileContents(found, Set.of(), List.of()));
  }

  private FileContents keep(String key, FileContents contents) {
    if (contents.problems().isEmpty()) {
      contents.items().forEach(item -> kind(item.kind().getSimpleName()).keep(key, item));
      indexes.keep(key, new Index(contents.items().stream().map(Line::of).toList()));
    }
    return contents;
  }

  private Kind<?> kind(String name) {
    return Optional.<Kind<?>>ofNullable(kinds.get(name)).orElseThrow();
  }

  /** The records of a file, in order. */
  record Index(List<Line> lines) {}

  /** One record of a file: its kind, its id, and the steps to it. */
  record Line(String kind, String id, List<String> steps) {

    static Line of(Item item) {
      return new Line(item.kind().getSimpleName(), item.id(), item.origin().steps());
    }
  }

  /** The records of one kind. */
  private record Kind<R extends Record>(Class<R> java, Table<R> table) {

    static Kind<?> of(Class<? extends Entry> entry, Cache cache) {
      return typed(entry.asSubclass(Record.class), cache);
    }

    private static <R extends Record> Kind<R> typed(Class<R> java, Cache cache) {
      return new Kind<>(java, cache.table(java.getSimpleName(), java));
    }

    String name() {
      return java.getSimpleName();
    }

    void keep(String key, Item item) {
      item.entry().map(java::cast).ifPresent(entry -> table.keep(key + " " + item.id(), entry));
    }

    Optional<Item> find(String key, Line line, String file) {
      return table
          .find(key)
          .map(Entry.class::cast)
          .map(
              entry ->
                  new Item(
                      entry.getClass(),
                      line.id(),
                      Optional.of(entry),
                      new KeyPath(file, line.steps())));
    }
  }
}
