package communique.check;

import communique.model.SavedArticle;
import communique.model.Source;
import communique.problem.Fix;
import communique.problem.Rule;
import java.util.Locale;
import java.util.Optional;

/** A saved article that is not the one that was read, or that is not there. */
final class SnapshotChanged implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.error(
        "snapshot-changed",
        "The saved article is not the one that was read, or is not in the folder; compared with"
            + " --snapshots.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, CheckContext context) {
    source
        .snapshot()
        .ifPresent(
            snapshot ->
                context
                    .snapshots()
                    .saved(source)
                    .ifPresent(saved -> compare(snapshot, saved, context.then("snapshot"))));
  }

  private static void compare(Source.Snapshot snapshot, SavedArticle saved, CheckContext context) {
    if (saved instanceof SavedArticle.Unread unread) {
      context
          .then("file")
          .tell("the saved article " + Told.quoted(snapshot.file()) + " " + unread.reason());
    } else if (saved instanceof SavedArticle.Read read
        && !read.sha256().equals(snapshot.sha256().toLowerCase(Locale.ROOT))) {
      CheckContext hash = context.then("sha256");
      hash.tell(
          "%s has the SHA-256 %s; the one that was read had %s"
              .formatted(
                  Told.quoted(snapshot.file()),
                  Told.hash(read.sha256()),
                  Told.hash(snapshot.sha256())),
          Optional.of("compare the two; if it is the right one, write sha256: " + read.sha256()),
          Optional.of(new Fix.Replace(hash.place(), snapshot.sha256(), read.sha256(), true)));
    }
  }
}
