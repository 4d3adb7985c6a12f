package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines may end; {@code |} marks each place. */
class LineBreaksTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "one two  three,`one |two  |three`",
        "Seoul and Beijing.,`Seoul |and |Beijing.`",
        "a state-owned firm,`a |state-|owned |firm`",
        "Lee–Xi talks,`Lee–|Xi |talks`",
        "2025-11-01 or -5,`2025-11-01 |or |-5`",
        "70\u00A0trillion won,`70\u00A0trillion |won`",
        "한국과 중국의 정상,`한국과 |중국의 |정상`",
        "习近平主席。“中国”,`习|近|平|主|席。|“中|国”`",
        "（习近平）说：好,`（习|近|平）|说：|好`",
        "在Gyeongju会谈,`在|Gyeongju|会|谈`",
        "https://a.example/b-c/d?e=f,`https://|a.|example/|b-|c/|d?|e=|f`",
        "and/or,`and/or`",
      })
  void aLineEndsBetweenWords(String text, String broken) {
    assertThat(breaks(text)).isEqualTo(broken);
  }

  /** Else each line of a word without end would cost the rest of the word. */
  @Test
  void aWordIsNotFollowedBeyondWhatALineHolds() {
    LineBreaks breaks = new LineBreaks();
    breaks.setText("a".repeat(5000) + " b");
    assertThat(breaks.next()).isEqualTo(1000);
    assertThat(breaks.next()).isEqualTo(2000);
  }

  private static String breaks(String text) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to >= 0; to = breaks.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    assertThat(from).isEqualTo(text.length());
    return String.join("|", parts);
  }
}
