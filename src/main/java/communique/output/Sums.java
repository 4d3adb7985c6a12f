package communique.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format of {@code sha256sum}: the list of a build's files. */
final class Sums {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  private Sums() {}

  /**
   * Reads a list. It lies open to everyone, so a line that names no path inside the folder counts
   * for nothing.
   *
   * @return the hash of each path; nothing if there is no such file
   */
  static SortedMap<String, String> read(Path file) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    if (!Files.exists(file)) {
      return sums;
    }
    // Unlike a reader of Files, this one puts up with bytes that are not UTF-8.
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
      in.lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .filter(line -> SitePath.isWritable(line.group(2)))
          .forEach(line -> sums.put(line.group(2), line.group(1)));
    }
    return sums;
  }

  /** Writes a list, sorted by path. */
  static void write(SortedMap<String, String> sums, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, UTF_8)) {
      for (var sum : sums.entrySet()) {
        out.write(sum.getValue() + "  " + sum.getKey() + "\n");
      }
    }
  }
}
