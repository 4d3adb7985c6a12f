package communique.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Test cases that are folders, and the switch that refreshes what they expect. */
public final class Cases {

  /** What is printed for a case of a rule, in the case's folder. */
  public static final String EXPECTED = "expected.txt";

  /** Whether what is expected is to be written anew. */
  public static final boolean REFRESH = Boolean.getBoolean("golden.refresh");

  private Cases() {}

  /** Where the cases stand in the source tree, so that a refresh writes what is committed. */
  public static Path root() {
    return Path.of("src", "test", "resources");
  }

  /** The cases of that family, sorted; there has to be one. */
  public static Stream<Path> in(String family) throws IOException {
    List<Path> cases = children(root().resolve(family)).toList();
    assertThat(cases).as("cases of " + family).isNotEmpty();
    return cases.stream();
  }

  /** The folders in a folder, sorted. */
  public static Stream<Path> children(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case's name. */
  public static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  /** Lays the files of a case of a rule over a dossier, without what it expects. */
  public static void lay(Path folder, Path content) throws IOException {
    Trees.copy(folder, content);
    Files.deleteIfExists(content.resolve(EXPECTED));
  }

  /** Compares a text with the expected one, or makes it the expected one. */
  public static void matches(Path expected, String actual) throws IOException {
    if (REFRESH) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  /** Compares a tree with the expected one, or makes it the expected one. */
  public static void matches(Path expected, Map<String, String> actual) throws IOException {
    if (REFRESH) {
      refresh(expected, actual);
    }
    Map<String, String> wanted = Trees.read(expected);
    assertThat(actual.keySet()).isEqualTo(wanted.keySet());
    wanted.forEach((path, text) -> assertThat(actual.get(path)).as(path).isEqualTo(text));
  }

  private static void refresh(Path expected, Map<String, String> actual) throws IOException {
    if (Files.exists(expected)) {
      for (String old : Trees.read(expected).keySet()) {
        Files.delete(expected.resolve(old));
      }
    }
    for (Map.Entry<String, String> file : actual.entrySet()) {
      Path path = expected.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.ISO_8859_1);
    }
  }
}
