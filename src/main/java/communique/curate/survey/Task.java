package communique.curate.survey;

import communique.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is left to do.
 *
 * @param left what kind of thing it is
 * @param record the id of the record; empty for the settings and for files
 * @param field the field, see {@link Fields}; empty if it is about the whole record
 * @param says what there is to do, in some words
 * @param languages the languages in which words are missing; else none
 * @param rule the rule that found it, if one did
 * @param hint what would settle it, where a rule says so
 * @param place where to begin
 */
public record Task(
    Left left,
    String record,
    String field,
    String says,
    List<String> languages,
    Optional<String> rule,
    Optional<String> hint,
    Place place) {

  /** Copies the list. */
  public Task {
    languages = List.copyOf(languages);
  }

  /** One that no rule knows of. */
  static Task of(Left left, String record, String field, String says, Place place) {
    return new Task(
        left, record, field, says, List.of(), Optional.empty(), Optional.empty(), place);
  }
}
