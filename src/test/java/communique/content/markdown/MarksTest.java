package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to entries and citations of sources. */
class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\u0001',
      textBlock =
          """
          [[xi-jinping]] => {xi-jinping}
          [[ xi-jinping | President  Xi ]] => {xi-jinping|President Xi}
          [[a|b|c]] [[a\\|b]] [[a|]] => {a|b|c} {a|b} {a}
          [[a|Lee &amp; \\[sic\\]]] => {a|Lee & [sic]}
          *[[a]]* **[@b]** => <em>{a}</em> <strong>{@b}</strong>
          [@a] [@a, p. 3] [@a,] => {@a} {@a, p. 3} {@a}
          [@a; @b, p. 4 ;@c, pp. 5, 6] => {@a; @b, p. 4; @c, pp. 5, 6}
          [@a, 4 &ndash; 5; @b] => {@a, 4 – 5; @b}
          [@a, AT&T; @b, x\\; y] => {@a, AT&T; @b, x; y}
          [[a]][@b][[c]] => {a}{@b}{c}
          [[[a]]] [[@b][@c] => [{a}] [[@b]{@c}
          [sic][@a] [sic][[b]] => [sic]{@a} [sic]{b}
          Done![@a] ![[b]] => Done!{@a} !{b}
          ([@a]) "[@a]" => ({@a}) &quot;{@a}&quot;
          """)
  void forms(String text, String html) {
    assertThat(Parsed.of(text).html()).isEqualTo("<p>" + html + "</p>\n");
  }

  @Test
  void aMarkMayGoOnInTheNextLine() {
    assertThat(Parsed.of("> see [[a|the\n> words]] [@b,\n> p. 3]").html())
        .isEqualTo("<blockquote>\n<p>see {a|the words} {@b, p. 3}</p>\n</blockquote>\n");
  }

  @Test
  void aCitationBeforeAColonDefinesNothing() {
    assertThat(Parsed.of("[@a]: yes\n\n[@b]:\nhttps://b.example").html())
        .isEqualTo("<p>{@a}: yes</p>\n<p>{@b}:\nhttps://b.example</p>\n");
  }

  @Test
  void placesAreRightInTheFile() {
    String text = "𝒳𝒳 [[a]] 한 [@b-c, p. 3; @d]\n\n> - 𝒳 [[ e |\n>   words]]\r\n> - [[f]]";
    assertThat(Parsed.of(text, 12).holes())
        .containsExactly("a 12:6+1", "@b-c 12:14+3", "@d 12:26+1", "e 14:10+1", "f 16:7+1");
  }

  @Test
  void piecesBeginWhereTheirSourceDoes() {
    Parsed parsed = Parsed.of("\n# A\n\nb [@c] d", 5);
    assertThat(parsed.prose().pieces())
        .extracting(piece -> piece.mark().line() + ":" + piece.mark().column())
        .containsExactly("6:3", "8:3", "8:7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\u0001',
      textBlock =
          """
          a [[Xi Jinping]] => 1:5+10 => did you mean [[xi-jinping]]?
          a [[Communiqué|b]] => 1:5+10 => did you mean [[communique]]?
          a [[]] => 1:3+4 => the id of a sheet is the name of its file without .md
          a [[@b]] => 1:5+2 => a source is cited with [@b]
          a [@Herald] => 1:5+6 => did you mean [@herald]?
          a [@b; @C_d, p. 3] => 1:9+3 => did you mean [@c-d]?
          a [@b p. 3] => 1:5+6 => a place in the source stands after a comma: [@b, p. 3]
          a [@] => 1:4+1 => the ids of sources stand in sources.yaml
          """)
  void wordsThatCannotBeAnId(String text, String place, String hint) {
    Parsed parsed = Parsed.of(text);
    assertThat(parsed.slips()).containsExactly(place + " invalid-id");
    assertThat(parsed.problems()).extracting(Problem::hint).containsExactly(Optional.of(hint));
  }

  @Test
  void wordsOfALinkWithoutAnIdStay() {
    assertThat(Parsed.of("[[Xi Jinping]] and [[No Id|his words]]").html())
        .isEqualTo("<p>Xi Jinping and his words</p>\n");
  }

  @Test
  void sourcesThatCanBeReadAreCitedBesideThoseThatCannot() {
    assertThat(Parsed.of("a [@B; @c]").html()).isEqualTo("<p>a {@c}</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\u0001',
      textBlock =
          """
          a [[b => 1:3+2
          a [[b] c => 1:3+2
          a [[b](https://c.example)] => 1:3+2
          a [@b => 1:3+2
          a [@b, [[c]] => 1:3+2
          a [@b; c] => 1:8+1
          a [@b;] => 1:3+5
          """)
  void slips(String text, String place) {
    assertThat(Parsed.of(text).slips()).containsExactly(place + " invalid-markdown");
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    Parsed parsed = Parsed.of("a [[b\n\nc]] d");
    assertThat(parsed.html()).isEqualTo("<p>a [[b</p>\n<p>c]] d</p>\n");
    assertThat(parsed.problems().get(0).hint())
        .contains("write [[id]] or [[id|words]]; where no mark is meant, write \\[[");
  }

  @Test
  void marksInLinksAreTold() {
    Parsed parsed = Parsed.of("[a [[b|c]] [@d]](https://e.example)");
    assertThat(parsed.html()).isEqualTo("<p><a href=\"https://e.example\">a c </a></p>\n");
    assertThat(parsed.slips()).containsExactly("1:4+7 invalid-markdown", "1:12+4 invalid-markdown");
  }
}
