package communique.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of a site that was built into the folder of its dossier, in the format of {@code
 * sha256sum}.
 *
 * @param path below the content folder, with {@code /}
 * @param list where it is
 */
record Built(String path, Path list) {

  /** The name of such a list. */
  static final String LIST = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("[0-9a-f]{64} [ *](.+)");

  /** The files that it names, below the content folder; none if it cannot be read. */
  Set<String> files() {
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    String folder = path.substring(0, path.length() - LIST.length());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(list), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .map(line -> folder + line.group(1))
          .collect(Collectors.toSet());
    } catch (IOException | UncheckedIOException e) {
      return Set.of();
    }
  }
}
