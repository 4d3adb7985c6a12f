package communique.curate.edit;

import communique.output.SingleFile;
import communique.shape.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What files held before a command began to change them, in one file beside {@code site.yaml} that
 * is there only meanwhile: a command that is cut off leaves it, and the next one takes back what it
 * had begun. A dossier may come from anybody, so no file outside its folder is touched, and none of
 * Git's.
 */
final class Journal {

  private static final String NAME = ".communique-unfinished";

  private static final String HEAD =
      "# What files held before a command was cut off; the next communique command puts it back.";

  private static final String NOTHING = "-";

  private final Path root;

  Journal(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** A file that was to be changed. */
  private record Line(String name, String after, Optional<byte[]> before) {

    String written() {
      return String.join(
          " ",
          packed(name.getBytes(StandardCharsets.UTF_8)),
          after,
          before.map(Line::packed).orElse(NOTHING));
    }

    private static String packed(byte[] bytes) {
      return "=" + Base64.getEncoder().encodeToString(bytes);
    }

    static Line read(String line) {
      String[] words = line.split(" ", 3);
      if (words.length < 3) {
        throw new IllegalArgumentException("it is cut off");
      }
      return new Line(
          new String(unpacked(words[0]), StandardCharsets.UTF_8),
          words[1],
          words[2].equals(NOTHING) ? Optional.empty() : Optional.of(unpacked(words[2])));
    }

    private static byte[] unpacked(String word) {
      return Base64.getDecoder().decode(word.substring(1));
    }
  }

  private Path file() {
    return root.resolve(NAME);
  }

  boolean isThere() {
    return Files.isRegularFile(file(), LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes down what stands there, before anything else is written; the folder is there. */
  void begin(Map<Path, Optional<byte[]>> after) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (Map.Entry<Path, Optional<byte[]>> file : after.entrySet()) {
      Path path = file.getKey().toAbsolutePath().normalize();
      String name = path.startsWith(root) ? root.relativize(path).toString() : path.toString();
      lines.add(new Line(name, hash(file.getValue()), now(path)).written());
    }
    SingleFile.put(file(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** All is written, or all is as it was. */
  void end() throws IOException {
    Files.deleteIfExists(file());
  }

  /**
   * Puts back what a command that was cut off has changed.
   *
   * @return what was put back or taken away, and what could not be; nothing if none was cut off
   */
  TakenBack takeBack() throws Refused, IOException {
    List<String> done = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Line line : lines()) {
      Path path = root.resolve(line.name()).normalize();
      String now = isOurs(path) ? hash(now(path)) : "";
      if (now.equals(line.after()) && !now.equals(hash(line.before()))) {
        Edits.write(path, line.before());
        done.add(line.name());
        dropEmpty(path.getParent());
      } else if (!now.equals(hash(line.before()))) {
        left.add(line.name());
      }
    }
    end();
    return new TakenBack(done, left);
  }

  private List<Line> lines() throws Refused, IOException {
    try {
      return Files.readString(file())
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Line::read)
          .toList();
    } catch (IllegalArgumentException | IOException e) {
      throw new Refused(file() + " cannot be read: it is what a command left that was cut off")
          .hint("look with git status what has changed, put that right, and delete the file");
    }
  }

  /** Whether it lies in the dossier, behind no link, and not among the files of Git. */
  private boolean isOurs(Path path) throws IOException {
    if (!path.startsWith(root) || path.equals(root)) {
      return false;
    }
    Path real = root.toRealPath();
    Path parent = path.getParent();
    while (parent != null && Files.notExists(parent, LinkOption.NOFOLLOW_LINKS)) {
      parent = parent.getParent();
    }
    return parent != null
        && parent.toRealPath().equals(real.resolve(root.relativize(parent).toString()).normalize())
        && StreamSupport.stream(parent.toRealPath().spliterator(), false)
            .noneMatch(step -> step.toString().equalsIgnoreCase(".git"));
  }

  /** Folders that were made for a file go with it. */
  private void dropEmpty(@Nullable Path folder) throws IOException {
    @Nullable Path empty = folder;
    try {
      while (empty != null && !empty.equals(root) && empty.startsWith(root)) {
        Files.deleteIfExists(empty);
        empty = empty.getParent();
      }
    } catch (DirectoryNotEmptyException e) {
      // Somebody else's files are in it.
    }
  }

  private static Optional<byte[]> now(Path path) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(path))
        : Optional.empty();
  }

  private static String hash(Optional<byte[]> bytes) {
    return bytes.map(Fingerprint::of).orElse(NOTHING);
  }
}
