package communique.output;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A published site as somebody has it: copied into a folder, or still packed. */
sealed interface Copy extends Closeable {

  /** Opens a folder, or else a packed site. */
  static Copy open(Path at) throws IOException {
    return Files.isDirectory(at)
        ? new Folder(at.toRealPath())
        : new Packed(new ZipFile(at.toFile()));
  }

  /**
   * The paths of all its files; one that is packed twice stands there twice. What cannot be looked
   * into, a packed folder outside of the copy, and one with the name of a file, stand there too.
   */
  List<String> paths() throws IOException;

  /** The bytes of a file. */
  InputStream read(String path) throws IOException;

  /** A folder. What is neither a plain file nor a folder counts as a file that cannot be read. */
  record Folder(Path root) implements Copy {

    @Override
    public List<String> paths() throws IOException {
      List<String> paths = new ArrayList<>();
      FileVisitor<Path> visitor =
          new SimpleFileVisitor<>() {

            private FileVisitResult note(Path file) {
              paths.add(root.relativize(file).toString().replace(File.separatorChar, '/'));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              return note(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure)
                throws IOException {
              if (file.equals(root)) {
                throw failure;
              }
              return note(file);
            }
          };
      Files.walkFileTree(root, visitor);
      return paths;
    }

    @Override
    public InputStream read(String path) throws IOException {
      Path file = root.resolve(path);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new NoSuchFileException(path, null, "it is no plain file");
      }
      return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  /** A file in the format zip. */
  record Packed(ZipFile zip) implements Copy {

    @Override
    public List<String> paths() {
      List<String> files =
          zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
      Set<String> taken = Set.copyOf(files);
      Stream<String> odd =
          zip.stream()
              .filter(ZipEntry::isDirectory)
              .map(entry -> entry.getName().replaceFirst("/$", ""))
              .filter(folder -> taken.contains(folder) || !SitePath.isInside(folder));
      return Stream.concat(files.stream(), odd).toList();
    }

    @Override
    public InputStream read(String path) throws IOException {
      ZipEntry entry =
          Optional.ofNullable(zip.getEntry(path)).orElseThrow(() -> new NoSuchFileException(path));
      return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
