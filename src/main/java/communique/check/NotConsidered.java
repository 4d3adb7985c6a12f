package communique.check;

import communique.model.Entry;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A sheet with keys that nobody has looked for. Withdrawn records are left alone, and so are drafts
 * that this reader does not see.
 */
final class NotConsidered implements Check<Entry> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "not-considered",
        "A key that every reader of the sheet expects is absent, not even not-stated.");
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, CheckContext context) {
    List<String> keys = entry.notConsidered(context.dossier().site());
    boolean isShown =
        !context.published().reader().isUnfinished(entry.editorial())
            && entry.editorial().withdrawn().isEmpty();
    if (isShown && !keys.isEmpty()) {
      context.tell(
          "nobody has looked for %s, which readers of this sheet expect"
              .formatted(String.join(", ", keys)),
          Optional.of("write what the sources say, or not-stated if they do not say it"));
    }
  }
}
