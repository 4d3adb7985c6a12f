package communique.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void everyItemIsWorkedOnOnce() {
    Set<Integer> seen = ConcurrentHashMap.newKeySet();

    Workers.forEach(
        IntStream.range(0, 10_000).boxed(), item -> assertThat(seen.add(item)).isTrue());

    assertThat(seen).hasSize(10_000);
  }

  @Test
  void aFailureEndsItAndComesOutAsItIs() {
    IllegalStateException failure = new IllegalStateException("no");
    AtomicInteger drawn = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Workers.forEach(
                    Stream.iterate(0, i -> i + 1).peek(i -> drawn.incrementAndGet()),
                    item -> {
                      if (item == 100) {
                        throw failure;
                      }
                    }))
        .isSameAs(failure);
    int then = drawn.get();
    assertThat(drawn).hasValue(then);
  }

  @Test
  void aFailureOfTheStreamComesOutToo() {
    assertThatThrownBy(
            () ->
                Workers.forEach(
                    Stream.of(1, 0).map(i -> 1 / i), item -> assertThat(item).isEqualTo(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(
            () ->
                Workers.forEach(
                    Stream.of(1),
                    item -> {
                      throw new AssertionError("an error");
                    }))
        .isInstanceOf(AssertionError.class);
  }
}
