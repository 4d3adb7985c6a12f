package communique.check;

import communique.check.article.Fragments;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Site;
import communique.model.Source;
import communique.problem.Rule;
import java.util.Optional;

/**
 * Words in quotation marks in a text around which no source is cited for them. What a source is
 * called, and what a change tells of a record, are no quotations of ours.
 *
 * @param over what holds texts
 */
record UnattributedQuote<T>(Class<T> over) implements Check<T> {

  static final Rule RULE =
      Rule.error(
          "unattributed-quote",
          "Words stand in quotation marks in a heading, a passage, a name, a message or another text"
              + " around which no source is cited.");

  static UnattributedQuote<Entry> inEntries() {
    return new UnattributedQuote<>(Entry.class);
  }

  static UnattributedQuote<Site> inSettings() {
    return new UnattributedQuote<>(Site.class);
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(T holder, CheckContext context) {
    if (!(holder instanceof Source) && !(holder instanceof Change)) {
      ShownWords.of((Record) holder, context.dossier()).stream()
          .filter(shown -> shown.sources().isEmpty())
          .forEach(shown -> check(shown, context.at(shown.at())));
    }
  }

  private static void check(Shown shown, CheckContext context) {
    Fragments.of(shown.wording().words()).stream()
        .findFirst()
        .ifPresent(
            words ->
                context.tell(
                    Told.quoted(words)
                        + " stands here as a quotation, and no source is cited for it",
                    Optional.of(
                        "cite the source, in prose with [@<source>], or take the quotation marks away")));
  }
}
