package communique.content;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The folder that a dossier is read from.
 *
 * @param root where the settings stand
 */
record ContentFolder(Path root) {

  /** Folders that hold no records. */
  private static final Set<String> APART = Set.of("templates", "assets");

  /** Files that may have been meant to hold records, wherever they stand. */
  private static final Pattern TEXT =
      Pattern.compile("(?is).*\\.(md|markdown|mdown|mkdn?|mdx|ya?ml|txt|rst|adoc)");

  /** What a folder may have beside its records, in any case and with any ending. */
  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile(
          "(?is)(readme|licen[cs]e|copying|notice|authors|contributing|changelog)([.-].*)?");

  /** Copies that editors keep, and what systems leave in folders. */
  private static final Pattern COPY =
      Pattern.compile(
          "(?is).*~|#.*#|~\\$.*|.*\\.(bak|orig|rej|swp|swo|tmp)|thumbs\\.db|desktop\\.ini|icon\\r");

  /** Whether there is such a folder with settings in it. */
  boolean isDossier() {
    return Files.isRegularFile(root.resolve(Layout.SITE));
  }

  /** The file that has the settings under a name that is not theirs. */
  Optional<String> misnamedSettings() {
    try (Stream<Path> all = Files.list(root)) {
      return all.map(file -> path(root, file))
          .filter(name -> Layout.meant(name).filter(Layout.SITE::equals).isPresent())
          .sorted()
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Every file and link that may hold records, by its path with {@code /}, sorted. */
  List<String> files(Consumer<Problem> problems) {
    try {
      Path start = root.toRealPath();
      try (Stream<Path> all = Files.walk(start)) {
        return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
            .filter(file -> mayHoldRecords(path(start, file), Files.isDirectory(file)))
            .map(file -> path(start, file))
            .sorted()
            .toList();
      }
    } catch (IOException | UncheckedIOException e) {
      problems.accept(unreadable(root.toString(), "the folder cannot be read to its end"));
      return List.of();
    }
  }

  private static String path(Path start, Path file) {
    return StreamSupport.stream(start.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  /**
   * The bytes of a file, no more than tell that there are too many; nothing if a problem was told.
   */
  Optional<byte[]> read(String path, Consumer<Problem> problems) {
    try {
      Path file = root.resolve(path).toRealPath();
      if (file.startsWith(root.toRealPath()) && Files.isRegularFile(file)) {
        return Optional.of(start(file));
      }
      problems.accept(
          unreadable(name(path), "this is not a file in the folder, or a link leads out of it"));
    } catch (IOException e) {
      problems.accept(unreadable(name(path), "the file cannot be read"));
    }
    return Optional.empty();
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SourceText.LARGEST + 1);
    }
  }

  /** The file's name as a person can open it from where the command was started. */
  String name(String path) {
    return root.resolve(path).normalize().toString().replace(File.separatorChar, '/');
  }

  private static Problem unreadable(String file, String message) {
    return Problem.of(ReadingRules.UNREADABLE_FILE, Location.of(file), message);
  }

  private static boolean mayHoldRecords(String path, boolean folder) {
    String[] steps = path.split("/", -1);
    String name = steps[steps.length - 1];
    boolean hidden = Stream.of(steps).anyMatch(step -> step.startsWith("."));
    boolean apart =
        APART.contains(steps[0])
            || ABOUT_THE_FOLDER.matcher(name).matches()
            || COPY.matcher(name).matches();
    boolean amongRecords = steps.length > 1 && Layout.isFolderOfRecords(steps[0]);
    return !hidden
        && !apart
        && (folder || amongRecords || TEXT.matcher(name).matches())
        && !path.equals(Layout.SITE);
  }
}
