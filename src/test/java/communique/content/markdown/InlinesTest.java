package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML of what stands within a paragraph. */
class InlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\u0001',
      textBlock =
          """
          *a* _b_ => <em>a</em> <em>b</em>
          **a** __b__ => <strong>a</strong> <strong>b</strong>
          *a **b** c* => <em>a <strong>b</strong> c</em>
          snake_case_word 2*3*4 => snake_case_word 2*3*4
          `a *b* &amp;` => <code>a *b* &amp;amp;</code>
          `` a`b `` => <code>a`b</code>
          `[[a]]` and `[@b]` => <code>[[a]]</code> and <code>[@b]</code>
          ``` not closed ` => ``` not closed `
          &copy; &#65; &#x42; &ouml; => © A B ö
          &nope; &nil; => &amp;nope; &amp;nil;
          a < b & c > "d" 'e' => a &lt; b &amp; c &gt; &quot;d&quot; 'e'
          \\*a\\* \\[[b]] \\&amp; \\z => *a* [[b]] &amp;amp; \\z
          [a] [b][c] [] => [a] [b][c] []
          習近平𝒳 => 習近平𝒳
          """)
  void html(String text, String html) {
    assertThat(Parsed.of(text).html()).isEqualTo("<p>" + html + "</p>\n");
    assertThat(Parsed.of(text).slips()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\u0001',
      textBlock =
          """
          <script>alert(1)</script> => &lt;script&gt;alert(1)&lt;/script&gt;
          <div class="a">*b*</div> => &lt;div class=&quot;a&quot;&gt;<em>b</em>&lt;/div&gt;
          a <b onclick="c">d</b> [[e]] => a &lt;b onclick=&quot;c&quot;&gt;d&lt;/b&gt; {e}
          <?php a ?> <![CDATA[b]]> => &lt;?php a ?&gt; &lt;![CDATA[b]]&gt;
          """)
  void rawHtmlIsText(String text, String html) {
    assertThat(Parsed.of(text).html()).isEqualTo("<p>" + html + "</p>\n");
    assertThat(Parsed.of(text).slips()).isEmpty();
  }

  @Test
  void commentsAreToldBecauseTheyWouldBeSeen() {
    Parsed parsed = Parsed.of("A.\n\n<!-- ask Kim -->");
    assertThat(parsed.html()).isEqualTo("<p>A.</p>\n<p>&lt;!-- ask Kim --&gt;</p>\n");
    assertThat(parsed.slips()).containsExactly("3:1+4 invalid-markdown");
  }

  @Test
  void picturesAreToldAndTheirWordsStay() {
    Parsed parsed = Parsed.of("See ![the *hall*](hall.png).");
    assertThat(parsed.html()).isEqualTo("<p>See the <em>hall</em>.</p>\n");
    assertThat(parsed.slips()).containsExactly("1:5+23 invalid-markdown");
    assertThat(parsed.problems().get(0).message()).isEqualTo("pictures are not part of prose");
  }

  @Test
  void longStretchesDoNotOverflowTheStack() {
    String longWords = "word ".repeat(20_000);
    assertThat(Parsed.of("[a](b \"" + longWords).prose().passages()).hasSize(1);
    assertThat(Parsed.of("<!-- " + longWords + "-->").prose().passages()).hasSize(1);
    assertThat(Parsed.of("<a " + longWords + ">").prose().passages()).hasSize(1);
    assertThat(Parsed.of("[" + longWords + "]: b").prose().passages()).hasSize(1);
  }

  @Test
  void emphasisNestedTooDeepIsToldAndShownAsWritten() {
    Parsed parsed = Parsed.of("*a ".repeat(40) + "b" + " c*".repeat(40));
    assertThat(parsed.problems()).hasSize(1);
    assertThat(parsed.problems().get(0).rule().slug()).isEqualTo("too-deep");
    assertThat(parsed.html()).contains("*a *a").doesNotContain("<em>a <em>a*");
  }

  @Test
  void nullCharactersAreReplaced() {
    assertThat(Parsed.of("a\0b [[c]]").html()).isEqualTo("<p>a�b {c}</p>\n");
  }
}
