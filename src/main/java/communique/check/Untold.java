package communique.check;

import communique.check.History.Alteration;
import communique.check.change.Facet;
import communique.check.change.Said;
import communique.check.change.Yaml;
import communique.model.Body;
import communique.model.Change;
import communique.model.Prose;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Place;
import communique.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A changed value that no new entry names.
 *
 * @param told the new entries of the record
 */
record Untold(History history, List<Change> told) {

  private static final int LONGEST_ID = 90;
  private static final String NOT_STATED = "\"Not stated.\"";
  private static final String TAKEN_OUT = "\"Taken out.\"";

  Optional<Problem> problem(Alteration altered) {
    boolean named =
        told.stream().flatMap(change -> change.of().stream()).anyMatch(altered.subject()::equals);
    return named
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    HistoryRules.CHANGED_WITHOUT_ENTRY,
                    place(altered),
                    "what was published under %s has changed, and changes.yaml does not say so"
                        .formatted(altered.subject().written()))
                .hint(hint(altered)));
  }

  /** Where it stands now, or stood; running text has its own places. */
  private Place place(Alteration altered) {
    KeyPath record = history.now().dossier().origin(altered.record());
    Facet is = altered.is().values().isEmpty() ? altered.was() : altered.is();
    KeyPath there = is.steps().stream().reduce(record, KeyPath::then, (one, other) -> other);
    return altered
        .is()
        .only(Body.class)
        .flatMap(body -> first(body, altered.was().only(Body.class).orElse(Body.NONE), record))
        .orElse(there);
  }

  /** The first passage that did not stand there. */
  private static Optional<Place> first(Body now, Body before, KeyPath record) {
    Set<String> old =
        before.texts().stream()
            .flatMap(text -> text.prose().passages().stream())
            .map(Prose.Passage::text)
            .collect(Collectors.toSet());
    Predicate<Prose.Passage> isNew = passage -> !old.contains(passage.text());
    return first(now, isNew, record).or(() -> first(now, any -> true, record));
  }

  private static Optional<Place> first(Body body, Predicate<Prose.Passage> fits, KeyPath record) {
    return body.texts().stream()
        .flatMap(
            text ->
                text.prose().passages().stream()
                    .filter(fits)
                    .<Place>map(found -> Location.of(text.file(record.file()), found.mark())))
        .findFirst();
  }

  private String hint(Alteration altered) {
    return told.stream()
        .filter(change -> change.of().isEmpty())
        .findFirst()
        .map(
            change ->
                "say in the entry \"%s\" what it is of: of: %s"
                    .formatted(change.id(), altered.subject().written()))
        .orElseGet(() -> entry(altered));
  }

  /** An entry that can be pasted; the editor says what kind it is and why. */
  private String entry(Alteration altered) {
    return """
        add to changes.yaml, with your reason; the kind is correction, clarification or status:
        - id: %s
          record: %s
          of: %s
          on: %s
          %s
          reason: What stood there was wrong.
        """
        .formatted(
            id(altered),
            altered.record().id(),
            Yaml.scalar(altered.subject().written()),
            history.now().today(),
            told(altered))
        .strip();
  }

  /** What can be told of it; where no words were changed, there are none that tell it. */
  private String told(Alteration altered) {
    Said was = altered.before(history);
    Said is = altered.now(history);
    Optional<String> before = was.isSilent() ? Optional.of(NOT_STATED) : was.example(is);
    boolean isGap = is.isSilent() && !altered.is().values().isEmpty();
    String after = is.example(was).orElse(isGap ? NOT_STATED : TAKEN_OUT);
    return before
        .filter(words -> !words.equals(after))
        .map(words -> "kind: correction\n  before: " + words + "\n  after: " + after)
        .orElse("kind: clarification");
  }

  /** An id that says what it is of, and that no record has. */
  private String id(Alteration altered) {
    String words = altered.record().id() + "-" + altered.subject().written();
    String slug = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String start = slug.substring(0, Math.min(slug.length(), LONGEST_ID)).replaceAll("-$", "");
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? start : start + "-" + n)
        .filter(id -> history.now().dossier().item(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
