package communique.content;

import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: strictly UTF-8, without control characters, and no larger than a person curates.
 */
final class SourceText {

  /** In bytes. */
  static final int LARGEST = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\x{80}-\\x{84}\\x{86}-\\x{9F}\uFFFE\uFFFF]");

  private SourceText() {}

  /** The text of a file; nothing if a problem was told. Line ends come out as LF. */
  static Optional<String> decode(String file, byte[] bytes, Consumer<Problem> problems) {
    if (bytes.length > LARGEST) {
      problems.accept(
          Problem.of(
                  ReadingRules.TOO_LARGE,
                  Location.of(file),
                  "the file has " + bytes.length + " bytes; at most " + LARGEST + " can be read")
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
    Matcher control = CONTROL.matcher(text);
    if (control.find()) {
      String name = String.format("U+%04X", text.codePointAt(control.start()));
      problems.accept(
          Problem.of(
              ReadingRules.INVALID_ENCODING,
              endOf(file, text.substring(0, control.start())),
              "the control character " + name + " cannot be part of a text"));
      return Optional.empty();
    }
    return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** The character after that text. */
  private static Location endOf(String file, String before) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Location(file, line, before.codePointCount(start, before.length()) + 1, 1);
  }
}
