package communique.check;

import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.StatusChange;
import communique.model.StatusChange.Status;
import communique.model.Term;
import communique.problem.Rule;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A term that is over, of an agreement whose latest step still lets readers take it for one that
 * runs. Silent if that step came after the end, if the only stated term was renewed in its last
 * year, if another agreement follows, if the end of a term is not known for certain, and in drafts
 * and withdrawn sheets.
 */
final class TermIsOver implements Check<Agreement> {

  /** What readers take for running. */
  private static final Set<Status> RUNNING =
      EnumSet.of(
          Status.RATIFIED,
          Status.IN_EFFECT,
          Status.IN_FORCE,
          Status.RENEWED,
          Status.EXTENDED,
          Status.RESUMED,
          Status.AMENDED);

  private static final Set<Status> RENEWING = EnumSet.of(Status.RENEWED, Status.EXTENDED);

  @Override
  public Rule rule() {
    return Rule.warning(
        "term-is-over",
        "A stated term is over and not renewed, and the latest step says in force, in effect or the like.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    if (agreement.editorial().isForReaders()
        && context.dossier().relations().successors(agreement).isEmpty()) {
      agreement
          .latest()
          .filter(step -> RUNNING.contains(step.status()) && !isRenewed(agreement))
          .ifPresent(step -> check(step, agreement.term().items(), context));
    }
  }

  private static void check(StatusChange step, List<Term> terms, CheckContext context) {
    boolean known = terms.stream().allMatch(term -> term.end().filter(Edtf::isCertain).isPresent());
    terms.stream()
        .flatMap(term -> term.end().stream())
        .max(Comparator.comparing(Edtf::latest))
        .filter(end -> known && end.latest().isBefore(context.today()) && !isLater(step, end))
        .ifPresent(end -> tell(end, context.then("term")));
  }

  /** Renewals come shortly before the end, and sources seldom state the end of what they add. */
  private static boolean isRenewed(Agreement agreement) {
    List<Term> terms = agreement.term().items();
    return terms.stream().map(Term::ends).distinct().count() == 1
        && agreement.history().stream()
            .filter(step -> RENEWING.contains(step.status()))
            .anyMatch(
                step ->
                    terms.stream().noneMatch(term -> begins(step, term) || isEarly(step, term)));
  }

  /** Whether a term had more than a year to run: its end is that of what was renewed then. */
  private static boolean isEarly(StatusChange step, Term term) {
    return step.settled()
        .filter(day -> term.end().filter(end -> isYearBefore(day, end)).isPresent())
        .isPresent();
  }

  private static boolean isYearBefore(Edtf day, Edtf end) {
    return day.latest().isBefore(end.latest().minusYears(1));
  }

  /** Whether a term is the one that starts with a step. */
  private static boolean begins(StatusChange step, Term term) {
    return term.start()
        .filter(start -> step.settled().filter(start::equals).isPresent())
        .isPresent();
  }

  private static boolean isLater(StatusChange step, Edtf end) {
    return step.settled().filter(day -> day.latest().isAfter(end.latest())).isPresent();
  }

  private static void tell(Edtf end, CheckContext context) {
    context.tell(
        "the term ended %s, and no step of the history came after it".formatted(When.told(end)),
        Optional.of(
            "add {status: expired, when: %s, cite: …} or what followed to the history"
                .formatted(end.end().orElse(end).written())));
  }
}
