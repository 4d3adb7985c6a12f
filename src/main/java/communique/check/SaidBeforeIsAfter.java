package communique.check;

import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Statement;
import communique.problem.Rule;
import java.util.Comparator;
import java.util.Optional;

/**
 * Words that are told to have been said before an occasion, and that their own date, or that of the
 * occasion at which they were said, puts after it. Compared are the first day that the one can mean
 * and the last day of the other, and only dates that are certain.
 */
final class SaidBeforeIsAfter implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.error(
        "said-before-is-after",
        "A statement is said to have been made before an occasion, and its date is after it.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, CheckContext context) {
    Optional<Occasion> before = statement.before().flatMap(context.dossier()::find);
    Optional<Edtf> last = before.flatMap(SaidBeforeIsAfter::last);
    said(statement, context)
        .filter(said -> last.filter(day -> said.earliest().isAfter(day.latest())).isPresent())
        .ifPresent(
            said ->
                context
                    .then("before")
                    .tell(
                        "this was said %s, and \"%s\" was held %s, before it"
                            .formatted(
                                When.told(said),
                                before.map(Occasion::id).orElse(""),
                                last.map(When::told).orElse("")),
                        Optional.of(
                            "correct the date that is wrong, or name another occasion in before")));
  }

  private static Optional<Edtf> said(Statement statement, CheckContext context) {
    Optional<Edtf> when = statement.when().value();
    return when.or(
            () ->
                statement
                    .event()
                    .value()
                    .flatMap(context.dossier()::find)
                    .flatMap(SaidBeforeIsAfter::first))
        .filter(Edtf::isCertain);
  }

  /** The reading that puts it latest; nothing if one of them is not certain. */
  private static Optional<Edtf> last(Occasion occasion) {
    return occasion.when().values().allMatch(Edtf::isCertain)
        ? occasion.when().values().max(Comparator.comparing(Edtf::latest))
        : Optional.empty();
  }

  private static Optional<Edtf> first(Occasion occasion) {
    return occasion.when().values().min(Comparator.comparing(Edtf::earliest));
  }
}
