package communique.check;

import communique.model.Edtf;
import communique.model.Reported;
import communique.problem.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is told at a time at which it cannot have been. Compared are only dates that are
 * certain, by the days that they can mean, and one day more: it may be tomorrow elsewhere.
 */
final class OutOfTime {

  static final Rule RULE =
      Rule.error(
          "out-of-time",
          "Something is told of somebody who was not born yet or had died, of an office outside its"
              + " time, or of a stage on none of the days of its occasion.");

  private static final String MEND = "correct the date that is wrong";

  private OutOfTime() {}

  /** The dates that are given, if every one is certain. */
  static List<Edtf> certain(Reported<Edtf> dates) {
    List<Edtf> all = dates.values().toList();
    return all.stream().allMatch(Edtf::isCertain) ? all : List.of();
  }

  /** Whether whatever the one can mean is after all that the other can. */
  static boolean isAfter(Edtf one, Edtf other) {
    return one.isCertain() && other.isCertain() && isAfter(one.earliest(), other.latest());
  }

  private static boolean isAfter(LocalDate day, LocalDate other) {
    return !other.equals(LocalDate.MAX) && day.isAfter(other.plusDays(1));
  }

  static void tell(CheckContext context, String what, Edtf when, String but, Edtf other) {
    context.tell(
        "%s %s, but %s %s".formatted(what, When.told(when), but, When.told(other)),
        Optional.of(MEND));
  }
}
