package communique.model;

import java.util.Optional;

/**
 * Words that a record says stand in its source, letter for letter.
 *
 * @param key the key they stand under; after a point that of a record inside
 * @param kind what the record says of them
 * @param words the words
 * @param prefix words directly before, if the words stand there twice
 * @param suffix words directly after, if the words stand there twice
 * @param row words in the same line, if the source is a table
 * @param column the name of the column, if it is a table
 */
public record Verbatim(
    String key,
    Kind kind,
    String words,
    Optional<String> prefix,
    Optional<String> suffix,
    Optional<String> row,
    Optional<String> column) {

  /** What a record says of words. */
  public enum Kind {
    /** The source prints them in quotation marks. */
    QUOTATION,
    /** They carry a fact, and are selected as by a W3C TextQuoteSelector. */
    EVIDENCE,
    /** They stand by other words, and no prefix or suffix is given for them. */
    ASIDE
  }

  /** Words in running text. */
  static Verbatim beside(
      String key, Kind kind, String words, Optional<String> prefix, Optional<String> suffix) {
    return new Verbatim(key, kind, words, prefix, suffix, Optional.empty(), Optional.empty());
  }

  /** Words beside others, under that key. */
  static Verbatim aside(String key, String words) {
    return beside(key, Kind.ASIDE, words, Optional.empty(), Optional.empty());
  }
}
