package communique.curate.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item comes behind the last of its list, and nothing else of the file changes. */
class RegisterTextTest {

  private static final String ITEM = "- id: b\n  url: x\n";

  @Test
  void behindTheLastOfAWholeList() throws Refused {
    String text =
        "# Sources\n- id: z\n  url: y\n\n- id: a # first\n  note: |\n    two\n\n    lines\n";
    assertThat(RegisterText.of(text).with("sources", ITEM)).isEqualTo(text + "\n" + ITEM);
  }

  @Test
  void withTheIndentationOfItsListAndBeforeWhatFollows() throws Refused {
    String text =
        "places:\n    - id: p\n      country: AA\n    - id: q\n\n# Topics follow.\ntopics:\n- id: t\n";
    assertThat(RegisterText.of(text).with("places", ITEM))
        .isEqualTo(
            "places:\n    - id: p\n      country: AA\n    - id: q\n    - id: b\n      url: x\n\n# Topics follow.\ntopics:\n- id: t\n");
    assertThat(RegisterText.of(text).with("topics", ITEM)).isEqualTo(text + "\n" + ITEM);
  }

  @Test
  void aRemarkAtTheMarginEndsNoRecord() throws Refused {
    String text = "- id: a\n# the gazette's day\n  when: 2025\n# the end\n";
    assertThat(RegisterText.of(text).with("events", ITEM))
        .isEqualTo("- id: a\n# the gazette's day\n  when: 2025\n\n- id: b\n  url: x\n# the end\n");
  }

  @Test
  void wordsThatGoOnAtTheMarginAreNotTornApart() {
    String text = "- id: a\n  title: \"Protocol\non the lamps\"\n";
    assertThatThrownBy(() -> RegisterText.of(text).with("events", ITEM))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("nothing can be put behind it");
  }

  @Test
  void aListThatIsNotThereComesLast() throws Refused {
    assertThat(RegisterText.of("places:\n  - id: p").with("topics", ITEM))
        .isEqualTo("places:\n  - id: p\n\ntopics:\n  - id: b\n    url: x\n");
  }

  @Test
  void anEmptyFileOrListIsBegun() throws Refused {
    String alone = "sources:\n  - id: b\n    url: x\n";
    assertThat(RegisterText.of("").with("sources", ITEM)).isEqualTo(alone);
    assertThat(RegisterText.of("sources:\n").with("sources", ITEM)).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "[{id: a}]", "sources: []", "sources: {id: a}", "sources: a", "a: ["})
  void whatIsNoListOfLinesIsRefused(String text) {
    assertThatThrownBy(() -> RegisterText.of(text).with("sources", ITEM))
        .isInstanceOf(Refused.class);
  }
}
