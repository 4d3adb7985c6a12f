package communique.content;

import communique.model.SavedArticle;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the bytes of a saved article, or says what they are if they are no text. */
final class SnapshotBytes {

  private static final String SAVE =
      "save its words as a text file in UTF-8, and write the name and the sha256 of that file";

  private static final String ENCODING =
      "save it again in UTF-8, and write the sha256 of that file";

  /** What files begin with, byte by byte as Latin-1. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "%PDF-", "a PDF file",
          "PK\u0003\u0004", "a Word document or another packed file",
          "\u00D0\u00CF\u0011\u00E0", "a Word document of the old kind",
          "{\\rtf", "a file of rich text (RTF)",
          "bplist", "a web archive",
          "\u001F\u008B", "a packed file (gzip)",
          "\u0089PNG", "a picture",
          "\u00FF\u00D8\u00FF", "a picture");

  /** A page that somebody saved as it is, or a piece of one. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?i)\\A\\s*+(?:<!doctype html|<html|<\\?xml)"
              + "|</(?:p|div|span|a|b|i|em|strong|body|head|h[1-6]|li|ul|td|tr|table|article)>");

  private static final Pattern MHTML =
      Pattern.compile("(?im)\\A[^<]{0,2000}^Content-Type: multipart/related");

  private SnapshotBytes() {}

  static SavedArticle read(byte[] bytes) {
    return beginning(bytes)
        .<SavedArticle>map(kind -> new SavedArticle.NotText(kind, SAVE))
        .orElseGet(() -> decoded(bytes));
  }

  private static Optional<String> beginning(byte[] bytes) {
    String first = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return BEGINNINGS.entrySet().stream()
        .filter(known -> first.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static SavedArticle decoded(byte[] bytes) {
    if (isUtf16(bytes)) {
      return new SavedArticle.NotText("text in UTF-16", ENCODING);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return article(bytes, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return new SavedArticle.NotText(
          "in another encoding than UTF-8, such as Windows-1252, EUC-KR or GB 18030", ENCODING);
    }
  }

  private static SavedArticle article(byte[] bytes, String text) {
    if (HTML.matcher(text).find()) {
      return new SavedArticle.NotText("HTML, with its tags between the words", SAVE);
    }
    if (ConflictMarkers.areAllIn(text)) {
      return new SavedArticle.Unread("has the marks of a merge in it: nobody has chosen yet");
    }
    return MHTML.matcher(text).find()
        ? new SavedArticle.NotText("a saved web page (MHTML)", SAVE)
        : new SavedArticle.Read(sha256(bytes), text);
  }

  /** By its mark, or since every other byte of its beginning is 0. */
  private static boolean isUtf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE || (bytes.length > 3 && isHalfEmpty(bytes));
  }

  private static boolean isHalfEmpty(byte[] bytes) {
    return (bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0)
        || (bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
