package communique.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import communique.problem.Problem;
import communique.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites for tests, and what stands in a folder. */
final class Site {

  private Site() {}

  /** A file with that text. */
  static OutputFile<Text> file(String path, String text) {
    return new OutputFile<>(
        path, () -> new Text(text), (view, out) -> out.write(view.words().getBytes(UTF_8)));
  }

  /** A page with that body. */
  static OutputFile<Text> page(String path, String body) {
    return file(path, "<!DOCTYPE html>\n<html lang=\"en\"><body>\n" + body + "\n</body></html>\n");
  }

  /** Builds a site of those files, whatever is wrong with it. */
  static Published publish(Path folder, OutputFile<?>... files) {
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.write(Arrays.stream(files));
      return out.publish();
    }
  }

  /** What is wrong with the links of a site. */
  static List<String> broken(Path folder, OutputFile<?>... files) {
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.write(Arrays.stream(files));
      return told(folder, out.checkLinks());
    }
  }

  /** Problems as a person reads them, the folder being {@code out}. */
  static List<String> told(Path folder, Problems problems) {
    return problems.list().stream().map(problem -> told(folder, problem)).toList();
  }

  private static String told(Path folder, Problem problem) {
    String words = problem.rule().slug() + " " + problem.place() + ": " + problem.message();
    return words.replace(folder.toString(), "out")
        + problem.hint().map(hint -> " | " + hint).orElse("");
  }

  /** The text of every file in a folder. */
  static SortedMap<String, String> read(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  record Text(String words) {}
}
