package communique.check;

import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Part;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/** A stage on none of the days that its occasion can have been held, whatever source is right. */
final class PartOutOfTime implements Check<Occasion> {

  @Override
  public Rule rule() {
    return OutOfTime.RULE;
  }

  @Override
  public Class<Occasion> over() {
    return Occasion.class;
  }

  @Override
  public void check(Occasion occasion, CheckContext context) {
    List<Edtf> held = OutOfTime.certain(occasion.when());
    for (int i = 0; i < occasion.parts().size(); i++) {
      Part part = occasion.parts().get(i);
      CheckContext there = context.then("parts").then(String.valueOf(i)).then("when");
      Optional<Edtf> when = part.happened().filter(Edtf::isCertain);
      if (!held.isEmpty()) {
        when.filter(day -> held.stream().allMatch(one -> isApart(one, day)))
            .ifPresent(
                day ->
                    OutOfTime.tell(
                        there,
                        "\"%s\" was".formatted(part.id()),
                        day,
                        "the occasion that it is a part of was held",
                        held.get(0)));
      }
    }
  }

  private static boolean isApart(Edtf held, Edtf day) {
    return OutOfTime.isAfter(day, held) || OutOfTime.isAfter(held, day);
  }
}
