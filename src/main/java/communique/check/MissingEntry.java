package communique.check;

import communique.check.change.Said;
import communique.check.change.Yaml;
import communique.model.Change;
import communique.model.Subject;
import communique.model.Text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry that changes.yaml lacks, as far as it can be said without an editor: not what kind of
 * change it is, and not why.
 *
 * @param id an id that no record has
 * @param record the id of the record
 * @param of what of it changed; nothing for a name that the settings give
 * @param on the day on which it is told
 * @param kinds what kinds of change it can be called, the usual one first
 * @param words what it said, and what it says; nothing where no words were changed
 * @param beside the entry of the record that tells a change and does not say of what, if there is
 */
public record MissingEntry(
    String id,
    String record,
    Optional<Subject> of,
    LocalDate on,
    List<Change.Kind> kinds,
    Optional<Words> words,
    Optional<String> beside) {

  /** Copies the list. */
  public MissingEntry {
    kinds = List.copyOf(kinds);
  }

  /**
   * What it said before and what it says now; never the same.
   *
   * @param before words for readers
   * @param after words for readers
   */
  public record Words(Wording before, Wording after) {}

  /** What changed, as an editor calls it: {@code port-talks.held}. */
  public String told() {
    return of.map(subject -> record + "." + subject.written()).orElse(record);
  }

  /** The kinds as an editor writes them. */
  public List<String> kindNames() {
    return kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The same as a choice: {@code correction, clarification or status}. */
  public String choice() {
    List<String> names = kindNames();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /** What would mend it. */
  String hint() {
    return beside
        .flatMap(
            entry ->
                of.map(
                    subject ->
                        "say in the entry \"%s\" what it is of: of: %s"
                            .formatted(entry, subject.written())))
        .orElseGet(this::entry);
  }

  /** An entry that can be pasted; the editor says what kind it is and why. */
  private String entry() {
    return """
        add to changes.yaml, with your reason; the kind is %s:
        - id: %s
          record: %s
          of: %s
          on: %s
          %s
          reason: What stood there was wrong.
        """
        .formatted(
            choice(),
            id,
            record,
            of.map(Subject::written).map(Yaml::scalar).orElse(""),
            on,
            kindAndWords())
        .strip();
  }

  private String kindAndWords() {
    return words
        .map(
            said ->
                "kind: correction\n  before: %s\n  after: %s"
                    .formatted(Said.yaml(said.before()), Said.yaml(said.after())))
        .orElse("kind: clarification");
  }
}
