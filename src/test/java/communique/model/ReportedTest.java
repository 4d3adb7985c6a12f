package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether sources agree on a value. */
class ReportedTest {

  private static final Stated<Integer> SILENT = new Stated<>(true, Optional.empty());

  @Test
  void isSettledWhereAllReadingsAgree() {
    assertThat(reported(List.of(Stated.of(7))).settled()).contains(7);
    assertThat(reported(List.of(Stated.of(7), Stated.of(7))).settled()).contains(7);
  }

  @Test
  void isOpenWhereTheyDifferOrOneGivesNone() {
    assertThat(reported(List.of(Stated.of(7), Stated.of(6))).settled()).isEmpty();
    assertThat(reported(List.of(Stated.of(7), SILENT)).settled()).isEmpty();
    assertThat(reported(List.of()).settled()).isEmpty();
  }

  private static Reported<Integer> reported(List<Stated<Integer>> values) {
    return new Reported<>(false, values.stream().map(ReportedTest::reading).toList());
  }

  private static Reading<Integer> reading(Stated<Integer> value) {
    return new Reading<>(value, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }
}
