package communique.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format of {@code sha256sum}: the list of a build's files. */
public final class Sums {

  /** The name of the file, at the root of what it lists. */
  public static final String NAME = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  private Sums() {}

  /**
   * Reads a list. It lies open to everyone, so a line that names no path inside the folder counts
   * for nothing.
   *
   * @return the hash of each path; nothing if there is no such file
   */
  static SortedMap<String, String> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new TreeMap<>();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** Reads a list from a stream, which stays open. */
  static SortedMap<String, String> read(InputStream in) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    try {
      // Unlike a reader of Files, this one puts up with bytes that are not UTF-8.
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .filter(line -> SitePath.isWritable(line.group(2)))
          .forEach(line -> sums.put(line.group(2), line.group(1)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return sums;
  }

  /** Writes a list, sorted by path, to a stream, which stays open. */
  public static void write(SortedMap<String, String> sums, OutputStream out) throws IOException {
    for (var sum : sums.entrySet()) {
      out.write((sum.getValue() + "  " + sum.getKey() + "\n").getBytes(UTF_8));
    }
  }
}
