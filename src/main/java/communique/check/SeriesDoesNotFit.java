package communique.check;

import communique.model.Edtf;
import communique.model.Neighbours;
import communique.model.Occasion;
import communique.model.Organization;
import communique.model.Series;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Two meetings of one row with the same number, or a later number on an earlier day. Compared is
 * each with the one before it in the order of the numbers, and only dates that are certain.
 */
final class SeriesDoesNotFit implements Check<Organization> {

  @Override
  public Rule rule() {
    return Rule.error(
        "series-does-not-fit",
        "Two meetings of a row have the same number, or a later one was held before an earlier one.");
  }

  @Override
  public Class<Organization> over() {
    return Organization.class;
  }

  @Override
  public void check(Organization forum, CheckContext context) {
    List<Occasion> row =
        Neighbours.row(forum, context.dossier()).stream()
            .filter(one -> number(one).isPresent())
            .sorted((one, other) -> number(one).orElse(0) - number(other).orElse(0))
            .toList();
    for (int i = 1; i < row.size(); i++) {
      check(row.get(i - 1), row.get(i), context);
    }
  }

  private static Optional<Integer> number(Occasion one) {
    return one.series().flatMap(Series::number);
  }

  private static void check(Occasion before, Occasion one, CheckContext context) {
    int number = number(one).orElseThrow();
    if (number(before).orElseThrow() == number) {
      tell(one, "\"%s\" is number %d of this row, too".formatted(before.id(), number), context);
      return;
    }
    List<Edtf> earlier = OutOfTime.certain(before.when());
    List<Edtf> later = OutOfTime.certain(one.when());
    if (!earlier.isEmpty()
        && !later.isEmpty()
        && earlier.stream().allMatch(a -> later.stream().allMatch(b -> OutOfTime.isAfter(a, b)))) {
      tell(
          one,
          "number %d of this row was held %s, and number %d (\"%s\") %s, after it"
              .formatted(
                  number,
                  When.told(later.get(0)),
                  number(before).orElseThrow(),
                  before.id(),
                  When.told(earlier.get(0))),
          context);
    }
  }

  private static void tell(Occasion there, String what, CheckContext context) {
    context.tell(
        context.dossier().origin(there).then("series").then("number"),
        what,
        Optional.of("correct the number or the date that is wrong"));
  }
}
