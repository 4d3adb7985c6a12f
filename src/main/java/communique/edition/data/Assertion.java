package communique.edition.data;

import communique.model.Citation;
import communique.model.Release;
import communique.model.Rendition;
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
 * @param inferred whether we infer the value, rather than the passage saying it
 * @param doubt why the words may not be what was said; nothing if nobody doubts it
 * @param evidence the passage; nothing if the curator gave none
 * @param worded the language of the passage, a BCP 47 tag; nothing if it is not known
 * @param release whether the record is published
 * @param seen since when the source has been public, and when it was last looked at; nothing if
 *     neither is known
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
    boolean inferred,
    Optional<Rendition.Doubt> doubt,
    Optional<Citation> evidence,
    Optional<String> worded,
    Release release,
    Optional<Seen> seen) {

  private static final int ID_BYTES = 10;

  /** When a source became public, and when it was last looked at: ISO 8601 or EDTF. */
  public record Seen(String first, String last) {}

  /** What the passage does for the value; nothing if there is none, or none of its words. */
  public Optional<String> support() {
    return evidence.flatMap(cite -> Support.of(cite, inferred));
  }

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
