package communique.check;

import communique.model.Entry;
import communique.problem.Rule;
import java.util.Optional;

/**
 * A statement or a source that another record tells already, or a sheet that is the copy of
 * another: pages would count two. A withdrawn one is not told any more.
 */
final class RecordTwice implements Check<Entry> {

  @Override
  public Rule rule() {
    return ToldTwice.RULE;
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, CheckContext context) {
    if (entry.editorial().isForReaders()) {
      context
          .survey()
          .told(entry)
          .filter(first -> !first.equals(entry.id()))
          .ifPresent(
              first ->
                  context.tell(
                      context.origin().then("id"),
                      "this tells the same as \"" + first + "\"",
                      Optional.of("keep one of the two, or say what tells this one from it")));
    }
  }
}
