package communique.content;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that a dossier is read from.
 *
 * @param root where the settings stand
 */
record ContentFolder(Path root) {

  /** Folders that hold no records. */
  private static final Set<String> APART = Set.of("templates", "assets");

  /** Whether there is such a folder with settings in it. */
  boolean isDossier() {
    return Files.isRegularFile(root.resolve(Layout.SITE));
  }

  /** Every file that may hold records, by its path with {@code /}, sorted. */
  List<String> files(Consumer<Problem> problems) {
    try {
      Path start = root.toRealPath();
      try (Stream<Path> all = Files.walk(start)) {
        return all.filter(file -> !Files.isDirectory(file))
            .map(file -> start.relativize(file).toString().replace('\\', '/'))
            .filter(ContentFolder::mayHoldRecords)
            .sorted()
            .toList();
      }
    } catch (IOException | UncheckedIOException e) {
      problems.accept(unreadable(root.toString(), "the folder cannot be read to its end"));
      return List.of();
    }
  }

  /** The bytes of a file; nothing if a problem was told. */
  Optional<byte[]> read(String path, Consumer<Problem> problems) {
    try {
      return Optional.of(Files.readAllBytes(root.resolve(path)));
    } catch (IOException e) {
      problems.accept(unreadable(name(path), "the file cannot be read"));
      return Optional.empty();
    }
  }

  /** The file's name as a person can open it from where the command was started. */
  String name(String path) {
    return root.resolve(path).normalize().toString().replace('\\', '/');
  }

  private static Problem unreadable(String file, String message) {
    return Problem.of(ReadingRules.UNREADABLE_FILE, Location.of(file), message);
  }

  private static boolean mayHoldRecords(String path) {
    String[] steps = path.split("/", -1);
    boolean hidden = Stream.of(steps).anyMatch(step -> step.startsWith("."));
    boolean readme = steps[steps.length - 1].startsWith("README");
    return !hidden
        && !readme
        && !APART.contains(steps[0])
        && path.matches(".*\\.(md|ya?ml)")
        && !path.equals(Layout.SITE);
  }
}
