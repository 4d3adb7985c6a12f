package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.testing.Cases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where occasions stand on the strip of time. */
class StripsTest {

  private Optional<Words> words = Optional.empty();

  @BeforeEach
  void load() {
    Dossier dossier =
        ContentLoader.load(Cases.root().resolve("golden/treaties/content"), Cache.none()).dossier();
    words = Optional.of(new Words(Translation.of(dossier.site()).get(0), dossier));
  }

  @Test
  void aMonthIsAsLongAsItselfAndADayIsADot() {
    Strip strip = draw("2025-09", "2025-11-01");
    assertThat(strip.from()).isEqualTo("September 2025");
    assertThat(strip.until()).isEqualTo("November 2025");
    assertThat(strip.marks())
        .extracting(Strip.Mark::number, Strip.Mark::x, Strip.Mark::width)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 0, 31),
            org.assertj.core.groups.Tuple.tuple(2, 67, 0));
  }

  @Test
  void whatLiesTooNearStandsHigher() {
    Strip strip = draw("2025-11-01", "2025-11-02", "2026-03-01");
    List<Integer> heights = strip.marks().stream().map(Strip.Mark::y).toList();
    assertThat(heights.get(1)).isLessThan(heights.get(0));
    assertThat(heights.get(2)).isEqualTo(heights.get(0));
    assertThat(strip.height()).isGreaterThan(draw("2025-11-01", "2026-03-01").height());
  }

  @Test
  void oneMonthIsNamedOnce() {
    assertThat(draw("2025-11-01", "2025-11-20").until()).isEmpty();
  }

  @Test
  void nothingIsDrawnOfOneDateOrOfOpenEnds() {
    assertThat(draw("2025-11-01")).isEqualTo(Strip.NONE);
    assertThat(draw("2025-11-01", "2025-11-02/..")).isEqualTo(Strip.NONE);
  }

  private Strip draw(String... dates) {
    return new Strips(words.orElseThrow())
        .draw(Strips.numbered(Stream.of(dates).map(Edtf::of).map(List::of).toList()));
  }
}
