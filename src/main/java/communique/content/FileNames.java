package communique.content;

import communique.shape.Normal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names in a folder without what changes between disks and browsers: the normal form of letters
 * with marks, upper and lower case, and the percent signs of an address. The folder is listed when
 * it is first asked.
 */
final class FileNames {

  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");

  private final Path folder;
  private Optional<Map<String, List<String>>> names = Optional.empty();

  FileNames(Path folder) {
    this.folder = folder;
  }

  /** The only name in the folder that is like that one. */
  Optional<String> like(String name) {
    List<String> alike = names().getOrDefault(folded(name), List.of());
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private Map<String, List<String>> names() {
    if (names.isEmpty()) {
      names = Optional.of(list());
    }
    return names.get();
  }

  private Map<String, List<String>> list() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.groupingBy(FileNames::folded));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Case is folded by way of capitals, so that ß is ss and the Greek sigmas are one. */
  private static String folded(String name) {
    String decoded =
        ENCODED
            .matcher(name)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        URLDecoder.decode(part.group(), StandardCharsets.UTF_8)));
    return Normal.composed(decoded).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
