package communique.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format of {@code sha256sum}: the list of a build's files. */
public final class Sums {

  /** The name of the file, at the root of what it lists. */
  public static final String NAME = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64}) [ *](.+)");

  /** No path of a file is longer. */
  private static final int LONGEST = 1 << 13;

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
      return listed(in);
    }
  }

  /** What was published into a folder, as its list has it; nothing if it has none. */
  public static SortedMap<String, String> listed(Path folder) throws IOException {
    return read(folder.resolve(NAME));
  }

  /** Reads a list from a stream, which stays open. Lines that name no path count for nothing. */
  public static SortedMap<String, String> listed(InputStream in) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    try {
      // Unlike a reader of Files, this one puts up with bytes that are not UTF-8.
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .filter(line -> SitePath.isWritable(line.group(2)))
          .forEach(line -> sums.put(line.group(2), hash(line)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return sums;
  }

  /**
   * Reads a list that a copy is to be judged by. Nothing in it is passed over, for what is cut off
   * is not missed otherwise. What other programs make of a list as they save it does not count: a
   * byte order mark, lines that end in CR LF, capital digits.
   *
   * @throws DamagedList if a line is no hash and path inside the folder, has no end, or names a
   *     path again, or if there is no line
   */
  static SortedMap<String, String> strict(InputStream in) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    Reader reader = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
    int number = 1;
    try {
      for (String line = line(reader); !line.isEmpty(); line = line(reader)) {
        Matcher parts = LINE.matcher(number == 1 ? line.replaceFirst("^\uFEFF", "") : line);
        boolean sound = parts.matches() && SitePath.isInside(parts.group(2));
        if (!sound || sums.put(parts.group(2), hash(parts)) != null) {
          throw new DamagedList(number);
        }
        number++;
      }
    } catch (CharacterCodingException e) {
      throw new DamagedList(number);
    }
    if (sums.isEmpty()) {
      throw new DamagedList(1);
    }
    return sums;
  }

  private static String hash(Matcher line) {
    return line.group(1).toLowerCase(Locale.ROOT);
  }

  /** A line without its end, or what there is of one that has none; empty behind the last. */
  private static String line(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = reader.read();
    while (c >= 0 && c != '\n' && line.length() < LONGEST) {
      line.append((char) c);
      c = reader.read();
    }
    boolean whole = c == '\n' && line.length() > 0;
    String words = line.toString();
    String plain = words.endsWith("\r") ? words.substring(0, words.length() - 1) : words;
    return c < 0 && line.length() == 0 ? "" : plain + (whole ? "" : "\n");
  }

  /** Writes a list, sorted by path, to a stream, which stays open. */
  public static void write(SortedMap<String, String> sums, OutputStream out) throws IOException {
    for (var sum : sums.entrySet()) {
      out.write((sum.getValue() + "  " + sum.getKey() + "\n").getBytes(UTF_8));
    }
  }
}
