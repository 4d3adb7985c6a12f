package communique.check.article;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.MarkFamily;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No text may be passed over that the eye sees quotation marks in. */
class FragmentsMarksTest {

  @Test
  void whateverIsAMarkOrLooksLikeOneIsLookedAt() {
    List<String> passed =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Character::isDefined)
            .filter(point -> Character.getType(point) != Character.SURROGATE)
            .mapToObj(Character::toString)
            .filter(sign -> hasMark(Legible.of(sign)) || hasMark(Legible.of(sign + sign)))
            .filter(sign -> !Fragments.mayQuote("A " + sign))
            .collect(Collectors.toList());
    assertThat(passed).isEmpty();
  }

  private static boolean hasMark(String seen) {
    return seen.chars().anyMatch(c -> MarkFamily.mark((char) c).isPresent());
  }
}
