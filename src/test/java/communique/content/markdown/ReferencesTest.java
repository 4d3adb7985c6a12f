package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text may not hold does not come in by its number, and no number is shown as another. */
class ReferencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&#0;",
        "&#x0;",
        "&#2;",
        "&#8;",
        "&#x0B;",
        "&#12;",
        "&#13;",
        "&#x1F;",
        "&#127;",
        "&#x80;",
        "&#129;",
        "&#145;",
        "&#0151;",
        "&#X9F;",
        "&#x2028;",
        "&#8233;",
        "&#xDABC;",
        "&#xDFFF;",
        "&#xFDD5;",
        "&#xFFFF;",
        "&#x4FFFE;",
        "&#x10FFFF;",
        "&#1114112;",
        "&#99999999;",
        "&#xFFFFFFFF;"
      })
  void whatNoTextMayHoldIsToldWhereItStands(String reference) {
    assertThat(Parsed.of("The port\nof " + reference + " Anselm").slips())
        .containsExactly("2:4+" + reference.length() + " invalid-encoding");
  }

  static Stream<String> places() {
    return Stream.of(
        "## The %s port",
        "- the %s port",
        "> the *port %s*",
        "the **%s** port",
        "[the %s port](https://port.example)",
        "[port](https://port.example/%s)",
        "[port][p] opens⏎⏎[p]: https://port.example/%s",
        "[the %s port] opens",
        "it opens [[port|the %s port]]",
        "it opens [@port, p. 3 %s]",
        "| the %s port | b |⏎|--|--|⏎| c | d |",
        "| a | b |⏎|--|--|⏎| c | the %s port |");
  }

  @ParameterizedTest
  @MethodSource("places")
  void wherever(String text) {
    assertThat(Parsed.of(text.replace('⏎', '\n').formatted("&#150;")).problems())
        .extracting(problem -> problem.rule().slug())
        .containsExactly("invalid-encoding");
  }

  @Test
  void anAddressWithOneIsNoLink() {
    Parsed parsed = Parsed.of("a [port](&#1;javascript:alert(1)) b");
    assertThat(parsed.slips()).containsExactly("1:10+4 invalid-encoding");
    assertThat(parsed.html()).isEqualTo("<p>a port b</p>\n");
  }

  @ParameterizedTest
  @CsvSource({"&#128;,€", "&#x92;,’", "&#150;,–", "&#133;,…", "&#x9C;,œ"})
  void theHintHasTheCharacterThatBrowsersShow(String reference, String character) {
    assertThat(hints("a " + reference + " b"))
        .containsExactly("write the character itself, " + character);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#129;", "&#x9D;", "&#0;", "&#127;"})
  void elseNone(String reference) {
    assertThat(hints("a " + reference + " b"))
        .containsExactly("leave it out, or write the character that is meant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#146", "&#x92 ", "&#123456789;", "&#xABCDEF012;", "&#8217s"})
  void whatIsNoReferenceIsToldToo(String written) {
    assertThat(Parsed.of("a " + written + " b").problems())
        .extracting(problem -> problem.rule().slug())
        .containsExactly("unsupported-markdown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "a&#233;b → aéb",
        "a&#x1F6A2;b → a🚢b",
        "a&#160;b → a\u00A0b",
        "a&#9;b → a\tb",
        "a&#8217;b → a’b",
        "a\\&#146;b → a&amp;#146;b",
        "a`&#146;`b → a<code>&amp;#146;</code>b",
        "R&D #5 & #6 → R&amp;D #5 &amp; #6"
      })
  void othersAreShown(String text, String html) {
    Parsed parsed = Parsed.of(text);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.html().strip()).isEqualTo("<p>" + html + "</p>");
  }

  private static List<String> hints(String text) {
    return Parsed.of(text).problems().stream().map(Problem::hint).flatMap(h -> h.stream()).toList();
  }
}
