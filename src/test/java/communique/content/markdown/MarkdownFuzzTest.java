package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Any bytes as prose: they are read, or there is a problem with a place. */
class MarkdownFuzzTest {

  /** All elements that prose can make, and all attributes of theirs. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(h[1-6]|p|sup|em|strong|ul|ol|li|blockquote|code|table|thead|tbody|tr|th|td|br|hr|div|a)"
              + "( (href|class|start|lang|role|tabindex|aria-label|rel|scope)=\"[^\"<>]*\")*/?>");

  private static final Pattern ADDRESS = Pattern.compile("href=\"(?!https?://|mailto:)");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

  @FuzzTest
  void anyProse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Laws.placesAreInTheText(text);
    String markup = Parsed.of(text).markup();
    assertThat(Laws.unclosed(markup)).isEmpty();
    assertThat(TAG.matcher(markup).replaceAll("")).doesNotContain("<", ">");
    assertThat(markup).doesNotContainPattern(ADDRESS);
    if (!CONTROL.matcher(text).find()) {
      assertThat(markup).doesNotContainPattern(CONTROL);
    }
  }
}
