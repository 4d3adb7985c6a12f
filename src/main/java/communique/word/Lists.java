package communique.word;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lists of a document: one with points for all, and for each that is numbered one of its own.
 */
final class Lists {

  /** The number of the list with points, and no list. */
  static final int POINTS = 1;

  static final int NONE = 0;

  private int last = POINTS;

  /** A list that begins at one. */
  int numbered() {
    last++;
    return last;
  }

  /** The numbered lists as the part of the document lists them. */
  String xml() {
    return IntStream.rangeClosed(POINTS + 1, last)
        .mapToObj(
            number ->
                "<w:num w:numId=\""
                    + number
                    + "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                    + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
        .collect(Collectors.joining());
  }
}
