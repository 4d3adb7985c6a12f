package communique.view;

import communique.model.Agreement;
import communique.model.Citation;
import communique.model.Edtf;
import communique.model.Stated;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.model.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ladder of an agreement's dates: signed, in effect, ends. A step that no source reports stands
 * in its place all the same and says so.
 */
record Ladder(Desk desk, Agreement agreement) {

  private static final Set<Status> EFFECT = EnumSet.of(Status.IN_EFFECT, Status.IN_FORCE);
  private static final Set<Status> OVER = EnumSet.of(Status.TERMINATED, Status.EXPIRED);

  /** The steps, those of its history in their order. */
  List<AgreementView.Step> steps() {
    List<Rung> rungs = new ArrayList<>();
    for (StatusChange change : agreement.history()) {
      rungs.add(new Rung(change.status(), reported(change)));
    }
    if (isWithout(EnumSet.of(Status.SIGNED))) {
      insert(rungs, Status.SIGNED);
    }
    if (isWithout(EFFECT)) {
      insert(rungs, isTreaty() ? Status.IN_FORCE : Status.IN_EFFECT);
    }
    List<AgreementView.Step> steps = new ArrayList<>(rungs.stream().map(Rung::step).toList());
    agreement.term().items().stream().flatMap(term -> start(term).stream()).forEach(steps::add);
    List<AgreementView.Step> ends =
        agreement.term().items().stream().flatMap(term -> end(term).stream()).toList();
    steps.addAll(ends);
    if (ends.isEmpty() && isWithout(OVER)) {
      steps.add(absent(desk.words().say("ladder.ends")));
    }
    return steps;
  }

  /** A treaty enters into force; everything else comes into effect. */
  private boolean isTreaty() {
    return agreement.form().settled().filter(Agreement.Form.TREATY::equals).isPresent();
  }

  private boolean isWithout(Set<Status> wanted) {
    return agreement.history().stream().noneMatch(change -> wanted.contains(change.status()));
  }

  /** Before the first step that can only follow it. */
  private void insert(List<Rung> rungs, Status status) {
    int at = 0;
    while (at < rungs.size() && rungs.get(at).status().compareTo(status) < 0) {
      at++;
    }
    rungs.add(at, new Rung(status, absent(name(status))));
  }

  private String name(Status status) {
    return desk.words().say("ladder." + Messages.key(status.name()));
  }

  private AgreementView.Step reported(StatusChange change) {
    return step(
        name(change.status()), change.when(), desk.words().text(change.note()), change.cite());
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
        when.value().map(desk.words()::date).orElse(desk.words().say("ladder.undated")),
        true,
        when.value().isPresent(),
        note,
        desk.apparatus().evidence(cite));
  }

  private AgreementView.Step absent(String what) {
    String when = desk.words().say("not-stated");
    return new AgreementView.Step(
        what, when, false, false, Phrase.NONE, desk.apparatus().evidence(List.of()));
  }

  private record Rung(Status status, AgreementView.Step step) {}
}
