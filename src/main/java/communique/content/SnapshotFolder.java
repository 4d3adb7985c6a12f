package communique.content;

import communique.model.Dossier;
import communique.model.SavedArticle;
import communique.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The folder of the saved articles. Only files in it are read, and only those that a source names.
 * A name that no file has is also that of the one file which some disk or browser would take for it
 * ({@link FileNames}); whether it is the right one is told by its hash.
 *
 * @param folder where they lie
 */
public record SnapshotFolder(Path folder) {

  /** The folder in a dossier in which they are looked for if nothing else is said. */
  public static final String NAME = "snapshots";

  /** In bytes. */
  private static final long LARGEST = 16 << 20;

  /**
   * Reads the article of every source that has a snapshot. What cannot be read is kept with the
   * reason; nothing fails.
   *
   * @return the articles by the file names that the snapshots give
   */
  public Map<String, SavedArticle> read(Dossier dossier) {
    FileNames names = new FileNames(folder);
    return dossier.all(Source.class).stream()
        .flatMap(source -> source.snapshot().stream())
        .map(Source.Snapshot::file)
        .distinct()
        .collect(Collectors.toMap(Function.identity(), name -> read(name, names)));
  }

  /** What a file of those bytes is read as. */
  public static SavedArticle article(byte[] bytes) {
    return SnapshotBytes.read(bytes);
  }

  /** Reads one article, by the file name that its snapshot gives. */
  public SavedArticle read(String name) {
    return read(name, new FileNames(folder));
  }

  private SavedArticle read(String name, FileNames names) {
    if (!isPlain(name)) {
      return new SavedArticle.Unread("is no plain file name: it may not lead to another folder");
    }
    try {
      Optional<Path> file = find(name).or(() -> names.like(name).flatMap(this::find));
      if (file.isEmpty()) {
        return new SavedArticle.Unread("is not in the folder of --snapshots");
      }
      return Files.size(file.get()) > LARGEST
          ? new SavedArticle.Unread("has more than " + LARGEST + " bytes")
          : SnapshotBytes.read(Files.readAllBytes(file.get()));
    } catch (IOException | UncheckedIOException e) {
      return new SavedArticle.Unread("cannot be read");
    }
  }

  private static boolean isPlain(String name) {
    return !name.isBlank()
        && name.chars().noneMatch(c -> "/\\:".indexOf(c) >= 0 || Character.isISOControl(c))
        && !name.equals(".")
        && !name.equals("..");
  }

  /** The file, if it lies in the folder; a link that leads out of it does not count. */
  private Optional<Path> find(String name) {
    try {
      Path file = folder.resolve(name);
      boolean inside =
          Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
      return inside ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
