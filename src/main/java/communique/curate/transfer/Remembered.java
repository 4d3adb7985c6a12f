package communique.curate.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file in which imports remember what they wrote, when a record gets another id: the next import
 * has to find it under the new one.
 *
 * @param file the file
 * @param text what it says
 * @param renamed what it has to say; lines end in LF in both
 * @param moved the file itself under its new name: it bears the id of the source
 */
public record Remembered(Path file, String text, String renamed, Path moved) {

  private static final int ID = 2;

  /**
   * The files that know the record.
   *
   * @param root the folder in which {@code site.yaml} stands
   */
  public static List<Remembered> of(Path root, String old, String now) throws IOException {
    Path folder = root.resolve(Ledger.FOLDER);
    List<Remembered> known = new ArrayList<>();
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Remembered::isLedger).sorted().toList()) {
          Remembered one = one(file, old, now);
          if (!one.text.equals(one.renamed) || !one.file.equals(one.moved)) {
            known.add(one);
          }
        }
      }
    }
    return known;
  }

  private static boolean isLedger(Path file) {
    return file.toString().endsWith(Ledger.ENDING)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static Remembered one(Path file, String old, String now) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    String renamed =
        Arrays.stream(text.split("\n", -1))
            .map(line -> renamed(line, old, now))
            .collect(Collectors.joining("\n"));
    boolean own = String.valueOf(file.getFileName()).equals(old + Ledger.ENDING);
    return new Remembered(
        file, text, renamed, own ? file.resolveSibling(now + Ledger.ENDING) : file);
  }

  private static String renamed(String line, String old, String now) {
    String[] cells = line.split("\t", -1);
    if (line.startsWith("#") || cells.length <= ID || !cells[ID].equals(old)) {
      return line;
    }
    cells[ID] = now;
    return String.join("\t", cells);
  }
}
