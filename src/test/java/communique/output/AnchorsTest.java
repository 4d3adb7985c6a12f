package communique.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  @Test
  void knowsTheAnchorsOfEachPageAndNoOthers() {
    Anchors anchors = new Anchors();
    anchors.add("a.html", List.of("x", "y"));
    anchors.add("b.html", List.of("z", ""));

    assertThat(anchors.has("a.html", "x")).isTrue();
    assertThat(anchors.has("a.html", "z")).isFalse();
    assertThat(anchors.has("b.html", "z")).isTrue();
    assertThat(anchors.has("b.html", "y")).isFalse();
    assertThat(anchors.has("a.htm", "lx")).isFalse();
  }

  @Test
  void takesMillions() {
    Anchors anchors = new Anchors();
    for (int page = 0; page < 10_000; page++) {
      anchors.add("p" + page, IntStream.range(0, 100).mapToObj(i -> "a" + i).toList());
      anchors.add("p" + page, List.of("a1", "a2"));
    }

    assertThat(IntStream.range(0, 10_000).allMatch(page -> anchors.has("p" + page, "a99")))
        .isTrue();
    assertThat(IntStream.range(0, 10_000).noneMatch(page -> anchors.has("p" + page, "a100")))
        .isTrue();
  }
}
