package communique.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is being written beside the one whose place it will take. Nobody can know its name
 * before, and it is made by nobody else: a file or link that is there already is never written to.
 *
 * @param file what is written
 * @param target whose place it takes
 * @param out writes it
 */
record Part(Path file, Path target, OutputStream out) implements Closeable {

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /** Begins an empty one, and deletes what a killed command has left of that target. */
  static Part of(Path target) throws IOException {
    deleteLeft(target);
    String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    String name = ".%s.%s-%s.part".formatted(name(target), ProcessHandle.current().pid(), random);
    Path file = target.resolveSibling(name);
    OPEN.add(file);
    return new Part(file, target, Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
  }

  /** Gives it the permissions of what stands at the target, where the disk knows such. */
  void likeTarget() throws IOException {
    PosixFileAttributeView now =
        Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (now != null && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(file, now.readAttributes().permissions());
    }
  }

  /** Puts all that was written into the place of the target, in one step. */
  void publish() throws IOException {
    out.close();
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes what was not published. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
      OPEN.remove(file);
    }
  }

  private static void deleteLeft(Path target) throws IOException {
    Pattern part =
        Pattern.compile("\\." + Pattern.quote(name(target)) + "\\.(\\d{1,18})-[0-9a-f]{16}\\.part");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(target.resolveSibling(""))) {
      for (Path file : files) {
        Matcher name = part.matcher(name(file));
        if (name.matches() && isLeft(file, Long.parseLong(name.group(1)))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Whether the process of that number has ended; this one may have the number of an old one. */
  private static boolean isLeft(Path file, long process) {
    boolean runs =
        process == ProcessHandle.current().pid()
            ? OPEN.contains(file)
            : ProcessHandle.of(process).isPresent();
    return !runs && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
