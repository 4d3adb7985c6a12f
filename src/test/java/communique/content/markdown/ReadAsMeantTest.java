package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every construct of CommonMark, of GitHub and of the dialects that people know: it is shown as it
 * is meant, or a problem says that it is not. {@code ⏎} stands for a line break.
 */
class ReadAsMeantTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '\0',
      value = {
        "a *b* **c** ***d*** → <p>a <em>b</em> <strong>c</strong> <strong><em>d</em></strong></p>",
        "a _b_ __c__ → <p>a <em>b</em> <strong>c</strong></p>",
        "a `b *c*` d → <p>a <code>b *c*</code> d</p>",
        "# A⏎## B → <h3>A</h3>⏎<h4>B</h4>",
        "Weather⏎--- → <h3>Weather</h3>",
        "Weather⏎======= → <h3>Weather</h3>",
        "a⏎⏎---⏎⏎b → <p>a</p>⏎<hr/>⏎<p>b</p>",
        "> a⏎> b → <blockquote>⏎<p>a⏎b</p>⏎</blockquote>",
        "- a⏎- b → <ul>⏎<li>a</li>⏎<li>b</li>⏎</ul>",
        "+ a⏎+ b → <ul>⏎<li>a</li>⏎<li>b</li>⏎</ul>",
        "- one → <ul>⏎<li>one</li>⏎</ul>",
        "They met:⏎- a → <p>They met:</p>⏎<ul>⏎<li>a</li>⏎</ul>",
        "1. a⏎2. b → <ol>⏎<li>a</li>⏎<li>b</li>⏎</ol>",
        "1. a⏎1. b → <ol>⏎<li>a</li>⏎<li>b</li>⏎</ol>",
        "3) a⏎4) b → <ol start=\"3\">⏎<li>a</li>⏎<li>b</li>⏎</ol>",
        "1. 12 ships came⏎2. 3 left → <ol>⏎<li>12 ships came</li>⏎<li>3 left</li>⏎</ol>",
        "1. May opens⏎2. June closes → <ol>⏎<li>May opens</li>⏎<li>June closes</li>⏎</ol>",
        "1. The port → <ol>⏎<li>The port</li>⏎</ol>",
        "a  ⏎b\\⏎c → <p>a<br/>⏎b<br/>⏎c</p>",
        "\\*a\\* \\_b\\_ \\~~c\\~~ → <p>*a* _b_ ~~c~~</p>",
        "a &amp; b &copy; &#233; → <p>a &amp; b © é</p>",
        "<https://a.example/b> → <p><a href=\"https://a.example/b\">https://a.example/b</a></p>",
        "<a@b.example> → <p><a href=\"mailto:a@b.example\">a@b.example</a></p>",
        "[a](https://a.example) → <p><a href=\"https://a.example\">a</a></p>",
        "[a][b] [b]⏎⏎[b]: https://b.example →"
            + " <p><a href=\"https://b.example\">a</a> <a href=\"https://b.example\">b</a></p>",
        "[sic] and [not a link] → <p>[sic] and [not a link]</p>",
        "2025\\. 11\\. 1. Port → <p>2025. 11. 1. Port</p>",
        "In 2025. 11. 1. it was → <p>In 2025. 11. 1. it was</p>",
        "2025년 11월 → <p>2025년 11월</p>",
        // marks that are none
        "2 * 3 and 2*3 and 5_000 → <p>2 * 3 and 2*3 and 5_000</p>",
        "the file snake_case_name → <p>the file snake_case_name</p>",
        "3~5 days, 7~9 hours → <p>3~5 days, 7~9 hours</p>",
        "10월~12월~1월 → <p>10월~12월~1월</p>",
        "a == b, C++ and D++ → <p>a == b, C++ and D++</p>",
        "a 5*3*2 box and 5**3**2 → <p>a 5*3*2 box and 5**3**2</p>",
        "$5 and $6, $5–$6, A$5 + NT$6, $5 (A$7) → <p>$5 and $6, $5–$6, A$5 + NT$6, $5 (A$7)</p>",
        "~5 to ~6, ~5~6, 안녕~ 반가워~ → <p>~5 to ~6, ~5~6, 안녕~ 반가워~</p>",
        "“@ana-b met” and \"@ana-b met\" and ‘we, @ana-b’ → <p>“@ana-b met” and &quot;@ana-b met&quot; and ‘we, @ana-b’</p>",
        "met @ana_b and a.b-c@port and @a-b.example → <p>met @ana_b and a.b-c@port and @a-b.example</p>",
        "met – in short – today · and → <p>met – in short – today · and</p>",
        "US$5 and $6 → <p>US$5 and $6</p>",
        "at 9:30:15 he said: so → <p>at 9:30:15 he said: so</p>",
        "@desk said #Port2025 → <p>@desk said #Port2025</p>",
        "#Port2025 opened → <p>#Port2025 opened</p>",
        "a | b → <p>a | b</p>",
        "{a} and {b, c} → <p>{a} and {b, c}</p>",
        "x [@a, post by \\@b-c; @d, a@b.example] → <p>x {@a, post by @b-c; @d, a@b.example}</p>",
        "x [@a](§ 3) [[b]](c) 【速報】 → <p>x {@a}(§ 3) {b}(c) 【速報】</p>",
        // emphasis beside characters without spaces
        "양국은 **[[a|안나]]**은 → <p>양국은 <strong>{a|안나}</strong>은</p>",
        "**마크다운(Markdown)**을 → <p><strong>마크다운(Markdown)</strong>을</p>",
        "그는 **‘평화’**라고 → <p>그는 <strong>‘평화’</strong>라고</p>",
        "这是**“我想做的事。”**所以 → <p>这是<strong>“我想做的事。”</strong>所以</p>",
        "合意は**「重要」**です → <p>合意は<strong>「重要」</strong>です</p>",
        "*重点。*后文 → <p><em>重点。</em>后文</p>",
        "他说*（一）*和***（二）***。 → <p>他说<em>（一）</em>和<strong><em>（二）</em></strong>。</p>",
        "**第一**，**第二**。 → <p><strong>第一</strong>，<strong>第二</strong>。</p>",
        "**《条约》**与**《协定》**的 → <p><strong>《条约》</strong>与<strong>《协定》</strong>的</p>",
        "“**重要**”的 → <p>“<strong>重要</strong>”的</p>",
        "**A**와 **B**는 → <p><strong>A</strong>와 <strong>B</strong>는</p>",
        "**\"인용\"**은 *'말'*을 → <p><strong>&quot;인용&quot;</strong>은 <em>'말'</em>을</p>",
        "カタカナ**『本』**を → <p>カタカナ<strong>『本』</strong>を</p>",
        "𠮷**（野）**𠮷 → <p>𠮷<strong>（野）</strong>𠮷</p>",
        // line breaks
        "两国领导人会晤⏎并签署文件，⏎会后发表声明 → <p>两国领导人会晤并签署文件，会后发表声明</p>",
        "みなとは⏎きょう、⏎「ひらく」⏎という → <p>みなとはきょう、「ひらく」という</p>",
        "항구가⏎오늘 열렸다 → <p>항구가⏎오늘 열렸다</p>",
        "签署 Agreement⏎文件⏎Port → <p>签署 Agreement⏎文件⏎Port</p>",
        "会晤[@a]⏎并签署 → <p>会晤{@a}并签署</p>",
        "会晤⏎[@a]并 → <p>会晤{@a}并</p>",
        "**会晤**⏎*并*签署 → <p><strong>会晤</strong><em>并</em>签署</p>",
        "与⏎[[a]]⏎会谈 → <p>与{a}会谈</p>",
        "与[[a|Anna]]⏎会谈 → <p>与{a|Anna}⏎会谈</p>",
        "met [[a]]⏎today → <p>met {a}⏎today</p>",
        "他说“好”⏎然后 → <p>他说“好”然后</p>",
        "- 会晤⏎  并 → <ul>⏎<li>会晤并</li>⏎</ul>",
        "> 会晤⏎> 并 → <blockquote>⏎<p>会晤并</p>⏎</blockquote>",
        // what a script cannot do without
        "می‌رود and 👩‍🔬 → <p>می‌رود and 👩‍🔬</p>",
      })
  void shown(String text, String html) {
    Parsed parsed = Parsed.of(text.replace('⏎', '\n'));
    assertThat(parsed.slips()).isEmpty();
    assertThat(parsed.html().strip()).isEqualTo(html.strip().replace('⏎', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '\0',
      value = {
        "a[^1] b → 1:2+4 unsupported-markdown",
        "a⏎⏎[^1]: b c d → 3:1+4 unsupported-markdown",
        "a⏎⏎[^1]: b → 3:1+7 unsupported-markdown",
        "a[^n]⏎⏎[^n]: https://a.example → 1:2+4 unsupported-markdown",
        "a^[b] c → 1:2+1 unsupported-markdown",
        "a ~~b~~ c → 1:3+2 unsupported-markdown",
        "a ~~*b*~~ c → 1:3+2 unsupported-markdown",
        "a https://b.example/c d → 1:3+19 unsupported-markdown",
        "a www.b.example d → 1:3+13 unsupported-markdown",
        "(https://b.example) → 1:2+18 unsupported-markdown",
        "a b@c.example d → 1:4+4 unsupported-markdown",
        "a [see @gazette-a] b → 1:4+14 unsupported-markdown",
        "a [see @gazette, p. 3] → 1:4+18 unsupported-markdown",
        "a [-@gazette-a]. → 1:4+11 unsupported-markdown",
        "a @gazette-a b → 1:3+10 unsupported-markdown",
        "They met (@gazette-a). → 1:11+10 unsupported-markdown",
        "양국이 만났다@gazette-a → 1:8+10 unsupported-markdown",
        "“They met” @gazette-a. → 1:12+10 unsupported-markdown",
        "\"They met\" @gazette-a. → 1:12+10 unsupported-markdown",
        // a second source, or a place, after what parts them elsewhere
        "x [@a, @b-c] → 1:4+8 invalid-markdown",
        "x [@a, p. 3, @b] → 1:4+12 invalid-markdown",
        "x [@a @b] → 1:4+5 invalid-markdown",
        "x [@a | @b] → 1:4+7 invalid-markdown",
        "x [@a；@b] → 1:4+5 invalid-markdown",
        "x [@a、＠b] → 1:4+5 invalid-markdown",
        "x [@a & @b] → 1:4+7 invalid-markdown",
        "x [@a and @b] → 1:4+9 invalid-markdown",
        "x [@c; @a/@b] → 1:8+5 invalid-markdown",
        "x [@a，p. 3] → 1:5+6 invalid-id",
        "x [@a b-c] → 1:5+5 invalid-id",
        // brackets of another keyboard
        "x [＠b-c] → 1:4+4 unsupported-markdown",
        "x ［＠b-c］ → 1:3+5 unsupported-markdown",
        "x ［@b］ → 1:3+3 unsupported-markdown",
        "x 〔 @b〕 → 1:3+4 unsupported-markdown",
        "x 【@b, p. 3】 → 1:3+3 unsupported-markdown",
        "会場＠a-b で → 1:3+4 unsupported-markdown",
        "x ［［a］］ → 1:3+2 unsupported-markdown",
        "x 【【a】】 → 1:3+2 unsupported-markdown",
        "x [ @b ] → 1:5+2 unsupported-markdown",
        "x [ [a]] → 1:3+2 unsupported-markdown",
        "x [@a](https://b.example/) → 1:7+20 invalid-markdown",
        "x [[a]](b.md) → 1:8+6 invalid-markdown",
        "$5$ in → 1:1+3 unsupported-markdown",
        "in $x^2$ → 1:4+5 unsupported-markdown",
        "in $a + b = c$, so → 1:4+11 unsupported-markdown",
        "in $\\alpha$ → 1:4+8 unsupported-markdown",
        "a ~b~ c → 1:3+3 unsupported-markdown",
        "a ~b c~ d → 1:3+5 unsupported-markdown",
        "• a⏎• b → 2:1+3 unsupported-markdown",
        "·a⏎·b → 1:1+2 unsupported-markdown",
        "– a⏎– b → 1:1+3 unsupported-markdown",
        "They met:⏎• a → 2:1+3 unsupported-markdown",
        "・アナ → 1:1+3 unsupported-markdown",
        "a ==b== c → 1:3+5 unsupported-markdown",
        "a ++b++ c → 1:3+5 unsupported-markdown",
        "x^2^ → 1:2+3 unsupported-markdown",
        "H~2~O → 1:2+3 unsupported-markdown",
        "$$x$$ → 1:1+2 unsupported-markdown",
        "a :smile: b → 1:3+7 unsupported-markdown",
        "## A {#b} → 1:6+4 unsupported-markdown",
        "- [ ] a → 1:3+5 unsupported-markdown",
        "- [x] a⏎- [ ] b → 1:3+5 unsupported-markdown",
        "Port⏎: a harbour → 2:1+11 unsupported-markdown",
        "> [!NOTE]⏎> a → 1:3+7 unsupported-markdown",
        ":::note⏎a⏎::: → 1:1+7 unsupported-markdown",
        "!!! note⏎a → 1:1+8 unsupported-markdown",
        "*[UN]: United Nations → 1:1+21 unsupported-markdown",
        "[TOC] → 1:1+5 unsupported-markdown",
        "##Weather → 1:1+9 unsupported-markdown",
        "####### Weather → 1:1+15 unsupported-markdown",
        "| a | b | → 1:1+9 unsupported-markdown",
        "a | b⏎--|--|-- → 2:1+8 unsupported-markdown",
        "a **b c → 1:3+2 unsupported-markdown",
        "a ** b** c → 1:7+2 unsupported-markdown",
        "a *b c → 1:3+1 unsupported-markdown",
        "a _b c → 1:3+1 unsupported-markdown",
        "重_点_后 → 1:2+1 unsupported-markdown",
        "重**点 后 → 1:2+2 unsupported-markdown",
        "Total* → 1:6+1 unsupported-markdown",
        // what becomes something else
        "2025. 11. 1. 서울에서 만났다 → 1:1+5 invalid-markdown",
        "2025.11.1. 서울⏎⏎2025. 항구 → 3:1+5 invalid-markdown",
        "11. November 2025 in Port → 1:1+3 invalid-markdown",
        "1. Mai 2025 in Port → 1:1+2 invalid-markdown",
        "1. november 2025 → 1:1+2 invalid-markdown",
        "3. prosince → 1:1+2 invalid-markdown",
        "11. 1(토) 서울 → 1:1+3 invalid-markdown",
        "1999) Port → 1:1+5 invalid-markdown",
        "- 11. November: Port → 1:3+3 invalid-markdown",
        "> 2025. 11. 1. Port → 1:3+5 invalid-markdown",
        "They met in⏎1. November → 2:1+2 invalid-markdown",
        "They met⏎- he said - today → 2:1+1 invalid-markdown",
        "11. Port⏎⏎15. Gate → 3:1+3 invalid-markdown",
        "They met. [@a]⏎--- → 2:1+3 invalid-markdown",
        "They met⏎in the port⏎--- → 3:1+3 invalid-markdown",
        "They met in the port.⏎=== → 2:1+3 invalid-markdown",
        "a⏎⏎[b]: https://b.example → 3:1+22 invalid-markdown",
        "[b]⏎⏎[b]: https://b.example⏎[b]: https://c.example → 4:1+22 invalid-markdown",
        "a <!-- b --> → 1:3+4 invalid-markdown",
        "![a](b.png) → 1:1+11 invalid-markdown",
        "[a](https://b.example \"c\") → 1:24+1 invalid-markdown",
        "a⏎⏎    b → 3:5+1 invalid-markdown",
        "```⏎a⏎``` → 1:1+3 invalid-markdown",
        // what nobody sees
        "the​port → 1:4+1 invisible-text",
        "the &#8203; port → 1:5+1 invisible-text",
        "\u202eport → 1:1+1 invisible-text",
      })
  void told(String text, String slip) {
    assertThat(Parsed.of(text.replace('⏎', '\n')).slips()).contains(slip);
  }

  @ParameterizedTest
  @ValueSource(strings = {"| a |\n|---|\n| `x\\|y` |", "a | b\n--|--\n`x\\|y` | `z\\|`"})
  void aBarInCodeNeedsItsBackslashInATableOnly(String table) {
    assertThat(Parsed.of(table).html()).contains("<code>x|y</code>").doesNotContain("\\");
    assertThat(Parsed.of("`x\\|y`").html()).contains("<code>x\\|y</code>");
  }
}
