package communique.check;

import communique.model.Entry;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Words that we show as a quotation, in quotation marks or as a block quote, and that no cited
 * source prints as quoted. As long as one of the sources cannot be compared, it may be the one that
 * does, and nothing is told.
 */
final class FragmentNotQuoted implements Check<Entry> {

  @Override
  public Rule rule() {
    return Rule.error(
        "fragment-not-quoted",
        "Words in quotation marks, in any text or in prose, or a block quote, are not printed as"
            + " quoted by a source cited there; compared with --snapshots.");
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public boolean canLook(CheckContext context) {
    return context.snapshots().areGiven();
  }

  @Override
  public void check(Entry entry, CheckContext context) {
    if (canLook(context)) {
      ShownWords.of((Record) entry, context.dossier())
          .forEach(shown -> check(shown, context.at(shown.at())));
    }
  }

  private static void check(Shown shown, CheckContext context) {
    for (String words : shown.fragments()) {
      context
          .desk()
          .of(shown.sources(), shown.wording(), words)
          .filter(cuttings -> !cuttings.quote(words))
          .ifPresent(cuttings -> tell(shown, words, cuttings, context));
    }
    shown
        .repeated()
        .forEach(
            words ->
                context
                    .desk()
                    .of(shown.sources(), shown.wording(), words)
                    .filter(cuttings -> cuttings.printing(words).isEmpty())
                    .ifPresent(cuttings -> tell(shown, words, cuttings, context)));
  }

  private static void tell(Shown shown, String words, Cuttings cuttings, CheckContext context) {
    List<Cuttings.Cutting> printing = cuttings.printing(words);
    String how = shown.quoted() ? "a block quote here" : "in quotation marks here";
    if (printing.isEmpty()) {
      context.tell(
          "%s is %s, but not in the saved article of %s"
              .formatted(Told.quoted(words), how, cuttings.names()),
          Optional.of(
              Hints.nearest(words, cuttings)
                  .orElse("take the marks away, or put in the words that are quoted there")));
    } else {
      context.tell(
          "%s is %s, but %s prints it outside quotation marks"
              .formatted(Told.quoted(words), how, printing.get(0).source().id()),
          Optional.of("take the marks away, or put in the words that are quoted there"));
    }
  }
}
