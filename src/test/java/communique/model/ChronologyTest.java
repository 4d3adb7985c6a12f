package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of the timeline. */
class ChronologyTest {

  private static final List<String> IN_ORDER =
      List.of(
          "2024-12-31",
          "2025",
          "2025-21",
          "2025-22",
          "2025-23",
          "2025-24",
          "2024-12-30/2025-01-02",
          "2025-03",
          "2025-03-08",
          "2025-03-30/2025-04-02",
          "2025-03-31",
          "2025-12",
          "2025-12-31",
          "2024/..",
          "");

  @Test
  void whatIsKnownLessCloselyStandsAfterNothingBeforeWhichItMayHaveBeen() {
    List<String> mixed = new ArrayList<>(IN_ORDER);
    Collections.shuffle(mixed, new Random(4));
    mixed.sort(Chronology.by(ChronologyTest::date));
    assertThat(mixed).isEqualTo(IN_ORDER);
  }

  @Test
  void fromTheLatestOnTheUndatedComesLastToo() {
    List<String> mixed = Arrays.asList("", "2024", "2025-03", "2025-03-08");
    mixed.sort(Chronology.latestFirst(ChronologyTest::date));
    assertThat(mixed).containsExactly("2025-03-08", "2025-03", "2024", "");
  }

  private static Optional<Edtf> date(String written) {
    return Optional.of(written).filter(words -> !words.isEmpty()).map(Edtf::of);
  }
}
