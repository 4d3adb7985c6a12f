package communique.curate.reading;

import java.util.Optional;

/**
 * A name that the dossier knows, a sum of money or a date.
 *
 * @param words as printed
 * @param record the id of the record that has the name; nothing for sums and dates
 * @param page where that can be read, from the root of the site
 */
public record Find(
    Kind kind,
    Reading.Extent extent,
    String words,
    Optional<String> record,
    Optional<String> page) {

  /** What was found. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANIZATION,
    SUM,
    DATE
  }

  /** What makes two of them the same: the record, else the words. */
  String identity() {
    return record.map(id -> "#" + id).orElse(words);
  }
}
