package communique.view;

import communique.model.Agreement;
import communique.model.Citation;
import communique.model.Edtf;
import communique.model.Stated;
import communique.model.StatusChange;
import communique.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ladder of an agreement's dates: signed, in effect, ends; only what is reported. */
record Ladder(Desk desk, Agreement agreement) {

  /** The steps of its history in their order, and the first and last days of its terms. */
  List<AgreementView.Step> steps() {
    return Stream.of(
            agreement.history().stream().map(this::reported),
            agreement.term().items().stream().flatMap(term -> start(term).stream()),
            agreement.term().items().stream().flatMap(term -> end(term).stream()))
        .flatMap(steps -> steps)
        .toList();
  }

  private AgreementView.Step reported(StatusChange change) {
    String name = desk.words().say("ladder." + Messages.key(change.status().name()));
    return step(name, change.when(), desk.words().text(change.note()), change.cite());
  }

  private Optional<AgreementView.Step> start(Term term) {
    return term.start().map(day -> step("ladder.starts", day, term.cite()));
  }

  private Optional<AgreementView.Step> end(Term term) {
    return term.end().map(day -> step("ladder.ends", day, term.cite()));
  }

  private AgreementView.Step step(String key, Edtf day, List<Citation> cite) {
    return step(desk.words().say(key), Stated.of(day), Phrase.NONE, cite);
  }

  private AgreementView.Step step(
      String what, Stated<Edtf> when, Phrase note, List<Citation> cite) {
    return new AgreementView.Step(
        what,
        when.value()
            .map(desk.words()::date)
            .orElse(when.notStated() ? desk.words().say("ladder.undated") : ""),
        when.value().isPresent(),
        note,
        desk.apparatus().evidence(cite));
  }
}
