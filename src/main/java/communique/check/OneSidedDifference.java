package communique.check;

import communique.model.Disputed;
import communique.problem.Rule;
import java.util.Optional;

/** A difference with fewer than two sides. */
final class OneSidedDifference implements Check<Disputed> {

  @Override
  public Rule rule() {
    return Rule.error(
        "one-sided-difference", "Something is said to differ, and fewer than two sides are given.");
  }

  @Override
  public Class<Disputed> over() {
    return Disputed.class;
  }

  @Override
  public void check(Disputed value, Spot spot) {
    if (value.isDisputed() && value.sides() < 2) {
      spot.then(value.differ().isPresent() ? "differ" : "about")
          .tell(
              "sources are said to differ, and %s given; expected at least two"
                  .formatted(value.sides() == 0 ? "no side is" : "only one side is"),
              Optional.of("add what the other source has, or take this key out"));
    }
  }
}
