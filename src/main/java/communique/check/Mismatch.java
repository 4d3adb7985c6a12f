package communique.check;

import communique.check.History.Alteration;
import communique.check.change.Facet;
import communique.check.change.Said;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Subject;
import communique.model.Text;
import communique.problem.KeyPath;
import communique.problem.Nearest;
import communique.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a new entry says of a value, beside what was said and is said there. If several tell of one
 * value, which changed more than once, one of them has to tell its beginning and one its end.
 *
 * @param told the new entries of the record
 * @param altered what changed in the record
 * @param facets what the record says now
 */
record Mismatch(
    History history, List<Change> told, List<Alteration> altered, Map<Subject, Facet> facets) {

  Stream<Problem> problems(Entry record, Change change) {
    return change.of().stream().flatMap(of -> problems(record, change, of));
  }

  private Stream<Problem> problems(Entry record, Change change, Subject of) {
    Optional<Alteration> alteration =
        altered.stream().filter(one -> one.subject().equals(of)).findFirst();
    Optional<Facet> is =
        alteration.map(Alteration::is).or(() -> Optional.ofNullable(facets.get(of)));
    if (is.isEmpty()) {
      return Stream.of(
          problem(change, "of", "\"%s\" had and has no %s".formatted(record.id(), of.written()))
              .hint(
                  Nearest.hint(
                      of.written(), facets.keySet().stream().map(Subject::written).toList())));
    }
    Said now = Said.by(is.get(), record, history.now().dossier());
    Said before = alteration.map(one -> one.before(history)).orElseGet(() -> Said.nothing(now));
    Stream<Problem> started =
        alteration.isPresent()
            ? wrong(change, of, "before", Change::before, "said", before, now)
            : Stream.empty();
    return Stream.of(
            wrongKind(change, alteration),
            silent(change, alteration),
            started,
            wrong(change, of, "after", Change::after, "says", now, before))
        .flatMap(problems -> problems);
  }

  /** What was put otherwise or taken out is more than added, and what is still there was not. */
  private Stream<Problem> wrongKind(Change change, Optional<Alteration> altered) {
    boolean isOnlySo =
        told.stream()
            .filter(one -> one.of().equals(change.of()))
            .map(Change::kind)
            .allMatch(change.kind()::equals);
    return altered.stream()
        .filter(one -> isOnlySo && !one.isFittedBy(change.kind()))
        .map(
            one ->
                problem(
                        change,
                        "kind",
                        "what was published under %s was changed"
                            .formatted(one.subject().written()))
                    .hint("write correction or clarification, with before, after and reason"));
  }

  /** That a value changed is not told by the name of the value alone. */
  private Stream<Problem> silent(Change change, Optional<Alteration> altered) {
    boolean saysNothing =
        Stream.of(change.before(), change.after(), change.reason()).allMatch(Optional::isEmpty);
    return altered.stream()
        .filter(one -> saysNothing)
        .map(
            one ->
                problem(
                        change,
                        "of",
                        "this does not say what changed under %s"
                            .formatted(one.subject().written()))
                    .hint(
                        "say what stood there before and what stands there after, or the reason"));
  }

  private Stream<Problem> wrong(
      Change change,
      Subject of,
      String key,
      Function<Change, Optional<Text>> words,
      String verb,
      Said here,
      Said there) {
    boolean tells =
        told.stream()
            .filter(one -> one.of().equals(change.of()))
            .map(words)
            .flatMap(Optional::stream)
            .anyMatch(text -> here.isToldBy(text, there));
    return words.apply(change).filter(text -> !tells).stream()
        .map(
            text ->
                problem(
                        change,
                        key,
                        here.untold(text, there),
                        "this is not what the record %s under %s".formatted(verb, of.written()))
                    .hint(
                        here.example(text, there)
                            .map(example -> "for instance " + key + ": " + example)));
  }

  private Problem problem(Change change, String key, String message) {
    return problem(change, key, Optional.empty(), message);
  }

  private Problem problem(Change change, String key, Optional<Language> in, String message) {
    KeyPath there = history.now().dossier().origin(change).then(key);
    return Problem.of(
        HistoryRules.CHANGE_DOES_NOT_MATCH,
        in.map(language -> there.then(language.tag())).orElse(there),
        message);
  }
}
