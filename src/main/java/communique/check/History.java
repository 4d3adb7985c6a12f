package communique.check;

import communique.model.Change;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Withdrawn;
import communique.problem.KeyPath;
import communique.problem.Nearest;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.shape.Field;
import communique.shape.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what readers were shown with what they would be shown now. Something added is no change
 * of what was published, nor is a translation; something put otherwise or taken out is.
 *
 * @param before what readers were shown
 * @param now what they would be shown
 * @param settings the file of the settings, as printed
 */
public record History(Publication before, Publication now, String settings) {

  /** The problems, at the records as they stand now. */
  public Problems problems() {
    List<Problem> problems = new ArrayList<>();
    before
        .dossier()
        .entries()
        .filter(entry -> !(entry instanceof Change))
        .forEach(
            entry ->
                current(entry)
                    .ifPresentOrElse(
                        after -> changed(entry, after).ifPresent(problems::add),
                        () -> removed(entry).ifPresent(problems::add)));
    return Problems.of(problems);
  }

  private Optional<Entry> current(Entry entry) {
    return now.dossier()
        .item(entry.id())
        .flatMap(item -> item.entry())
        .filter(after -> after.getClass() == entry.getClass());
  }

  private Optional<Problem> removed(Entry entry) {
    boolean told =
        now.withdrawn().stream().map(Withdrawn::id).anyMatch(entry.id()::equals)
            || now.dossier().site().redirects().stream()
                .map(Site.Redirect::from)
                .anyMatch(entry.id()::equals);
    List<String> ids = now.dossier().all(entry.getClass()).stream().map(Entry::id).toList();
    String to = Nearest.to(entry.id(), ids).orElse("<the record to read now>");
    return told
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    HistoryRules.REMOVED_WITHOUT_REDIRECT,
                    new KeyPath(settings, List.of("redirects")),
                    "%s \"%s\" was published and is gone"
                        .formatted(Kinds.name(entry.getClass()), entry.id()))
                .hint("add redirects: {" + entry.id() + ": " + to + "}, or withdraw the record"));
  }

  private Optional<Problem> changed(Entry entry, Entry after) {
    List<String> keys = changedKeys(entry, after);
    boolean told = !keys.isEmpty() && news(after).findAny().isPresent();
    return keys.isEmpty() || told
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    HistoryRules.CHANGED_WITHOUT_ENTRY,
                    now.dossier().origin(after).then(keys.get(0)),
                    "what was published under %s has changed, and changes.yaml does not say so"
                        .formatted(String.join(", ", keys)))
                .hint(
                    "add to changes.yaml: record: "
                        + entry.id()
                        + ", kind, before, after, reason"));
  }

  /** The changes that are told of a record and were not told before. */
  private Stream<Change> news(Entry after) {
    Set<String> old =
        before.dossier().all(Change.class).stream().map(Change::id).collect(Collectors.toSet());
    return now.dossier().all(Change.class).stream()
        .filter(change -> change.record().id().equals(after.id()))
        .filter(change -> !old.contains(change.id()));
  }

  private List<String> changedKeys(Entry entry, Entry after) {
    Kept kept = new Kept(before.dossier().site().language(), now.dossier().site().language());
    return RecordType.of(entry.getClass().asSubclass(Record.class)).fields().stream()
        .filter(field -> !(field.of(entry) instanceof Editorial))
        .filter(field -> !kept.is(field, new Kept.Pair(field.of(entry), field.of(after))))
        .map(Field::key)
        .toList();
  }
}
