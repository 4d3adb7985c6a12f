package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Prose;
import org.junit.jupiter.api.Test;

/** The HTML of each kind of block. */
class BlocksTest {

  @Test
  void blankTextIsNoProse() {
    assertThat(Parsed.of("").prose()).isSameAs(Prose.NONE);
    assertThat(Parsed.of(" \n\t\n").prose()).isSameAs(Prose.NONE);
  }

  @Test
  void textThatOnlyDefinesAddressesIsNoProse() {
    assertThat(Parsed.of("[a]: https://a.example\n").prose()).isSameAs(Prose.NONE);
  }

  @Test
  void paragraphsKeepTheirLineBreaks() {
    assertThat(Parsed.of("One\n  two\n\nThree  \nfour\\\nfive").html())
        .isEqualTo("<p>One\ntwo</p>\n<p>Three<br/>\nfour<br/>\nfive</p>\n");
  }

  @Test
  void neighbouringHtmlIsOnePiece() {
    assertThat(Parsed.of("# A\n\n- b *c*\n\n[[d]] e").prose().pieces()).hasSize(3);
  }

  @Test
  void headingsBeginBelowTheSection() {
    assertThat(Parsed.of("# A\n## B\n### C\n# D\nE\n---").html())
        .isEqualTo("<h3>A</h3>\n<h4>B</h4>\n<h4>C</h4>\n<h3>D</h3>\n<h4>E</h4>\n");
  }

  @Test
  void headingsSkipNoLevelWhereverTheyBegin() {
    assertThat(Parsed.of("## A\n\n## B\n\n#### C\n\n### D\n\n# E").html())
        .isEqualTo("<h3>A</h3>\n<h3>B</h3>\n<h4>C</h4>\n<h4>D</h4>\n<h3>E</h3>\n");
  }

  @Test
  void headingsWithoutWordsAreLeftOut() {
    assertThat(Parsed.of("#\n\n## ##\n\nText").html()).isEqualTo("<p>Text</p>\n");
  }

  @Test
  void tightListsHaveNoParagraphs() {
    assertThat(Parsed.of("- a\n- b\n  - c\n- d").html())
        .isEqualTo(
            """
            <ul>
            <li>a</li>
            <li>b
            <ul>
            <li>c</li>
            </ul>
            </li>
            <li>d</li>
            </ul>
            """);
  }

  @Test
  void looseListsHaveParagraphs() {
    assertThat(Parsed.of("- a\n\n- b\n\n  c").html())
        .isEqualTo(
            """
            <ul>
            <li><p>a</p>
            </li>
            <li><p>b</p>
            <p>c</p>
            </li>
            </ul>
            """);
  }

  @Test
  void orderedListsKeepTheirStart() {
    assertThat(Parsed.of("1. a\n2. b\n\ntext\n\n7) c").html())
        .isEqualTo(
            """
            <ol>
            <li>a</li>
            <li>b</li>
            </ol>
            <p>text</p>
            <ol start="7">
            <li>c</li>
            </ol>
            """);
  }

  @Test
  void blockQuotesHoldBlocks() {
    assertThat(Parsed.of("> a\nlazy\n>\n> - b\n\n> c").html())
        .isEqualTo(
            """
            <blockquote>
            <p>a
            lazy</p>
            <ul>
            <li>b</li>
            </ul>
            </blockquote>
            <blockquote>
            <p>c</p>
            </blockquote>
            """);
  }

  @Test
  void codeBlocksAreNoPartOfProse() {
    Parsed parsed = Parsed.of("Said [@a].\n\n    Never sourced.\n\n```yaml\n[@c]\n```\n");
    assertThat(parsed.html()).isEqualTo("<p>Said {@a}.</p>\n");
    assertThat(parsed.slips()).hasSize(2).allMatch(slip -> slip.endsWith(" invalid-markdown"));
  }

  @Test
  void rulesAreRules() {
    assertThat(Parsed.of("a\n\n***\n\nb").html()).isEqualTo("<p>a</p>\n<hr/>\n<p>b</p>\n");
  }

  @Test
  void nothingIsWrongWithAnyOfThis() {
    assertThat(Parsed.of("# A\n\n> b\n\n- c\n\n1. d\n\n---\n\nf").slips()).isEmpty();
  }

  /** Marks of sources stand behind it, at its left end. */
  @Test
  void whatBeginsFromTheRightIsReadFromThere() {
    assertThat(Parsed.of("> אב EU.\n\n(גד)\n\nEU אב").html())
        .isEqualTo(
            "<blockquote>\n<p dir=\"rtl\">אב EU.</p>\n</blockquote>\n<p dir=\"rtl\">(גד)</p>\n<p>EU אב</p>\n");
  }
}
