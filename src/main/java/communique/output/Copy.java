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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A published site as somebody has it: copied into a folder, or still packed. */
sealed interface Copy extends Closeable {

  /** Opens a folder, or else a packed site. */
  static Copy open(Path at) throws IOException {
    return Files.isDirectory(at) ? new Folder(at) : new Packed(new ZipFile(at.toFile()));
  }

  /** The paths of all its files; one that is packed twice stands there twice. */
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
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              paths.add(root.relativize(file).toString().replace(File.separatorChar, '/'));
              return FileVisitResult.CONTINUE;
            }
          };
      Files.walkFileTree(root, visitor);
      return paths;
    }

    @Override
    public InputStream read(String path) throws IOException {
      return Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
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
      return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
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
