package communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is installed here, as {@code --version} tells it.
 *
 * @param number the version that the jar was built as; nothing where the classes run without it
 * @param commit what it was built of, if Git knew
 * @param java the Java that runs it
 * @param place the jar or folder with its classes
 */
record Installed(
    Optional<String> number, Optional<String> commit, String java, Optional<String> place) {

  /** What the build has written where there is a repository. */
  private static final String COMMIT = "commit";

  private static final String DIRTY = "-dirty";
  private static final Pattern ID = Pattern.compile("([0-9a-f]{7,64})(" + DIRTY + ")?");

  /** The program that runs. */
  static Installed here() {
    return new Installed(Main.Version.number(), commit(read()), running(), source());
  }

  /** A line for each thing that is known; the first is name and version alone. */
  List<String> lines() {
    return Stream.of(
            Optional.of("communique " + number.orElse("(not packaged)")),
            commit.map("commit "::concat),
            Optional.of("Java " + java),
            place.map("installed as "::concat))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The commit, and whether more than it went into the build.
   *
   * @param described what {@code git describe --always --dirty} says
   */
  static Optional<String> commit(String described) {
    return Optional.of(ID.matcher(described.strip()))
        .filter(Matcher::matches)
        .map(found -> found.group(1) + (found.group(2) == null ? "" : ", and changes to it"));
  }

  private static String read() {
    try (InputStream in = Installed.class.getResourceAsStream(COMMIT)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String running() {
    return System.getProperty("java.version")
        + " ("
        + System.getProperty("java.vendor")
        + ") in "
        + System.getProperty("java.home");
  }

  private static Optional<String> source() {
    return Optional.ofNullable(Installed.class.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(Installed::path);
  }

  private static String path(URL location) {
    try {
      return Path.of(location.toURI()).toString();
    } catch (URISyntaxException | RuntimeException e) {
      return location.toString();
    }
  }
}
