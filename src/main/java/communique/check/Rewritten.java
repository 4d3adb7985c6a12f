package communique.check;

import communique.check.change.Unchanged;
import communique.model.Change;
import communique.model.Text;
import communique.problem.Location;
import communique.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entries of changes.yaml that readers were shown: they stay as they were, but for translations
 * that come to them. Those of a record that is no longer there go with it.
 *
 * @param kept what is the same under another name
 */
record Rewritten(History history, Unchanged kept) {

  private static final String SETTINGS = "site.yaml";
  private static final String CHANGES = "changes.yaml";

  Stream<Problem> problems() {
    return history.before().dossier().all(Change.class).stream()
        .filter(
            change -> history.now().dossier().item(kept.moved(change.record().id())).isPresent())
        .flatMap(change -> problem(change).stream());
  }

  private Optional<Problem> problem(Change was) {
    return history
        .current(was, kept)
        .map(Change.class::cast)
        .map(now -> altered(was, now))
        .orElseGet(() -> Optional.of(gone(was)));
  }

  private Problem gone(Change was) {
    String settings = history.settings();
    String folder = settings.substring(0, settings.length() - SETTINGS.length());
    return Problem.of(
            HistoryRules.ENTRY_REWRITTEN,
            Location.of(folder + CHANGES),
            "the entry \"%s\", which readers were shown, is gone".formatted(was.id()))
        .hint("put it back; what was wrong with it is said by a new entry");
  }

  private Optional<Problem> altered(Change was, Change now) {
    return fields(was, now)
        .map(
            field ->
                Problem.of(
                        HistoryRules.ENTRY_REWRITTEN,
                        history.now().dossier().origin(now).then(field),
                        "the entry \"%s\" says something else under %s than readers were shown"
                            .formatted(now.id(), field))
                    .hint("put back what it said, and say in a new entry what was wrong with it"))
        .findFirst();
  }

  private Stream<String> fields(Change was, Change now) {
    Map<String, Boolean> stays = new LinkedHashMap<>();
    stays.put("of", was.of().isEmpty() || now.of().isPresent());
    stays.put("on", was.on().equals(now.on()));
    stays.put("kind", was.kind() == now.kind());
    stays.put("before", stays(was.before(), now.before()));
    stays.put("after", stays(was.after(), now.after()));
    stays.put("reason", stays(was.reason(), now.reason()));
    return stays.entrySet().stream().filter(field -> !field.getValue()).map(Map.Entry::getKey);
  }

  /** A translation may come to it, and the order of the languages be another one. */
  private static boolean stays(Optional<Text> was, Optional<Text> now) {
    List<Text.Wording> words = now.map(Text::wordings).orElse(List.of());
    return was.stream().flatMap(text -> text.wordings().stream()).allMatch(one -> said(one, words));
  }

  private static boolean said(Text.Wording one, List<Text.Wording> words) {
    return words.stream()
        .anyMatch(
            other ->
                other.words().equals(one.words())
                    && (one.language().isEmpty() || other.language().equals(one.language())));
  }
}
