package communique.output;

import communique.output.zip.Archive;
import communique.output.zip.Member;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A published site as somebody has it: copied into a folder, or still packed. */
sealed interface Copy extends Closeable {

  /** Opens a folder, or else a packed site; if all of the site lies in one folder there, that. */
  static Copy open(Path at) throws IOException {
    Copy whole = whole(at);
    List<String> lists = lists(whole);
    return lists.size() == 1 && lists.get(0).contains("/")
        ? new Below(whole, lists.get(0).replace(Sums.NAME, ""))
        : whole;
  }

  private static List<String> lists(Copy whole) throws IOException {
    try {
      return whole.paths().stream().filter(path -> path.matches("([^/]+/)?" + Sums.NAME)).toList();
    } catch (IOException e) {
      whole.close();
      throw e;
    }
  }

  private static Copy whole(Path at) throws IOException {
    return Files.isDirectory(at) ? new Folder(at.toRealPath()) : packed(Archive.open(at));
  }

  private static Copy packed(Archive zip) throws IOException {
    try {
      zip.requireWhole();
      return new Packed(zip);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
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
  record Packed(Archive zip) implements Copy {

    /** A folder that has bytes is a file for some programs, with a name that no file can have. */
    @Override
    public List<String> paths() {
      Set<String> files =
          zip.members().stream()
              .filter(member -> !member.isFolder())
              .map(Member::name)
              .collect(Collectors.toSet());
      return zip.members().stream()
          .map(member -> member.isFolder() ? folder(member.name()) : member.name())
          .filter(path -> files.contains(path) || !SitePath.isInside(path))
          .toList();
    }

    private static String folder(String name) {
      return name.substring(0, name.length() - 1);
    }

    @Override
    public InputStream read(String path) throws IOException {
      return zip.read(path);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /**
   * A copy in which everything lies in one folder.
   *
   * @param whole what it lies in
   * @param top that folder, with {@code /}
   */
  record Below(Copy whole, String top) implements Copy {

    /** What systems put there when they pack a folder, or show one. */
    private static final Pattern OF_SYSTEMS =
        Pattern.compile("\\.DS_Store|Thumbs\\.db|__MACOSX/(.*/)?\\._[^/]*");

    /** What else lies beside the folder has a path that leads out of it. */
    @Override
    public List<String> paths() throws IOException {
      return whole.paths().stream()
          .filter(path -> !SitePath.isInside(path) || !OF_SYSTEMS.matcher(path).matches())
          .map(path -> path.startsWith(top) ? path.substring(top.length()) : "../" + path)
          .toList();
    }

    @Override
    public InputStream read(String path) throws IOException {
      return whole.read(top + path);
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }
}
