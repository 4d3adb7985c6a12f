package communique.content;

import communique.cache.Cache;
import communique.cache.Format;
import communique.cache.Table;
import communique.model.Body;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Site;
import communique.problem.KeyPath;
import communique.problem.Problem;
import communique.shape.Codec;
import communique.shape.Fingerprint;
import java.io.DataInput;
import java.io.DataOutput;
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
  private final Table<Held> files;
  private final Table<PictureFolder.Seen> pictures;

  ParseTable(Cache cache) {
    sites = cache.table("site", Site.class);
    files = cache.table("file", new Holding());
    pictures = cache.table("picture", PictureFolder.Seen.class);
  }

  /** What was seen in pictures. */
  Table<PictureFolder.Seen> pictures() {
    return pictures;
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

  /** What a file holds, remembered or read; the few files of messages are read. */
  FileContents read(String path, String file, byte[] bytes) {
    if (Layout.isOfMessages(path)) {
      return FileReader.read(path, file, bytes);
    }
    String key = path + " " + Fingerprint.of(bytes);
    return files
        .find(key)
        .map(held -> held.contents(file))
        .orElseGet(() -> keep(key, FileReader.read(path, file, bytes)));
  }

  private FileContents keep(String key, FileContents contents) {
    if (contents.problems().isEmpty()) {
      files.keep(key, Held.by(contents));
    }
    return contents;
  }

  /**
   * What a file holds.
   *
   * @param rows its records, in order
   * @param texts the running text of a sheet in another language
   */
  private record Held(List<Row> rows, List<Body.InLanguage> texts) {

    static Held by(FileContents contents) {
      return new Held(
          contents.items().stream().flatMap(item -> Row.of(item).stream()).toList(),
          contents.texts());
    }

    FileContents contents(String file) {
      List<Item> items = rows.stream().map(row -> row.item(file)).toList();
      return new FileContents(items, texts, List.of(), Set.of(), List.of());
    }
  }

  /**
   * One record of a file.
   *
   * @param place the rest of what is known of it
   * @param entry the record
   */
  private record Row(Place place, Entry entry) {

    static Optional<Row> of(Item item) {
      Place place = new Place(item.kind().getSimpleName(), item.id(), item.origin().steps());
      return item.entry().map(entry -> new Row(place, entry));
    }

    Item item(String file) {
      return new Item(
          entry.getClass(), place.id(), Optional.of(entry), new KeyPath(file, place.steps()));
    }
  }

  /** The kind of a record, its id, and the steps to it. */
  private record Place(String kind, String id, List<String> steps) {}

  /** A file's records, then its text. */
  private static final class Holding implements Format<Held> {

    private static final Map<String, Class<? extends Record>> KINDS =
        Layout.kinds().stream()
            .<Class<? extends Record>>map(kind -> kind.asSubclass(Record.class))
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    @Override
    public void write(Held held, DataOutput out) {
      Codec.write(new Count(held.rows().size()), out);
      for (Row row : held.rows()) {
        Codec.write(row.place(), out);
        Codec.write((Record) row.entry(), out);
      }
      Codec.write(new Body(held.texts()), out);
    }

    @Override
    public Held read(DataInput in) {
      int size = Codec.read(Count.class, in).rows();
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        Place place = Codec.read(Place.class, in);
        Class<? extends Record> kind = Optional.ofNullable(KINDS.get(place.kind())).orElseThrow();
        rows.add(new Row(place, (Entry) Codec.read(kind, in)));
      }
      return new Held(rows, Codec.read(Body.class, in).texts());
    }
  }

  /** How many there are. */
  private record Count(int rows) {}
}
