package communique.check;

import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Printing;
import communique.model.Quoting;
import communique.model.Source;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything in one entry that is compared with saved articles, and what becomes of it. */
record Compared(Dossier dossier, Snapshots snapshots, Entry entry) {

  /** One for each passage. */
  Stream<Comparison.Fate> fates() {
    Stream.Builder<Comparison.Fate> fates = Stream.builder();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Quoting quoting) {
            Collections.nCopies(
                    quoting.verbatims().size(), snapshots.fate(dossier, quoting.source()))
                .forEach(fates::add);
          } else if (value instanceof Printing printing) {
            printing.prints().stream().flatMap(this::printed).forEach(fates::add);
          }
        });
    ShownWords.of((Record) entry, dossier).stream().flatMap(this::shown).forEach(fates::add);
    return fates.build();
  }

  private Stream<Comparison.Fate> printed(Printing.Print print) {
    List<Ref<Source>> sources = print.cite().stream().map(Citation::source).distinct().toList();
    return print.words().wordings().stream()
        .map(wording -> desk().fate(desk().printing(print, wording, sources), sources))
        .flatMap(Optional::stream);
  }

  private Stream<Comparison.Fate> shown(Shown shown) {
    return shown.fragments().stream()
        .map(
            words ->
                desk().fate(desk().of(shown.sources(), shown.wording(), words), shown.sources()))
        .flatMap(Optional::stream);
  }

  private Cuttings.Desk desk() {
    return new Cuttings.Desk(dossier, snapshots, Optional.of(entry));
  }
}
