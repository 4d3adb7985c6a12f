package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Outcomes.Counted;
import communique.model.Outcomes.Identified;
import communique.model.Outcomes.Range;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  @Test
  void anUnclearPlaceInTheCountLeavesTwoNumbers() {
    assertThat(outcomes(7, Counted.UNCLEAR, Counted.IN, Counted.IN).unidentified())
        .contains(new Range(4, 5));
  }

  @Test
  void whatComesOnTopIsNotCounted() {
    assertThat(outcomes(3, Counted.IN, Counted.OUT).unidentified()).contains(new Range(2, 2));
  }

  @Test
  void withoutAStatedNumberNothingIsMissing() {
    Outcomes outcomes =
        new Outcomes(
            new Reported<>(true, List.of()),
            Optional.empty(),
            List.of(one(Counted.IN)),
            Optional.empty());
    assertThat(outcomes.unidentified()).isEmpty();
  }

  @Test
  void moreIdentifiedThanStatedNeverCountsBelowZero() {
    assertThat(outcomes(1, Counted.IN, Counted.IN).unidentified()).contains(new Range(0, 0));
  }

  private static Outcomes outcomes(int stated, Counted... counted) {
    Reading<Integer> reading =
        new Reading<>(
            Stated.of(stated), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    return new Outcomes(
        new Reported<>(false, List.of(reading)),
        Optional.empty(),
        Stream.of(counted).map(OutcomesTest::one).toList(),
        Optional.empty());
  }

  private static Identified one(Counted counted) {
    return new Identified(Ref.to(Agreement.class, "a"), counted, Optional.empty(), List.of());
  }
}
