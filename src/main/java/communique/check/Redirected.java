package communique.check;

import communique.check.change.Unchanged;
import communique.model.Item;
import communique.model.Site;
import communique.problem.KeyPath;
import communique.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Addresses of old that readers were sent on from: they still lead to the same record, as long as
 * that is there.
 *
 * @param kept what is the same under another name
 */
record Redirected(History history, Unchanged kept) {

  Stream<Problem> problems() {
    return history.before().dossier().site().redirects().stream()
        .flatMap(redirect -> problem(redirect).stream());
  }

  private Optional<Problem> problem(Site.Redirect was) {
    String to = kept.moved(was.to().id());
    boolean there = history.now().dossier().item(to).flatMap(Item::entry).isPresent();
    Optional<String> now = now(was.from());
    if (!there || now.map(kept::moved).filter(to::equals).isPresent()) {
      return Optional.empty();
    }
    String instead = now.map(other -> "\"" + other + "\"").orElse("nowhere");
    return Optional.of(
        Problem.of(
                HistoryRules.REMOVED_WITHOUT_REDIRECT,
                new KeyPath(history.settings(), List.of("redirects")),
                "readers of \"%s\" were sent to \"%s\", and now to %s"
                    .formatted(was.from(), to, instead))
            .hint("put back " + was.from() + ": " + to + " under redirects"));
  }

  /** Where the old address leads now: on, or to a record that has its id. */
  private Optional<String> now(String from) {
    return history.now().dossier().site().redirects().stream()
        .filter(redirect -> redirect.from().equals(from))
        .map(redirect -> redirect.to().id())
        .findFirst()
        .or(() -> history.now().dossier().item(from).map(Item::id));
  }
}
