package communique.curate.capture.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * In which encoding bytes are text. Servers and pages lie about it, bytes less so: text in UTF-8 is
 * nearly never anything else, and an encoding in which the bytes have no meaning is none of theirs.
 */
public final class Encoding {

  /** What browsers read for a name, for it is what pages mean by it (WHATWG Encoding). */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("sjis", "windows-31j"));

  /** Control characters of C1: text has none, and in other encodings they are letters. */
  private static final int CONTROLS_FROM = 0x80;

  private static final int CONTROLS_UNTIL = 0x9F;

  private Encoding() {}

  /**
   * Reads bytes as text.
   *
   * @param declared the names of encodings that are said to be theirs, the weightier first
   * @return nothing if they are text in none of these, nor in UTF-8 or UTF-16 with its mark
   */
  public static Optional<String> decode(byte[] bytes, List<String> declared) {
    return marked(bytes)
        .or(() -> strictly(bytes, StandardCharsets.UTF_8))
        .or(() -> declared(bytes, declared));
  }

  /** The only encoding that the bytes shall have. */
  public static Optional<String> decode(byte[] bytes, Charset charset) {
    return strictly(bytes, charset);
  }

  /** The encoding that is meant by a name; nothing if nobody knows it. */
  public static Optional<Charset> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(plain, plain)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> marked(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, StandardCharsets.UTF_16LE);
    }
    return begins(bytes, 0xFE, 0xFF)
        ? strictly(bytes, StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Any bytes are text in a single-byte encoding, so that such a name comes last. */
  private static Optional<String> declared(byte[] bytes, List<String> names) {
    return names.stream()
        .flatMap(name -> named(name).stream())
        .distinct()
        .sorted(Comparator.comparing(Encoding::isOfSingleBytes))
        .flatMap(charset -> strictly(bytes, charset).stream())
        .filter(text -> text.chars().noneMatch(c -> c >= CONTROLS_FROM && c <= CONTROLS_UNTIL))
        .findFirst();
  }

  private static boolean isOfSingleBytes(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
