package communique.check;

import communique.check.History.Alteration;
import communique.check.History.Finding;
import communique.check.change.Facet;
import communique.check.change.Said;
import communique.model.Body;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Prose;
import communique.model.Rendition;
import communique.model.Text;
import communique.model.Text.Wording;
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
  private static final Wording NOT_STATED = new Wording(Optional.empty(), "Not stated.");
  private static final Wording TAKEN_OUT = new Wording(Optional.empty(), "Taken out.");

  Optional<Finding> find(Alteration altered) {
    boolean named =
        told.stream().flatMap(change -> change.of().stream()).anyMatch(altered.subject()::equals);
    return named ? Optional.empty() : Optional.of(finding(altered, entry(altered)));
  }

  private Finding finding(Alteration altered, MissingEntry entry) {
    Problem problem =
        Problem.of(
                HistoryRules.CHANGED_WITHOUT_ENTRY,
                place(altered),
                "what was published under %s has changed, and changes.yaml does not say so"
                    .formatted(altered.subject().written()))
            .hint(entry.hint());
    return new Finding(problem, Optional.of(entry));
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

  private MissingEntry entry(Alteration altered) {
    return new MissingEntry(
        id(altered),
        altered.record().id(),
        Optional.of(altered.subject()),
        history.now().today(),
        altered.kinds(),
        words(altered),
        told.stream().filter(change -> change.of().isEmpty()).map(Change::id).findFirst());
  }

  /** What can be told of it; where no words were changed, there are none that tell it. */
  private Optional<MissingEntry.Words> words(Alteration altered) {
    Said was = altered.before(history);
    Said is = altered.now(history);
    boolean wasGap = was.isSilent() || was.gaps() > is.gaps();
    boolean isGap = (is.isSilent() && !altered.is().values().isEmpty()) || is.gaps() > was.gaps();
    Optional<Wording> before =
        Optional.<Wording>empty()
            .or(() -> utterance(altered, was, is))
            .or(() -> was.wording(is))
            .or(() -> Optional.of(NOT_STATED).filter(gap -> wasGap));
    Wording after = is.wording(was).orElse(isGap ? NOT_STATED : TAKEN_OUT);
    return before
        .filter(words -> !words.equals(after))
        .map(words -> new MissingEntry.Words(words, after));
  }

  /** Of a rendition that is gone the verb alone tells little. */
  private Optional<Wording> utterance(Alteration altered, Said was, Said is) {
    return altered.is().values().isEmpty()
        ? altered
            .was()
            .only(Rendition.class)
            .flatMap(gone -> utterance(gone, altered.earlier()))
            .filter(words -> !Said.holdsMarks(words.words()))
            .filter(words -> was.isToldBy(new Text(List.of(words)), is))
        : Optional.empty();
  }

  /** The verb with the words, or what they say; else with what the statement comes to. */
  private Optional<Wording> utterance(Rendition gone, Entry statement) {
    Language home = history.before().dossier().site().language();
    Text told = gone.says().orElseGet(statement::label);
    return gone.quote()
        .map(quote -> "\u201C" + quote + "\u201D")
        .or(
            () ->
                told.wordings().stream()
                    .filter(one -> one.languageOr(home).equals(home))
                    .map(Wording::words)
                    .findFirst())
        .map(words -> new Wording(Optional.empty(), gone.verb() + ": " + words));
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
