package communique.cli.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what is understood. */
class UsageTest {

  private enum Tint {
    PALE,
    DEEP
  }

  private static final Option<String> WET = Option.flag("wet", "Use water.");
  private static final Option<Integer> COATS =
      Option.one("coats", "N", "How often to paint.", Reading.NUMBER);
  private static final Option<Tint> TINT =
      Option.list("tint", "TINT", "What to mix.", Reading.oneOf(Tint.class));
  private static final Option<String> ALSO =
      Option.repeated("also", "WALL[,WALL]", "Other walls, at once.", Reading.WORD);

  private static final Usage PAINT =
      new Usage(
          "paint",
          "Paints a wall.",
          new Operand("WALL", true, "The wall."),
          List.of(WET, COATS, TINT, ALSO));

  private static Given given(String line) {
    return PAINT.read(Arrays.asList(line.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "north --wet --coats 3 --tint pale,DEEP --also a,b --also c",
        "--coats=3 --tint=Pale --tint deep north --also=a,b --wet --also=c",
        "--wet --coats=3 --tint pale --also a,b --tint=deep --also c -- north"
      })
  void theOrderAndTheEqualsSignDoNotMatter(String line) {
    Given given = given(line);
    assertThat(given.operand()).contains("north");
    assertThat(given.has(WET)).isTrue();
    assertThat(given.value(COATS)).contains(3);
    assertThat(given.values(TINT)).containsExactly(Tint.PALE, Tint.DEEP);
    assertThat(given.values(ALSO)).containsExactly("a,b", "c");
  }

  @Test
  void whatIsNotSaidIsNotThere() {
    Given given = given("north");
    assertThat(given.has(WET)).isFalse();
    assertThat(given.value(COATS)).isEmpty();
    assertThat(given.values(TINT)).isEmpty();
  }

  @Test
  void behindTwoHyphensNothingIsAnOption() {
    assertThat(given("-- --wet").operand()).contains("--wet");
    assertThat(given("-").operand()).contains("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          north --coats           | Missing required parameter for option '--coats' (N)
          north --coats --wet     | Expected parameter for option '--coats' but found '--wet'
          north --coats -h        | Expected parameter for option '--coats' but found '-h'
          north --coats 2 --coats 3 | option '--coats' (N) should be specified only once
          north --wet --wet       | option '--wet' should be specified only once
          north --wet=yes         | option '--wet' takes no value
          north --coats two       | Invalid value for option '--coats': 'two' is not an int
          north --tint pale,,deep | Invalid value for option '--tint' (TINT): expected one of [PALE, DEEP] (case-insensitive) but was ''
          north --wett            | Unknown option: '--wett'; did you mean "--wet"?
          north --we              | Unknown option: '--we'; did you mean "--wet"?
          north --gloss=much      | Unknown option: '--gloss'; communique paint --help lists them
          north -w                | Unknown option: '-w'; communique paint --help lists them
          north south             | communique paint takes one WALL; 'south' is one too many
          --wet                   | Missing required parameter: 'WALL'
          """)
  void whatCannotBeUnderstoodIsToldInOneLine(String line, String told) {
    assertThatThrownBy(() -> given(line)).isInstanceOf(WrongCommand.class).hasMessage(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "--wet -h", "-h --no-such", "--coats 2 a b --help"})
  void whoAsksForHelpGetsIt(String line) {
    assertThat(given(line).asksForHelp()).isTrue();
  }

  @Test
  void theVersionToo() {
    assertThat(given("-V --no-such").asksForVersion()).isTrue();
  }

  @Test
  void theHelpHasEveryOptionByNameAndFitsATerminal() {
    StringWriter out = new StringWriter();
    new Help(new PrintWriter(out, true)).of(PAINT);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Usage: communique paint [OPTIONS] WALL
            Paints a wall.
                  WALL              The wall.
                  --also=WALL[,WALL]
                                    Other walls, at once.
                  --coats=N         How often to paint.
              -h, --help            Show this help message and exit.
                  --tint=TINT[,TINT...]
                                    What to mix.
              -V, --version         Print version information and exit.
                  --wet             Use water.
            """);
  }
}
