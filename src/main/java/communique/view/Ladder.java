package communique.view;

import communique.model.Agreement;
import communique.model.Chronology;
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
import java.util.stream.Stream;

/**
 * The ladder of an agreement's dates: signed, in effect, ends. A step that no source reports stands
 * in its place all the same and says so.
 */
record Ladder(Desk desk, Agreement agreement) {

  private static final Set<Status> EFFECT = EnumSet.of(Status.IN_EFFECT, Status.IN_FORCE);
  private static final Set<Status> OVER = EnumSet.of(Status.TERMINATED, Status.EXPIRED);

  /** The steps in order of time; one without a date stays behind the one before it. */
  List<AgreementView.Step> steps() {
    List<Rung> rungs = new ArrayList<>();
    for (StatusChange change : agreement.history()) {
      rungs.add(new Rung(Optional.of(change.status()), change.when().value(), reported(change)));
    }
    if (isWithout(EnumSet.of(Status.SIGNED))) {
      insert(rungs, Status.SIGNED);
    }
    if (isWithout(EFFECT)) {
      insert(rungs, isTreaty() ? Status.IN_FORCE : Status.IN_EFFECT);
    }
    agreement.term().items().forEach(term -> add(rungs, "ladder.starts", term.start(), term));
    agreement.term().items().forEach(term -> add(rungs, "ladder.ends", term.end(), term));
    List<AgreementView.Step> steps = new ArrayList<>(inOrder(rungs).map(Rung::step).toList());
    boolean ends = agreement.term().items().stream().anyMatch(term -> term.end().isPresent());
    if (!ends && isWithout(OVER)) {
      steps.add(absent(desk.words().say("ladder.ends")));
    }
    return steps;
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
    while (at < rungs.size() && rungs.get(at).isBefore(status)) {
      at++;
    }
    rungs.add(at, new Rung(Optional.of(status), Optional.empty(), absent(name(status))));
  }

  private String name(Status status) {
    return desk.words().say("ladder." + Messages.key(status.name()));
  }

  private AgreementView.Step reported(StatusChange change) {
    return step(
        name(change.status()), change.when(), desk.words().text(change.note()), change.cite());
  }

  private void add(List<Rung> rungs, String key, Optional<Edtf> when, Term term) {
    when.map(day -> new Rung(Optional.empty(), when, step(key, day, term.cite())))
        .ifPresent(rungs::add);
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

  /** A step, and what the agreement became with it, if that is all it tells. */
  private record Rung(Optional<Status> status, Optional<Edtf> when, AgreementView.Step step) {

    boolean isBefore(Status later) {
      return status.filter(own -> own.compareTo(later) < 0).isPresent();
    }
  }
}
