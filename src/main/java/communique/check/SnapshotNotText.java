package communique.check;

import communique.model.SavedArticle;
import communique.model.Source;
import communique.problem.Rule;
import java.util.Optional;

/** A saved article that is no text, so that no words can be looked up in it. */
final class SnapshotNotText implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.error(
        "snapshot-not-text",
        "The saved article is HTML, a PDF file or in another encoding than UTF-8, so that no words"
            + " can be looked up in it; compared with --snapshots.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, CheckContext context) {
    context
        .snapshots()
        .saved(source)
        .filter(SavedArticle.NotText.class::isInstance)
        .map(SavedArticle.NotText.class::cast)
        .ifPresent(file -> tell(source, file, context.then("snapshot").then("file")));
  }

  private static void tell(Source source, SavedArticle.NotText file, CheckContext context) {
    String name = source.snapshot().map(Source.Snapshot::file).map(Told::quoted).orElse("");
    context.tell("the saved article " + name + " is " + file.kind(), Optional.of(file.remedy()));
  }
}
