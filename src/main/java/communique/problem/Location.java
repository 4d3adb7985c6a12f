package communique.problem;

import java.util.Comparator;

/**
 * A stretch of characters on one line of a file.
 *
 * @param file the file, as printed
 * @param line 1-based; 0 means the file as a whole
 * @param column 1-based, counted in code points; 0 means the line as a whole
 * @param length in code points, at least 1 where there is a column
 */
public record Location(String file, int line, int column, int length)
    implements Place, Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::length);

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0, 0);
  }

  /** The stretch that a mark in that file names. */
  public static Location of(String file, Mark mark) {
    return new Location(file, mark.line(), mark.column(), mark.length());
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}, as far as it is known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
