package communique.check;

import communique.model.Dossier;
import communique.model.Entry;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
      List<Shown> all = ShownWords.of((Record) entry, context.dossier());
      all.forEach(shown -> check(shown, context.at(shown.at())));
      published(entry, context).forEach(left -> checkPublished(left, all, context));
    }
  }

  /** What readers of this build are shown of it, if that is not all. */
  private static Stream<Entry> published(Entry entry, CheckContext context) {
    Dossier seen = context.published().dossier();
    return Stream.of(seen)
        .filter(dossier -> dossier != context.dossier())
        .flatMap(dossier -> dossier.item(entry.id()).stream())
        .flatMap(item -> item.entry().stream());
  }

  /** Words that stay on pages though every source that prints them is hidden from the reader. */
  private static void checkPublished(Entry left, List<Shown> all, CheckContext context) {
    Dossier seen = context.published().dossier();
    Cuttings.Desk desk = new Cuttings.Desk(seen, context.snapshots(), Optional.of(left));
    for (Shown shown : ShownWords.of((Record) left, seen)) {
      shown.fragments().stream()
          .filter(words -> isMissing(desk, shown, words))
          .forEach(
              words ->
                  all.stream()
                      .filter(whole -> whole.wording().equals(shown.wording()))
                      .filter(whole -> !isMissing(context.desk(), whole, words))
                      .findFirst()
                      .ifPresent(whole -> tellHidden(words, context.at(whole.at()))));
    }
  }

  private static boolean isMissing(Cuttings.Desk desk, Shown shown, String words) {
    return desk.of(shown.sources(), shown.wording(), words)
        .filter(cuttings -> !cuttings.quote(words))
        .isPresent();
  }

  private static void tellHidden(String words, CheckContext context) {
    context.tell(
        "%s is in quotation marks here, but the source that prints it is hidden from the readers of this build"
            .formatted(Told.quoted(words)),
        Optional.of(
            "put the words where that source is cited, so that they are hidden with it, or take the"
                + " marks and the words away"));
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
          "%s is %s, but not in %s".formatted(Told.quoted(words), how, cuttings.names()),
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
