package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkFamilyTest {

  /** What has the property Quotation_Mark in Unicode's PropList.txt. */
  private static final String QUOTATION_MARKS = "\"'«»‘’‚‛“”„‟‹›⹂「」『』〝〞〟﹁﹂﹃﹄＂＇｢｣";

  @Test
  void knowsEveryQuotationMarkOfUnicode() {
    assertThat(QUOTATION_MARKS.chars().filter(c -> MarkFamily.mark((char) c).isEmpty())).isEmpty();
  }

  @Test
  void knowsAllThatBeginsOrEndsAQuotation() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(MarkFamilyTest::isInitialOrFinal)
                .filter(c -> c > Character.MAX_VALUE || MarkFamily.mark((char) c).isEmpty()))
        .isEmpty();
  }

  @Test
  void apostrophesAndTitlesMarkNoWordsForCertain() {
    assertThat(MarkFamily.characters(mark -> !mark.marksWords())).isEqualTo("'`´׳‘’‛′‵❛❜〈〉《》︽︾︿﹀＇");
  }

  private static boolean isInitialOrFinal(int c) {
    int type = Character.getType(c);
    return type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
