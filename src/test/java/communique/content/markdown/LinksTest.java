package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to the outside. */
class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example/b?c=d&e#f, https://a.example/b?c=d&amp;e#f",
    "HTTPS://A.example, https://A.example",
    "http://a.example:8080, http://a.example:8080",
    "https://a.example/(b)_c, https://a.example/(b)_c",
    "https://a.example/ä한, https://a.example/%C3%A4%ED%95%9C",
    "https://ä.example, https://xn--4ca.example",
    "https://a.example/%41%zz[b]|c#d#e, https://a.example/%41%25zz%5Bb%5D%7Cc#d%23e",
    "https://a.example/&quot;onclick=b, https://a.example/%22onclick=b",
    "https:&#47;/a.example, https://a.example",
    "mailto:a@b.example?subject=c, mailto:a@b.example?subject=c",
    "<https://a.example/b>, https://a.example/b",
  })
  void safe(String address, String href) {
    Parsed parsed = Parsed.of("a [*b*](" + address + ") c");
    assertThat(parsed.html()).isEqualTo("<p>a <a href=\"" + href + "\"><em>b</em></a> c</p>\n");
    assertThat(parsed.slips()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "java\\&#115;cript:alert(1)",
        "javascript&colon;alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "&#x200B;javascript:alert(1)",
        "javascript&#58;//https://a.example",
        "vbscript:a",
        "data:text/html,a",
        "file:///etc/passwd",
        "ftp://a.example",
        "https:a",
        "https:/a.example",
        "https://",
        "https://a&#x202E;b.example",
        "https://a.example@b.example",
        "https://a:b@c.example",
        "https://a..example",
        "https://a.example:99999",
        "https:\\\\\\\\a.example",
        "https://[::1]",
        "mailto:",
        "//a.example",
        "/a",
        "a.html",
        "#a",
        "?a",
      })
  void unsafe(String address) {
    Parsed parsed = Parsed.of("x\ny [*b*](" + address + ") c", 3);
    assertThat(parsed.html()).isEqualTo("<p>x\ny <em>b</em> c</p>\n");
    assertThat(parsed.slips()).containsExactly("4:9+" + address.length() + " unsafe-url");
  }

  @Test
  void aTabInAnAddressMakesNoLink() {
    Parsed parsed = Parsed.of("[a](java\tscript:b) [c](https://d.example/e f)");
    assertThat(parsed.html()).doesNotContain("<a ");
    assertThat(parsed.slips()).containsExactly("1:1+3 invalid-markdown", "1:20+3 invalid-markdown");
  }

  @Test
  void anAddressIsDue() {
    assertThat(Parsed.of("a [b]()").slips()).containsExactly("1:3+5 unsafe-url");
  }

  @ParameterizedTest
  @CsvSource({
    "../speakers/xi-jinping.html, to link to a sheet",
    "xi-jinping, to link to a sheet",
    "www.a.example, write https://www.a.example",
    "javascript:a, write the whole address",
  })
  void hints(String address, String hint) {
    Optional<String> given = Parsed.of("[b](" + address + ")").problems().get(0).hint();
    assertThat(given.orElseThrow()).startsWith(hint);
  }

  @Test
  void theHintForASheetNamesIt() {
    assertThat(Parsed.of("[b](../speakers/xi-jinping.md#top)").problems())
        .extracting(Problem::hint)
        .containsExactly(
            Optional.of("to link to a sheet, write [[xi-jinping]] or [[xi-jinping|words]]"));
  }

  @Test
  void automaticLinks() {
    Parsed parsed = Parsed.of("<https://a.example/?b&c> <d@e.example> <javascript:f>");
    assertThat(parsed.html())
        .isEqualTo(
            "<p><a href=\"https://a.example/?b&amp;c\">https://a.example/?b&amp;c</a>"
                + " <a href=\"mailto:d@e.example\">d@e.example</a> javascript:f</p>\n");
    assertThat(parsed.slips()).containsExactly("1:41+12 unsafe-url");
  }

  @Test
  void linksByLabel() {
    Parsed parsed =
        Parsed.of("[a][1] [1] [b] [[w[1]x](c)\n\n[1]: https://d.example\n[b]: data:e\n");
    assertThat(parsed.html())
        .startsWith(
            "<p><a href=\"https://d.example\">a</a> <a href=\"https://d.example\">1</a> b ");
    assertThat(parsed.slips()).contains("4:6+6 unsafe-url");
  }

  @Test
  void aLinkCutOffFromItsDocumentKeepsItsAddress() {
    assertThat(Parsed.of("[w[a]x](b)\n\n[a]: https://c.example").html())
        .contains("w<a href=\"https://c.example\">a</a>x");
  }

  @Test
  void linksDoNotNest() {
    Parsed parsed = Parsed.of("[a <https://b.example> c](https://d.example)");
    assertThat(parsed.html())
        .isEqualTo("<p><a href=\"https://d.example\">a https://b.example c</a></p>\n");
    assertThat(parsed.slips()).containsExactly("1:4+19 invalid-markdown");
  }

  @Test
  void titlesAndMissingWordsAreTold() {
    assertThat(Parsed.of("[a](https://b.example \"c\") [](https://d.example)").slips())
        .containsExactly("1:24+1 invalid-markdown", "1:28+21 invalid-markdown");
  }

  @Test
  void longAddressesAreAddresses() {
    String address = "https://a.example/" + "b/".repeat(5_000);
    assertThat(Parsed.of("[c](" + address + ")").html()).contains("href=\"" + address + "\"");
  }
}
