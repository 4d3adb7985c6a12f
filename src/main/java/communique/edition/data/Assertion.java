package communique.edition.data;

import communique.model.Citation;
import communique.model.Release;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What one record says of one property in one language, by one passage of one source.
 *
 * @param record the record's id
 * @param kind the record's kind, such as {@code summit}
 * @param part the id of the claim or part inside the record; empty if it is the record itself
 * @param property the keys that lead to it in the content files, with points between
 * @param value the value as it is written there, or the words
 * @param language a BCP 47 tag, if the value is words
 * @param qualifiers what belongs to the value, as a JSON object on one line
 * @param link the way to where readers find it, from the site's root; may be empty
 * @param evidence the passage; nothing if the curator gave none
 * @param release whether the record is published
 * @param seen when the source is known to have said so; nothing if it is not known
 */
public record Assertion(
    String record,
    String kind,
    String part,
    String property,
    String value,
    Optional<String> language,
    String qualifiers,
    String link,
    Optional<Citation> evidence,
    Release release,
    Optional<Seen> seen) {

  private static final int ID_BYTES = 10;

  /** When a source is known to have said something: ISO 8601 or EDTF. */
  public record Seen(String first, String last) {}

  /** Whether the value is words that a source prints as somebody's. */
  boolean isQuoted() {
    return property.endsWith(".quote");
  }

  /** Twenty hexadecimal digits, the same wherever the same is said by the same words. */
  public String id() {
    String all =
        String.join(
            "\u0000",
            record,
            part,
            property,
            value,
            language.orElse(""),
            qualifiers,
            evidence.map(cite -> cite.source().id()).orElse(""),
            evidence.map(Citation::words).orElse(""));
    return HexFormat.of().formatHex(sha256(all), 0, ID_BYTES);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
