package communique.view;

import communique.model.Agreement;
import communique.model.Chronology;
import communique.model.Citation;
import communique.model.Edtf;
import communique.model.Stated;
import communique.model.StatusChange;
import communique.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ladder of an agreement's dates: signed, in effect, ends; only what is reported. */
record Ladder(PageContext context, Agreement agreement) {

  /** The steps in order of time; one without a date stays behind the one before it. */
  List<AgreementView.Step> steps() {
    Stream<Rung> history =
        agreement.history().stream()
            .map(change -> new Rung(change.when().value(), reported(change)));
    Stream<Rung> terms =
        agreement.term().items().stream()
            .flatMap(
                term ->
                    Stream.concat(
                        rung("ladder.starts", term.start(), term),
                        rung("ladder.ends", term.end(), term)));
    return inOrder(Stream.concat(history, terms).toList()).map(Rung::step).toList();
  }

  private static Stream<Rung> inOrder(List<Rung> rungs) {
    List<List<Rung>> dated = new ArrayList<>();
    List<Rung> last = new ArrayList<>();
    List<Rung> before = last;
    for (Rung rung : rungs) {
      if (rung.when().isPresent()) {
        last = new ArrayList<>();
        dated.add(last);
      }
      last.add(rung);
    }
    dated.sort(Chronology.by(steps -> steps.get(0).when()));
    return Stream.concat(before.stream(), dated.stream().flatMap(List::stream));
  }

  private AgreementView.Step reported(StatusChange change) {
    String name = context.words().say("ladder." + Messages.key(change.status().name()));
    return step(name, change.when(), context.words().text(change.note()), change.cite());
  }

  private Stream<Rung> rung(String key, Optional<Edtf> when, Term term) {
    return when.stream().map(day -> new Rung(when, step(key, day, term.cite())));
  }

  private AgreementView.Step step(String key, Edtf day, List<Citation> cite) {
    return step(context.words().say(key), Stated.of(day), Phrase.NONE, cite);
  }

  private AgreementView.Step step(
      String what, Stated<Edtf> when, Phrase note, List<Citation> cite) {
    return new AgreementView.Step(
        what,
        when.value()
            .map(context.words()::date)
            .orElse(when.notStated() ? context.words().say("ladder.undated") : ""),
        when.value().isPresent(),
        note,
        context.apparatus().evidence(cite));
  }

  /** A step, and the day by which it has its place. */
  private record Rung(Optional<Edtf> when, AgreementView.Step step) {}
}
