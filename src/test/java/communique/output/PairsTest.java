package communique.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairsTest {

  @Test
  void knowsWhatWasAddedAndNothingElse() {
    Pairs pairs = new Pairs();
    assertThat(pairs.add("a.html", "x")).isTrue();
    assertThat(pairs.add("a.html", "x")).isFalse();
    assertThat(pairs.add("b.html", "z")).isTrue();
    assertThat(pairs.add("b.html", "")).isTrue();

    assertThat(pairs.has("a.html", "x")).isTrue();
    assertThat(pairs.has("a.html", "z")).isFalse();
    assertThat(pairs.has("b.html", "z")).isTrue();
    assertThat(pairs.has("b.html", "y")).isFalse();
    assertThat(pairs.has("a.htm", "lx")).isFalse();
  }

  @Test
  void takesMillions() {
    Pairs pairs = new Pairs();
    for (int i = 0; i < 1_000_000; i++) {
      pairs.add("p" + i / 100, "a" + i % 100);
    }

    assertThat(IntStream.range(0, 10_000).allMatch(page -> pairs.has("p" + page, "a99"))).isTrue();
    assertThat(IntStream.range(0, 10_000).noneMatch(page -> pairs.has("p" + page, "a100")))
        .isTrue();
  }
}
