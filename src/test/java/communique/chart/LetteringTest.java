package communique.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Words in the room that a chart has for them. */
class LetteringTest {

  private static final double SIZE = 10;
  private static final double ROOM = 100;

  @Test
  void whatFitsStandsAsItIs() {
    assertThat(Lettering.lines("Port talks", SIZE, ROOM, 2)).containsExactly("Port talks");
  }

  @Test
  void whatDoesNotFitBreaksAtSpacesAndEndsInAnEllipsis() {
    List<String> lines = Lettering.lines("Harbour talks of two invented states", SIZE, ROOM, 2);
    assertThat(lines).containsExactly("Harbour talks of", "two invented…");
    assertThat(lines).allMatch(line -> Lettering.width(line, SIZE) <= ROOM);
  }

  @Test
  void aWordThatIsTooLongIsCutWhereTheRoomEnds() {
    String cut = Lettering.lines("x".repeat(40), SIZE, ROOM, 1).get(0);
    assertThat(cut).isEqualTo("x".repeat(13) + "…");
    assertThat(Lettering.width("x" + cut, SIZE)).isGreaterThan(ROOM);
  }

  /** A look at every shorter beginning of it would take hours. */
  @Test
  @Timeout(60)
  void aWordOfAMillionLettersCostsNoMoreThanItsLength() {
    assertThat(Lettering.lines("x".repeat(1_000_000), SIZE, ROOM, 2))
        .containsExactly("x".repeat(13) + "…");
  }
}
