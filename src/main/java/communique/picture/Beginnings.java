package communique.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first bytes of a file tell of it. */
final class Beginnings {

  private static final int LONGEST = 64;

  private static final Map<Format, String> READ =
      Map.of(Format.JPEG, "\u00FF\u00D8\u00FF", Format.PNG, "\u0089PNG\r\n\u001A\n");

  /** Byte by byte as Latin-1. */
  private static final Map<String, Pattern> OTHERS =
      Map.of(
          "a GIF", Pattern.compile("(?s)GIF8.*"),
          "a WebP picture", Pattern.compile("(?s)RIFF.{4}WEBP.*"),
          "an AVIF picture", Pattern.compile("(?s).{4}ftypavi[fs].*"),
          "a HEIC picture, as telephones take them", Pattern.compile("(?s).{4}ftyp(hei|hev|mif).*"),
          "a TIFF picture", Pattern.compile("(?s)(II\\*\u0000|MM\u0000\\*).*"),
          "a BMP picture", Pattern.compile("(?s)BM.*"),
          "a PDF file", Pattern.compile("(?s)%PDF-.*"),
          "an SVG drawing or a web page", Pattern.compile("(?s)(\u00EF\u00BB\u00BF)?\\s*<.*"));

  private Beginnings() {}

  /** The kind of picture that it is, if it is one that is read. */
  static Optional<Format> format(byte[] bytes) {
    String first = first(bytes);
    return READ.entrySet().stream()
        .filter(known -> first.startsWith(known.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What it is called, if it is something else. */
  static String other(byte[] bytes) {
    String first = first(bytes);
    return OTHERS.entrySet().stream()
        .filter(known -> known.getValue().matcher(first).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("no picture");
  }

  private static String first(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
  }
}
