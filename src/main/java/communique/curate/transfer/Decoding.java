package communique.curate.transfer;

import communique.curate.edit.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of a file to text: UTF-8, or UTF-16 that says so by its byte order mark. */
final class Decoding {

  private Decoding() {}

  /**
   * The text without its byte order mark.
   *
   * @param file its name, for what is told
   * @throws Refused if it is no such text
   */
  static String text(String file, byte[] bytes) throws Refused {
    Charset charset = charset(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = charset.newDecoder().decode(in).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refused(
              "%s:%d: a byte on this line is not %s text"
                  .formatted(file, line(bytes, in.position(), charset), charset.name()))
          .hint("save the file as UTF-8; in Excel: Save As, CSV UTF-8 (Comma delimited)");
    }
  }

  private static int line(byte[] bytes, int until, Charset charset) {
    return (int)
            new String(bytes, 0, until, charset).chars().filter(letter -> letter == '\n').count()
        + 1;
  }

  private static Charset charset(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
