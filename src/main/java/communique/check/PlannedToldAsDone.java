package communique.check;

import communique.model.Cited;
import communique.model.Edtf;
import communique.problem.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A step of an agreement, an occasion, an utterance or a person seen in an office on a date that is
 * later than the last day of every source cited for it. Such a source can only tell of a plan. The
 * last day of a source is that of its publication, else that of its reading. Silent if a source has
 * neither, if the date is approximate or uncertain, if the two are one day apart (it may have been
 * tomorrow already at the place), for a term that ran out, and in a draft.
 */
final class PlannedToldAsDone implements Check<Cited> {

  private static final String HINT =
      "cite a source that tells of it afterwards; until then tell the plan as a claim, or keep a draft";

  @Override
  public Rule rule() {
    return Rule.error(
        "planned-told-as-done",
        "Something is told as done on a date that is later than every source cited for it.");
  }

  @Override
  public Class<Cited> over() {
    return Cited.class;
  }

  @Override
  public void check(Cited value, CheckContext context) {
    boolean forReaders =
        context.entry().filter(entry -> entry.editorial().isForReaders()).isPresent();
    value
        .happened()
        .filter(date -> forReaders && date.isCertain())
        .ifPresent(date -> check(value, date, context));
  }

  private static void check(Cited value, Edtf date, CheckContext context) {
    context
        .dossier()
        .relations()
        .lastDay(value.evidence())
        .filter(last -> ChronoUnit.DAYS.between(last, date.earliest()) > 1)
        .ifPresent(last -> context.tell(message(date, last), Optional.of(HINT)));
  }

  private static String message(Edtf date, LocalDate last) {
    return "this is told as done %s, but no source cited for it is later than %s"
        .formatted(When.told(date), last);
  }
}
