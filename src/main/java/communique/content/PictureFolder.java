package communique.content;

import communique.cache.FileStamp;
import communique.cache.Table;
import communique.model.PictureName;
import communique.model.Pictures;
import communique.picture.Look;
import communique.picture.Looking;
import communique.problem.Problem;
import communique.shape.Normal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The pictures of a dossier. Only the files that lie in their folder are looked at, no link is
 * followed, and a file of which the system says the same as before is not opened.
 *
 * @param paths where each of them lies, by its name in the normal form that names are written in
 * @param seen what came of looking at each of them
 */
record PictureFolder(Map<String, Path> paths, SortedMap<String, Seen> seen) implements Pictures {

  /** Nothing was looked at yet. */
  static final PictureFolder NONE = new PictureFolder(Map.of(), Collections.emptySortedMap());

  /**
   * What came of looking at a file.
   *
   * @param stamp what the system said of the file; empty if nothing
   */
  record Seen(String stamp, Look look) {}

  /**
   * The pictures as they are now; looks at those of which neither this knows them nor the table.
   */
  PictureFolder now(ContentFolder content, Table<Seen> table, Consumer<Problem> problems) {
    Path folder = content.root().resolve(PictureName.FOLDER);
    Map<String, Path> found = new TreeMap<>();
    content
        .pictures(problems)
        .forEach(name -> found.put(Normal.composed(name), folder.resolve(name)));
    SortedMap<String, Seen> all = new TreeMap<>();
    found.entrySet().parallelStream()
        .map(file -> Map.entry(file.getKey(), look(file.getKey(), file.getValue(), table)))
        .forEachOrdered(one -> all.put(one.getKey(), one.getValue()));
    return new PictureFolder(found, Collections.unmodifiableSortedMap(all));
  }

  private Seen look(String name, Path file, Table<Seen> table) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Seen("", Look.flawed("is a link, or no file", "put the file itself there"));
    }
    String stamp = FileStamp.of(file).orElse("");
    Seen one =
        Optional.ofNullable(seen.get(name))
            .or(() -> table.find(name))
            .filter(before -> !stamp.isEmpty() && before.stamp().equals(stamp))
            .orElseGet(() -> new Seen(stamp, look(name, file)));
    table.keep(name, one);
    return one;
  }

  private static Look look(String name, Path file) {
    try {
      return Looking.at(name, read(file));
    } catch (IOException e) {
      return Look.flawed("cannot be opened", "see who may read it");
    }
  }

  @Override
  public SortedMap<String, Look> files() {
    SortedMap<String, Look> files = new TreeMap<>();
    seen.forEach((name, one) -> files.put(name, one.look()));
    return files;
  }

  @Override
  public Optional<Look> find(String name) {
    return Optional.ofNullable(seen.get(name)).map(Seen::look);
  }

  @Override
  public byte[] bytes(String name) throws IOException {
    return read(Optional.ofNullable(paths.get(name)).orElseThrow(() -> new IOException(name)));
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(Looking.LARGEST + 1);
    }
  }
}
