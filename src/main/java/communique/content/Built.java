package communique.content;

import communique.shape.Fingerprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A site that was built into the folder of its dossier, as far as its list, in the format of {@code
 * sha256sum}, still tells it: a list that was brought along tells nothing, nor does one of files
 * that are others by now.
 *
 * @param folder where it stands below the content folder, with a slash at its end; empty for the
 *     content folder
 * @param files the SHA-256 of its files, by their paths from there
 */
record Built(String folder, Map<String, String> files) {

  /** The name of such a list. */
  static final String LIST = "SHA256SUMS";

  /** What every site has. */
  private static final String HOME = "index.html";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  /** Endings of records, which no site has. */
  private static final Pattern OF_RECORDS =
      Pattern.compile("(?is).*\\.(md|markdown|mdown|mkdn?|mdx|ya?ml|rst|adoc|toml|properties)");

  /** Copies the map. */
  Built {
    files = Map.copyOf(files);
  }

  /**
   * The site of a list; nothing if it is not that of one which stands there.
   *
   * @param path of the list below the content folder, with {@code /}
   * @param list where it is
   */
  static Optional<Built> of(String path, Path list) {
    Built built = new Built(path.substring(0, path.length() - LIST.length()), lines(list));
    return Optional.of(built).filter(site -> site.isAsListed(HOME, list.resolveSibling(HOME)));
  }

  private static Map<String, String> lines(Path list) {
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(list), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .collect(
              Collectors.toMap(
                  line -> line.group(2), line -> line.group(1), (one, other) -> other));
    } catch (IOException | UncheckedIOException e) {
      return Map.of();
    }
  }

  /** Whether that file, by its path below the content folder, is one of the site. */
  boolean has(String path, Path file) {
    return path.startsWith(folder)
        && !OF_RECORDS.matcher(path).matches()
        && isAsListed(path.substring(folder.length()), file);
  }

  private boolean isAsListed(String path, Path file) {
    String hash = files.get(path);
    if (hash == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Fingerprint.of(in).equals(hash);
    } catch (IOException e) {
      return false;
    }
  }
}
