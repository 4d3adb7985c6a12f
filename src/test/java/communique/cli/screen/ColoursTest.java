package communique.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cli.screen.Colours.Colour;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {

  @ParameterizedTest
  @CsvSource({
    "ANY=,            true,  true",
    "ANY=,            false, false",
    "NO_COLOR=,       true,  false",
    "CLICOLOR=0,      true,  false",
    "CLICOLOR=1,      false, false",
    "CLICOLOR_FORCE=1,false, true",
    "CLICOLOR_FORCE=0,false, false",
    "CLICOLOR_FORCE=0,true,  true",
  })
  void theUserHasTheLastWord(String set, boolean terminal, boolean shown) {
    Map<String, String> environment =
        Map.of(set.substring(0, set.indexOf('=')), set.substring(set.indexOf('=') + 1));
    assertThat(Colours.are(environment::get, () -> terminal)).isEqualTo(shown);
  }

  @Test
  void wordsAreTheSameWithoutThem() {
    assertThat(new Colours(false).bold(Colour.RED, "error")).isEqualTo("error");
    assertThat(new Colours(true).bold(Colour.RED, "error")).isEqualTo("\u001b[1;31merror\u001b[0m");
  }
}
