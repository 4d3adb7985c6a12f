package communique.content;

import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Controls;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Bytes to text: strictly UTF-8, without control characters, lost letters and marks of a merge, and
 * no larger than a person curates.
 */
final class SourceText {

  /** In bytes. */
  static final int LARGEST = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SourceText() {}

  /**
   * The text of a file; nothing if a problem was told. Line ends come out as LF.
   *
   * @param bytes all of them, or the first of them as long as these are too many
   */
  static Optional<String> decode(String file, byte[] bytes, Consumer<Problem> problems) {
    if (bytes.length > LARGEST) {
      problems.accept(
          Problem.of(
                  ReadingRules.TOO_LARGE,
                  Location.of(file),
                  "the file has more than "
                      + LARGEST
                      + " bytes, which are the most that can be read")
              .hint("split it into several files"));
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return withoutControls(file, text, problems);
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      problems.accept(
          Problem.of(
                  ReadingRules.INVALID_ENCODING, endOf(file, before), "this byte is not UTF-8 text")
              .hint("save the file as UTF-8"));
      return Optional.empty();
    }
  }

  private static Optional<String> withoutControls(
      String file, String decoded, Consumer<Problem> problems) {
    String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    OptionalInt control = Controls.find(text);
    if (control.isPresent()) {
      int at = control.getAsInt();
      problems.accept(
          Problem.of(
                  ReadingRules.INVALID_ENCODING,
                  endOf(file, text.substring(0, at)),
                  Controls.message(text, at))
              .hint(Controls.hint(text, at)));
      return Optional.empty();
    }
    return withoutConflict(file, text.replace("\r\n", "\n").replace('\r', '\n'), problems);
  }

  /** Nothing else is told of such a file: half of what follows would be wrong. */
  private static Optional<String> withoutConflict(
      String file, String text, Consumer<Problem> problems) {
    Optional<Mark> marker = ConflictMarkers.first(text, file.endsWith(".md"));
    marker.ifPresent(
        at ->
            problems.accept(
                Problem.of(
                        ReadingRules.CONFLICT_MARKER,
                        Location.of(file, at),
                        "a merge left this line: two versions of what stands around it are in the file")
                    .hint(
                        "choose between them, and take out the lines of <<<<<<<, |||||||, ======="
                            + " and >>>>>>>")));
    return marker.isPresent() ? Optional.empty() : Optional.of(text);
  }

  /** The character after that text. */
  private static Location endOf(String file, String before) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Location(file, line, before.codePointCount(start, before.length()) + 1, 1);
  }
}
