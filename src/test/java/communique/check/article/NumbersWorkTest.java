package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Counter;
import org.junit.jupiter.api.Test;

/** Numbers are looked for in every article that words are compared with, however long it is. */
class NumbersWorkTest {

  private static final int TIMES = 500;

  /** Letters inside a word are passed over: a number begins with a word or in another script. */
  private static final int LOOKS_PER_LETTER = 32;

  @Test
  void lettersOfWordsAreHardlyLookedAt() {
    Counter.assertInProportion(
        TIMES,
        (times, counter) -> {
          String text = "Delegations considered fisheries cooperation throughout. ".repeat(times);
          Counter own = new Counter();
          assertThat(Numeral.in(own.letters(text))).isEmpty();
          assertThat(own.count()).isLessThan((long) LOOKS_PER_LETTER * text.length());
          counter.add(own.count());
        });
  }
}
