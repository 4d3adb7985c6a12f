package communique.curate.transfer.bibtex;

import java.util.Map;
import java.util.Optional;

/**
 * An entry of BibTeX.
 *
 * @param type in lowercase, as {@code article}
 * @param key by which it is cited
 * @param line on which it begins, 1-based
 * @param fields by their names in lowercase, as TeX: with braces and accents as written
 */
public record BibEntry(String type, String key, int line, Map<String, String> fields) {

  /** The field of that name as it is written, if it is there and not blank. */
  public Optional<String> raw(String field) {
    return Optional.ofNullable(fields.get(field)).filter(words -> !words.isBlank());
  }

  /** The first of these fields that is there, as plain words. */
  public Optional<String> words(String... names) {
    for (String name : names) {
      Optional<String> words = raw(name).map(TexWords::plain).filter(one -> !one.isEmpty());
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }
}
