package communique.curate.transfer;

import communique.curate.edit.Refused;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What imports of one file wrote, so that the next one knows what was edited since: a text file in
 * the dossier's folder {@code .imports}, to be kept with the records.
 */
final class Ledger {

  static final String FOLDER = ".imports";
  static final String ENDING = ".tsv";

  private static final String HEAD =
      "# What communique import wrote, by row: it tells a later import what was edited since."
          + " Keep it with the records; do not edit it.";

  private static final int FIXED = 3;

  private final Path file;
  private final Map<String, Line> lines;

  private Ledger(Path file, Map<String, Line> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * What was written of a row.
   *
   * @param fields the print of the value of each field, see {@link Canonical}
   */
  record Line(Kind kind, String id, Map<String, String> fields) {

    Optional<String> field(String name) {
      return Optional.ofNullable(fields.get(name));
    }
  }

  /**
   * Reads what is known of a file; nothing if it is imported for the first time.
   *
   * @param source the id of the file among the sources
   */
  static Ledger read(Path root, String source) throws Refused, IOException {
    Path file = root.resolve(FOLDER).resolve(source + ENDING);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Path link : List.of(file, root.resolve(FOLDER))) {
      if (Files.isSymbolicLink(link)) {
        throw new Refused(link + " is a link: nothing is read or written through it");
      }
    }
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.startsWith("#") && !line.isBlank()) {
          parse(file, line, lines);
        }
      }
    }
    return new Ledger(file, lines);
  }

  private static void parse(Path file, String line, Map<String, Line> lines) throws Refused {
    String[] cells = line.split("\t", -1);
    try {
      Map<String, String> fields = new LinkedHashMap<>();
      for (String field : Arrays.asList(cells).subList(FIXED, cells.length)) {
        int middle = field.lastIndexOf('=');
        fields.put(field.substring(0, middle), field.substring(middle + 1));
      }
      Kind kind = Kind.valueOf(cells[1]);
      lines.put(
          URLDecoder.decode(cells[0], StandardCharsets.UTF_8), new Line(kind, cells[2], fields));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Refused(file + " cannot be read: \"" + Cells.shortened(line) + "\"")
          .hint("take this file from Git again: without it nothing tells what was edited");
    }
  }

  Map<String, Line> lines() {
    return lines;
  }

  Path file() {
    return file;
  }

  /** The same file with other lines. */
  static byte[] bytes(Map<String, Line> lines) {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    lines.forEach(
        (row, line) ->
            out.append(URLEncoder.encode(row, StandardCharsets.UTF_8))
                .append('\t')
                .append(line.kind().name())
                .append('\t')
                .append(line.id())
                .append(
                    line.fields().entrySet().stream()
                        .map(field -> "\t" + field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining()))
                .append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
